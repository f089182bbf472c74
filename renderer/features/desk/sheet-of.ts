import { plainSheet, type SheetLook } from '../../editor';

/** The page a template prints on. */
export const sheetOf = (_template: string): SheetLook => plainSheet;
