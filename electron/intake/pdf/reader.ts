import { detectLegacy } from '../../../shared/text/legacy/detect';
import { Budget, docOf, paragraphOf } from '../build/blocks';
import { intakeLimits } from '../limits';
import { Refusal, type FormatReading, type IntakeWarning } from '../reading';
import { moveNotes } from '../text/notes';
import { openPdf } from './library';
import { linesOf, type TextLine, type TextPiece } from './lines';
import { withoutPageNumbers } from './page-numbers';
import { paragraphsOf } from './paragraphs';
import { withSoftHyphens } from './soft-hyphens';

interface LibraryItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
  readonly hasEOL?: boolean;
}

function pieceOf(item: LibraryItem): TextPiece | null {
  if (item.str === undefined) return null;
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform ?? [];
  const size = Math.hypot(c, d) || Math.hypot(a, b) || item.height || 0;
  const numbers = [x, y, size, item.width ?? 0].map((value) => (Number.isFinite(value) ? value : 0));
  return {
    text: item.str, x: numbers[0] ?? 0, y: numbers[1] ?? 0, size: Math.abs(numbers[2] ?? 0), width: Math.abs(numbers[3] ?? 0),
    turned: Math.abs(b) > Math.abs(a), endsLine: item.hasEOL === true,
  };
}

/** Letters whose font does not say what they are come as private characters: a text layer in name only. */
function isReadable(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const unknown = text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0; // oxlint-disable-line no-control-regex
  return letters > 0 && letters >= unknown;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const name = error instanceof Error ? error.name : '';
  return new Refusal(name === 'PasswordException' ? 'fileEncrypted' : 'fileBroken', {}, { cause: error });
}

type Page = Awaited<ReturnType<Awaited<Awaited<ReturnType<typeof openPdf>>['promise']>['getPage']>>;

async function piecesOf(page: Page, budget: Budget): Promise<TextPiece[]> {
  const { items } = await page.getTextContent();
  return (items as readonly LibraryItem[]).flatMap((item) => {
    const piece = pieceOf(item);
    if (piece) budget.spend(piece.text.length);
    return piece ?? [];
  });
}

/** Operator number of "show text" in the library's drawing lists. */
const showText = 44;

/** Every letter the page draws, in order. */
async function drawnLetters(page: Page): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.map((operator: number, index: number) => {
    const glyphs: unknown = operator === showText ? (argsArray as unknown[][])[index]?.[0] : undefined;
    return Array.isArray(glyphs) ? glyphs.map((glyph: unknown) => (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : '')).join('') : '';
  }).join('');
}

async function readPages(bytes: Uint8Array): Promise<TextLine[][]> {
  const task = await openPdf(bytes);
  try {
    const pdf = await task.promise;
    if (pdf.numPages > intakeLimits.pages) throw new Refusal('fileTooComplex');
    const budget = new Budget();
    const pages: TextPiece[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(await piecesOf(page, budget));
      page.cleanup();
    }
    if (detectLegacy(pages.flat().map((piece) => piece.text).join(' '))?.encoding === 'tcvn3') {
      for (const [index, pieces] of pages.entries()) {
        const page = await pdf.getPage(index + 1);
        pages[index] = withSoftHyphens(pieces, await drawnLetters(page));
        page.cleanup();
      }
    }
    return pages.map(linesOf);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy().catch(() => {});
  }
}

/**
 * A PDF with a text layer: lines put together to paragraphs, page numbers left out, notes at the foot of a page as
 * footnotes. Pictures and drawings stay behind; the original is kept by the archive.
 * @throws Refusal fileBroken | fileEncrypted | fileWithoutText | fileTooComplex
 */
export async function readPdf(bytes: Uint8Array): Promise<FormatReading> {
  const pages = await readPages(bytes);
  const text = pages.flat().flatMap((line) => line.parts.map((part) => part.text)).join(' ');
  if (!isReadable(text)) throw new Refusal('fileWithoutText');
  const warnings: IntakeWarning[] = [];
  const empty = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  if (empty.length > 0) warnings.push({ code: 'pagesWithoutText', params: { pages: empty.slice(0, 30).join(', ') } });
  const { drafts } = moveNotes(paragraphsOf(withoutPageNumbers(pages)));
  const blocks = drafts.flatMap((draft) => (draft.kind === 'paragraph' ? [paragraphOf(draft.inline)] : []));
  return { document: docOf(blocks), images: {}, warnings };
}
