import type { Imposition } from '../../shared/imposition';
import type { PressWarning } from './warnings';

export interface RenderOptions {
  /** ISO date and time written into the file, now unless told; the same document with the same date gives the same bytes. */
  readonly createdAt?: string;
  /** Another template than the document's own. */
  readonly template?: string;
  /** PDF/A-2a with PDF/UA-1 unless told otherwise; PDF/A-1a is for a stricter checker's eyes. */
  readonly conformance?: 'PDF/A-2a' | 'PDF/A-1a';
  /** Onto sheets; without it each page is a page of the file. */
  readonly imposition?: Imposition;
}
export interface RenderedPdf {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  readonly warnings: readonly PressWarning[];
}
