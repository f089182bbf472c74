import type { TextPiece } from './lines';

const softHyphen = '\u00ad';
/** How far ahead a letter is looked for where the two lists differ. */
const lookAhead = 60;
const plain = (letter: string): string => letter.normalize('NFKC');

/**
 * Puts back the soft hyphens that the library leaves out of its text. In TCVN3 that sign is the letter ư, so without it
 * "trưởng" reads "trởng". `drawn`: every letter the page draws, in order, as its drawing list has them.
 */
export function withSoftHyphens(pieces: readonly TextPiece[], drawn: string): TextPiece[] {
  if (!drawn.includes(softHyphen)) return [...pieces];
  const letters = Array.from(drawn);
  const texts = pieces.map(() => '');
  let at = 0;
  let last = -1;
  let apart = true;
  for (const [index, piece] of pieces.entries()) {
    for (const letter of piece.text) {
      if (/\s/.test(letter)) {
        texts[index] += letter;
        continue;
      }
      let before = '';
      const limit = Math.min(letters.length, at + lookAhead);
      let seek = at;
      let behind = '';
      let gap = apart;
      while (seek < limit && plain(letters[seek] ?? '') !== plain(letter)) {
        const skipped = letters[seek] ?? '';
        if (/\s/.test(skipped)) gap = true;
        else if (skipped === softHyphen) {
          if (gap) before += skipped;
          else behind += skipped;
        }
        seek += 1;
      }
      if (seek < limit) {
        if (last >= 0) texts[last] += behind;
        else before = behind + before;
        at = seek + 1;
        apart = false;
        last = index;
        texts[index] += before + letter;
      } else texts[index] += letter;
    }
  }
  return pieces.map((piece, index) => Object.assign({}, piece, { text: texts[index] ?? piece.text }));
}
