import { writePng } from '../../../electron/press/images/write-png';
import type { BlockJson, InlineJson, TableCellJson } from '../../../shared/document/json';
import { newPaperDocument, type PaperDocument } from '../../../shared/document/paper-document';

/** One piece of the paper every program sets; footnotes stand at the end of their paragraph. */
export type Piece =
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string; readonly note: string | null }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'image'; readonly name: string; readonly alt: string; readonly widthMm: number };
export interface MixedPaper {
  readonly pieces: readonly Piece[];
  /** PNG by name. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

const onsets = ['b', 'c', 'ch', 'd', 'đ', 'g', 'h', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'];
const rimes = ['á', 'ạn', 'ảo', 'ây', 'ấp', 'ẫn', 'ế', 'ện', 'iều', 'iệt', 'ình', 'ó', 'ọc', 'ổ', 'ộng', 'ơi', 'ớp', 'úc', 'ụng', 'ưng', 'ước', 'ường', 'uyên', 'uyết'];
const places = [1, 2, 3, 4, 5, 6];
/** One token in so many stands nowhere else in the paper. */
const uniqueEvery = 5;

/** Whole numbers below `limit`, the same every time. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Grey slopes with grain, so that no program can pack them to nothing. */
function picture(seed: number): Uint8Array {
  const next = numbers(seed);
  const [width, height] = [480, 300];
  const pixels = new Uint8Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = ((index % width) / width) * 160 + next(24) + seed * 8;
  return writePng(width, height, pixels);
}

/** A paper of about a page a section: headings, justified text, a fifth of its words unique, notes, tables, lists, pictures. */
export function mixedPaper(sections: number): MixedPaper {
  const next = numbers(20261121);
  let told = 0;
  const unique = (): string => {
    const value = told++;
    const left = onsets[value % onsets.length] ?? '';
    const right = rimes[Math.floor(value / onsets.length) % rimes.length] ?? '';
    return `${left}${right}${onsets[next(onsets.length)] ?? ''}${rimes[next(rimes.length)] ?? ''}${value.toString(36)}`;
  };
  const word = (): string => (next(uniqueEvery) === 0 ? unique() : `${onsets[next(onsets.length)] ?? ''}${rimes[next(rimes.length)] ?? ''}`);
  const words = (count: number): string => {
    const all = Array.from({ length: count }, word).join(' ');
    return `${all.charAt(0).toLocaleUpperCase('vi')}${all.slice(1)}.`;
  };
  const pieces: Piece[] = [];
  for (let section = 0; section < sections; section += 1) {
    pieces.push({ kind: 'heading', words: words(7) });
    pieces.push({ kind: 'paragraph', words: words(90), note: words(14) });
    pieces.push({ kind: 'paragraph', words: words(110), note: null });
    if (section % 2 === 0) pieces.push({ kind: 'table', rows: Array.from({ length: 7 }, (_, row) => places.slice(0, 4).map((column) => (row === 0 ? words(2) : column === 1 ? words(3) : String(next(100_000))))) });
    else pieces.push({ kind: 'list', items: [words(16), words(22), words(12)] });
    pieces.push({ kind: 'paragraph', words: words(70), note: section % 3 === 0 ? words(30) : null });
    if (section % 4 === 3) pieces.push({ kind: 'image', name: `p${section % 5}`, alt: words(5), widthMm: 90 });
  }
  return { pieces, images: new Map([0, 1, 2, 3, 4].map((seed) => [`p${seed}`, picture(seed)])) };
}

const plain = (text: string): InlineJson => ({ type: 'text', text });
const line = (content: readonly InlineJson[]): BlockJson => ({ type: 'paragraph', attrs: { align: null, indent: 0 }, content });

function blockOf(piece: Piece): BlockJson {
  switch (piece.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: 2, align: null }, content: [plain(piece.words)] };
    case 'paragraph':
      return line([plain(piece.words), ...(piece.note ? [{ type: 'footnote' as const, content: [{ type: 'text' as const, text: piece.note }] }] : [])]);
    case 'list':
      return { type: 'bulletList', content: piece.items.map((item) => ({ type: 'listItem', content: [line([plain(item)])] })) };
    case 'image':
      return { type: 'image', attrs: { imageId: piece.name, alt: piece.alt, caption: '', widthMm: piece.widthMm } };
    case 'table':
      return {
        type: 'table', content: piece.rows.map((row, index) => ({
          type: 'tableRow', content: row.map((cell): TableCellJson => ({
            type: index === 0 ? 'tableHeader' : 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [line([plain(cell)])],
          })),
        })),
      };
  }
}

/** The paper as a document of ours. */
export function asDocument({ pieces, images }: MixedPaper): PaperDocument {
  const document = newPaperDocument('meeting-a4', { type: 'doc', content: pieces.map(blockOf) }, { title: 'Tài liệu đo' });
  const stored = [...images].map(([name, png]) => [name, { mediaType: 'image/png' as const, base64: Buffer.from(png).toString('base64') }] as const);
  return { ...document, images: Object.fromEntries(stored) };
}
