import type { Faces } from '../shaping/faces';
import type { ShapedRun } from '../shaping/shape';
import { shapedWord } from '../shaping/words';
import type { LetterStyle, Note, Slot } from './model';

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style: LetterStyle; readonly slot: Slot | null }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly label: string; readonly style: LetterStyle; readonly slot: Slot | null; readonly note: Note };

/** Letters, a space, or a place to break inside a word; widths in points. */
export interface InlineItem {
  readonly kind: 0 | 1 | 2;
  readonly run: ShapedRun | null;
  readonly style: LetterStyle;
  readonly slot: Slot | null;
  readonly width: number;
  penalty: number;
  readonly note: Note | null;
}

export interface InlineContext {
  /** Lines narrower than this are set ragged, points; 250 unless told. */
  readonly raggedUnder?: number;
  readonly faces: Faces;
  /** Called for each letter no font has. */
  readonly onMissing: (character: string, near: string) => void;
  /** Called for each line that runs over its measure, with its words. */
  readonly onOverfull?: (words: string) => void;
}

const breakingSpace = /[\t\n\r\v\f \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/u;
const splitter = new RegExp(`(${breakingSpace.source})`, 'u');
// Signs of the old teletype: they have no form on paper.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const khmerWords = new Intl.Segmenter('km', { granularity: 'word' });
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const hasKhmer = /[\u1780-\u17ff]/;
/** Never at the start of a line. */
const closing = /^[\u17d4-\u17da,.;:!?…)\]}”’»%‰]/;
/** A dash between two parts stays with the first: “hỏi – đáp”. */
const loneDash = /^[–—-]$/u;
const longestShaped = 120;

/** Words that hold on to the number after them: Điều 5, ngày 03, số 155 (standards §5.6). */
const holders = new Set([
  'điều', 'khoản', 'điểm', 'mục', 'chương', 'phần', 'phụ lục', 'lục', 'số', 'ngày', 'tháng', 'năm', 'câu', 'trang', 'bảng', 'hình', 'quý', 'kỳ', 'khóa', 'khoá', 'tập', 'lần', 'tiết', 'giờ', 'phút', 'quyển',
]);
const startsWithNumber = /^[(“"]?(\d|[IVXLC]+\b|[a-zđ]\))/;
const isUnit = /^(%|‰|km|m|m2|m²|kg|ha|tấn|tỷ|tỉ|triệu|nghìn|đồng|giờ|độ|°C|USD)[.,;:)]*$/u;
const endsWithDigit = /\d$/;

/** Text as it is set: composed, well formed, without control signs. */
export const settableText = (text: string): string => text.toWellFormed().normalize('NFC').replace(controls, '');

function holdsOn(left: string, right: string): boolean {
  if (right === '–' || right === '-' || right === '—') return false;
  if (startsWithNumber.test(right)) {
    const word = left.toLowerCase().replace(/^[^\p{L}]+/u, '');
    if (holders.has(word)) return true;
  }
  return endsWithDigit.test(left) && isUnit.test(right);
}

/** Whole graphemes of at most `longestShaped` code units. */
function chunks(word: string): string[] {
  if (word.length <= longestShaped) return [word];
  const parts: string[] = [];
  let current = '';
  for (const { segment } of graphemes.segment(word)) {
    if (current && current.length + segment.length > longestShaped) {
      parts.push(current);
      current = '';
    }
    current += segment;
  }
  if (current) parts.push(current);
  return parts;
}

const khmerPieces = new Map<string, readonly { readonly text: string; readonly penalty: number }[]>();

/** Where a word may break, with the cost: between Khmer words, after a hyphen or slash of a long word. */
function pieces(word: string): readonly { readonly text: string; readonly penalty: number }[] {
  const found: { text: string; penalty: number }[] = [];
  if (hasKhmer.test(word)) {
    const known = khmerPieces.get(word);
    if (known) return known;
    for (const { segment } of khmerWords.segment(word)) {
      const last = found.at(-1);
      if (last && (closing.test(segment) || /^(\u200b|\u200c|\u200d|\u2060)+$/.test(segment))) last.text += segment;
      else found.push({ text: segment, penalty: 0 });
    }
    if (khmerPieces.size >= 20_000) khmerPieces.clear();
    khmerPieces.set(word, found);
    return found;
  }
  const parts = word.length > 14 ? word.split(/(?<=[\p{L}\d]{3}[-/–—_.=&?])(?=[\p{L}]{3})/u) : [word];
  for (const part of parts) {
    chunks(part).forEach((text, index) => found.push({ text, penalty: index === 0 ? 300 : 1000 }));
  }
  return found;
}

/** Graphemes of a word too wide for the line; a very long one in pieces of some of them, so that lines are still found quickly. */
function cutToFit(text: string, width: number, measure: number): string[] {
  const parts = Array.from(graphemes.segment(text), (part) => part.segment);
  const together = text.length < longestShaped ? 1 : Math.max(1, Math.floor((parts.length * measure) / width / 12));
  if (together === 1) return parts;
  return Array.from({ length: Math.ceil(parts.length / together) }, (_, index) => parts.slice(index * together, (index + 1) * together).join(''));
}

/** Cuts inline content into items for line breaking. Pieces wider than `measure` are cut between graphemes. */
export function inlineItems(inlines: readonly Exclude<Inline, { kind: 'break' }>[], measure: number, context: InlineContext): InlineItem[] {
  const items: InlineItem[] = [];
  let left = '';
  let space: InlineItem | null = null;

  const pushRuns = (text: string, style: LetterStyle, slot: Slot | null, note: Note | null): void => {
    const { runs, width: em } = shapedWord(text, context.faces, style);
    const width = em * style.pt;
    if (width > measure) {
      const parts = cutToFit(text, width, measure);
      if (parts.length > 1) {
        parts.forEach((part, index) => {
          if (index > 0) items.push({ kind: 2, run: null, style, slot, width: 0, penalty: 1000, note: null });
          pushRuns(part, style, slot, index === 0 ? note : null);
        });
        return;
      }
    }
    let first = note;
    for (const run of runs) {
      for (const character of run.missing) context.onMissing(character, text);
      items.push({ kind: 0, run, style, slot, width: run.width * style.pt, penalty: 0, note: first });
      first = null;
    }
  };

  const pushWord = (word: string, style: LetterStyle, slot: Slot | null): void => {
    if (space && (holdsOn(left, word) || closing.test(word) || loneDash.test(word))) space.penalty = Infinity;
    pieces(word).forEach((piece, index) => {
      if (index > 0) items.push({ kind: 2, run: null, style, slot, width: 0, penalty: piece.penalty, note: null });
      pushRuns(piece.text, style, slot, null);
    });
    left = space ? word : left + word;
    space = null;
  };

  for (const inline of inlines) {
    if (inline.kind === 'note') {
      pushRuns(inline.label, inline.style, inline.slot, inline.note);
      continue;
    }
    for (const part of settableText(inline.text).split(splitter)) {
      if (part === '') continue;
      if (!breakingSpace.test(part)) {
        pushWord(part, inline.style, inline.slot);
        continue;
      }
      const [blank] = shapedWord(' ', context.faces, inline.style).runs;
      for (const sign of part) {
        if (!blank) continue;
        const width = blank.width * inline.style.pt * (sign === '\t' ? 4 : 1);
        space = { kind: 1, run: blank, style: inline.style, slot: inline.slot, width, penalty: 0, note: null };
        items.push(space);
      }
    }
  }
  return items;
}
