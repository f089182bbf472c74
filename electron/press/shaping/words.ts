import type { Faces } from './faces';
import { scriptRuns } from './runs';
import { shapeRun, type ShapedRun } from './shape';

/** A word without breaking spaces in it, shaped. `width` as part of an em. */
export interface ShapedWord {
  readonly runs: readonly ShapedRun[];
  readonly width: number;
}
interface WordStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly noKern?: boolean;
}

const roomOfCache = 40_000;

/** Words of one look. Two generations: what was not asked for while one filled up is forgotten. */
class WordCache {
  #young = new Map<string, ShapedWord>();
  #old = new Map<string, ShapedWord>();

  find(word: string): ShapedWord | undefined {
    const young = this.#young.get(word);
    if (young) return young;
    const old = this.#old.get(word);
    if (old) this.keep(word, old);
    return old;
  }
  keep(word: string, shaped: ShapedWord): void {
    if (this.#young.size >= roomOfCache) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, shaped);
  }
}

const looks = Array.from({ length: 8 }, () => new WordCache());

/** Shapes a word, or remembers it: every distinct word of a look is cut into scripts and shaped once a process while it stays in use. */
export function shapedWord(word: string, faces: Faces, style: WordStyle): ShapedWord {
  const cache = looks[(style.bold ? 1 : 0) | (style.italic ? 2 : 0) | (style.noKern ? 4 : 0)];
  const known = cache?.find(word);
  if (known) return known;
  const runs = scriptRuns(word, faces, style).map((run) => shapeRun(run, !style.noKern));
  let width = 0;
  for (const run of runs) width += run.width;
  const shaped = { runs, width };
  cache?.keep(word, shaped);
  return shaped;
}
