import type { Face, Faces } from './faces';
import { khmerFace, latinFace } from './faces';

/** A stretch of one word that one face sets in one direction. `missing`: no face has its letters. */
export interface ScriptRun {
  readonly text: string;
  readonly face: Face;
  readonly script: 'Latn' | 'Khmr' | 'Hebr';
  readonly missing: boolean;
}

const isKhmer = (code: number): boolean => (code >= 0x1780 && code <= 0x17ff) || (code >= 0x19e0 && code <= 0x19ff);
const isHebrew = (code: number): boolean => code >= 0x0590 && code <= 0x05ff;
/** Signs without a form of their own: they go with what stands before them. */
const follows = /^(\p{M}|[\u{200b}-\u{200f}]|\u{2060}|[\u{fe00}-\u{fe0f}])$/u;

type Kind = 'Latn' | 'Khmr' | 'Hebr' | 'missing';

function kindOf(code: number, latin: Face, khmer: () => Face): Kind {
  if (isKhmer(code)) return khmer().font.coverage.has(code) ? 'Khmr' : 'missing';
  if (latin.font.coverage.has(code)) return isHebrew(code) ? 'Hebr' : 'Latn';
  return khmer().font.coverage.has(code) ? 'Khmr' : 'missing';
}

/** Latin letters of the font and nothing else, the Vietnamese ones included: no sign among them depends on its neighbours. */
function isPlain(word: string, latin: Face): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code > 0x2ff && (code < 0x1e00 || code > 0x1eff)) return false;
    if (!latin.font.coverage.has(code)) return false;
  }
  return true;
}

/** Splits a word (no breaking spaces in it) into runs, in reading order. */
export function scriptRuns(word: string, faces: Faces, style: { readonly bold?: boolean; readonly italic?: boolean }): ScriptRun[] {
  const latin = latinFace(faces, style);
  if (isPlain(word, latin)) return word === '' ? [] : [{ text: word, face: latin, script: 'Latn', missing: false }];
  const khmer = (): Face => khmerFace(faces, style);
  const runs: ScriptRun[] = [];
  let start = 0;
  let current: Kind | null = null;
  const push = (end: number): void => {
    if (current === null || end <= start) return;
    runs.push({
      text: word.slice(start, end), face: current === 'Khmr' ? khmer() : latin,
      script: current === 'missing' ? 'Latn' : current, missing: current === 'missing',
    });
    start = end;
  };
  for (let index = 0; index < word.length; ) {
    const code = word.codePointAt(index) ?? 0;
    const character = String.fromCodePoint(code);
    const kind: Kind = current !== null && code > 0x2ff && follows.test(character) ? current : kindOf(code, latin, khmer);
    if (kind !== current) {
      push(index);
      current = kind;
    }
    index += character.length;
  }
  push(word.length);
  return runs;
}
