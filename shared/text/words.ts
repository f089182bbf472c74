/** Letters and digits of any script with the marks that belong to them; what SQLite's tokenizer must see as one token. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const khmer = /\p{Script=Khmer}/u;
const khmerRun = /[\p{Script=Khmer}\p{M}]+|[^\p{Script=Khmer}\p{M}]+/gu;

let khmerWords: Intl.Segmenter | undefined;

export interface WordSpan {
  readonly word: string;
  /** UTF-16 units from the start of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

function* khmerSpans(run: string, offset: number): Generator<WordSpan> {
  khmerWords ??= new Intl.Segmenter('km', { granularity: 'word' });
  for (const part of khmerWords.segment(run)) {
    if (part.isWordLike) yield { word: part.segment, start: offset + part.index, end: offset + part.index + part.segment.length };
  }
}

/** Words with their places. Khmer, written without spaces, is divided by ICU's dictionary; U+200B always divides. */
export function* wordSpans(text: string): Generator<WordSpan> {
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0];
    if (!khmer.test(word)) {
      yield { word, start: match.index, end: match.index + word.length };
      continue;
    }
    for (const run of word.matchAll(khmerRun)) {
      const start = match.index + run.index;
      if (khmer.test(run[0])) yield* khmerSpans(run[0], start);
      else yield { word: run[0], start, end: start + run[0].length };
    }
  }
}

/** The words alone, in order, as they are written: give folded text to get folded words. */
export function wordTokens(text: string): string[] {
  return Array.from(wordSpans(text), (span) => span.word);
}
