import { z } from 'zod';
import { sheetLimits, type Imposition } from '../imposition';

const side = z.number().min(sheetLimits.least).max(sheetLimits.most);
const booklet = {
  sheet: z.object({ widthMm: side, heightMm: side }), duplex: z.enum(['shortEdge', 'longEdge']), paperMm: z.number().min(0).max(1),
  signaturePages: z.number().int().min(4).max(256).multipleOf(4).nullable(), blanks: z.enum(['end', 'beforeLast']),
  cropMarks: z.boolean(), foldMarks: z.boolean(), faces: z.enum(['both', 'fronts', 'backs', 'backsReversed']),
};

/** How pages go onto sheets; absent or null: each page is a page of the file. */
export const imposition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('booklet'), ...booklet }), z.object({ kind: z.literal('testSheet'), ...booklet }), z.object({ kind: z.literal('cropMarks') }),
]).nullable().default(null) satisfies z.ZodType<Imposition | null>;
