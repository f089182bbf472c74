import type { Face } from './faces';
import type { HarfBuzzGlyph } from './harfbuzz';
import type { ScriptRun } from './runs';

/** A piece of a word, ready to be set at any size. Lengths in font units of its face. */
export interface ShapedRun {
  readonly face: Face;
  readonly glyphs: readonly HarfBuzzGlyph[];
  /** What each glyph stands for, in the same order. */
  readonly texts: readonly string[];
  /** Part of an em. */
  readonly width: number;
  /** The text in reading order where glyphs alone would not give it back; null where they do. */
  readonly actualText: string | null;
  readonly khmer: boolean;
  readonly missing: readonly string[];
}

const graphemes = new Intl.Segmenter('km', { granularity: 'grapheme' });

function missingRun(run: ScriptRun): ShapedRun {
  const texts = [...graphemes.segment(run.text)].map((part) => part.segment);
  const { face } = run;
  const advance = face.font.advance(face.replacement);
  return {
    face, texts, khmer: false, actualText: null, missing: texts, width: (advance * texts.length) / face.font.unitsPerEm,
    glyphs: texts.map((_, index) => ({ glyph: face.replacement, cluster: index, advance, xOffset: 0, yOffset: 0 })),
  };
}

/** The same glyph in the same place of a word, and the same letter, are kept once: there are few, and many words. */
const keptGlyphs = new Map<number, HarfBuzzGlyph>();
const keptLetters = new Map<string, string>();
const mostKept = 50_000;

function keptOnce(found: HarfBuzzGlyph): HarfBuzzGlyph {
  const { glyph, cluster, advance, xOffset, yOffset } = found;
  if (xOffset !== 0 || yOffset !== 0 || cluster > 63 || advance < 0 || advance > 8191) return found;
  const key = (advance * 64 + cluster) * 65_536 + glyph;
  const known = keptGlyphs.get(key);
  if (known) return known;
  if (keptGlyphs.size < mostKept) keptGlyphs.set(key, found);
  return found;
}

function letterAt(text: string, index: number): string {
  const letter = text.charAt(index);
  if (letter < '\u0100') return letter;
  const known = keptLetters.get(letter);
  if (known) return known;
  if (keptLetters.size < mostKept) keptLetters.set(letter, letter);
  return letter;
}

/** One glyph a letter, in order: nearly every Vietnamese word. */
function oneEach(text: string, glyphs: readonly HarfBuzzGlyph[]): string[] | null {
  if (glyphs.length !== text.length) return null;
  const texts: string[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    if (glyphs[index]?.cluster !== index) return null;
    texts.push(letterAt(text, index));
  }
  return texts;
}

/** Shares the letters of each cluster out among its glyphs, one each, what is left to the last. */
function textsOf(text: string, glyphs: readonly HarfBuzzGlyph[]): { texts: string[]; exact: boolean } {
  const simple = oneEach(text, glyphs);
  if (simple) return { texts: simple, exact: true };
  const starts = [...new Set(glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  const pieces = new Map<number, string>(starts.map((start, index) => [start, text.slice(start, starts[index + 1] ?? text.length)]));
  const counts = new Map<number, number>();
  for (const { cluster } of glyphs) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  let exact = true;
  const used = new Map<number, number>();
  const texts = glyphs.map(({ cluster }) => {
    const count = counts.get(cluster) ?? 1;
    const piece = pieces.get(cluster) ?? '';
    if (count === 1) return piece;
    exact = false;
    const place = used.get(cluster) ?? 0;
    used.set(cluster, place + 1);
    const points = [...piece];
    if (place === count - 1 && points.length > count) return points.slice(place).join('');
    return points[place] ?? '\u200b';
  });
  return { texts, exact };
}

const none: readonly string[] = [];

/** Shapes one run of a word. */
export function shapeRun(run: ScriptRun, kern: boolean): ShapedRun {
  if (run.missing) return missingRun(run);
  const { face, text } = run;
  const khmer = run.script === 'Khmr';
  const off = khmer ? [] : kern ? ['liga', 'clig'] : ['liga', 'clig', 'kern'];
  const rightToLeft = run.script === 'Hebr';
  const found = face.font.shape(text, { script: run.script, language: khmer ? 'km' : 'vi', rightToLeft, off });
  const { texts, exact } = textsOf(text, found);
  let missing: string[] | null = null;
  const glyphs = found.map((glyph, index) => {
    if (glyph.glyph !== 0) return keptOnce(glyph);
    (missing ??= []).push(texts[index] ?? '');
    return { ...glyph, glyph: face.replacement, advance: face.font.advance(face.replacement) };
  });
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) / face.font.unitsPerEm;
  return { face, glyphs, texts, width, khmer, missing: missing ?? none, actualText: khmer || rightToLeft || !exact ? text : null };
}
