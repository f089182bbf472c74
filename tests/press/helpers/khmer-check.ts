import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFaces, type Face } from '../../../electron/press/shaping/faces';
import { scriptRuns } from '../../../electron/press/shaping/runs';
import { shapeRun } from '../../../electron/press/shaping/shape';
import { need } from './tools';

export const khmerFaces = ['khmer', 'khmerBold'] as const;
const khmerWord = /[\u1780-\u17ff\u19e0-\u19ff][\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d]*/gu;
const segmenter = new Intl.Segmenter('km', { granularity: 'word' });

/** Every distinct Khmer word: stretches between spaces and signs as they stand, and the words they divide into. */
export function khmerWords(text: string): string[] {
  const found = new Set<string>();
  for (const [stretch] of text.normalize('NFC').matchAll(khmerWord)) {
    if (stretch.length <= 120) found.add(stretch);
    for (const { segment } of segmenter.segment(stretch)) found.add(segment);
  }
  return [...found].filter((word) => /[\u1780-\u17ff]/u.test(word)).sort();
}

interface Glyph {
  readonly g: number;
  readonly cl: number;
  readonly ax: number;
  readonly dx: number;
  readonly dy: number;
}

/** What HarfBuzz' own program makes of each word. */
function shapedByProgram(face: Face, words: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'khmer-'));
  try {
    const font = join(folder, 'face.ttf');
    const list = join(folder, 'words.txt');
    writeFileSync(font, face.bytes);
    writeFileSync(list, `${words.join('\n')}\n`);
    const out = execFileSync(need('hb-shape'), [font, `--text-file=${list}`, '--output-format=json', '--no-glyph-names', '--script=Khmr', '--language=km', '--direction=ltr'], { maxBuffer: 1 << 28 }).toString('utf8');
    return out.trimEnd().split('\n').map((line) => (JSON.parse(line) as Glyph[]).map(({ g, cl, ax, dx, dy }) => [g, cl, ax, dx, dy].join()).join(' '));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the press shapes it: glyph, first letter, advance and offsets of each. */
function shapedByPress(face: Face, word: string, faces: Awaited<ReturnType<typeof openFaces>>): string {
  const runs = scriptRuns(word, faces, face.name === 'khmerBold' ? { bold: true } : {});
  const start = (index: number): number => runs.slice(0, index).reduce((sum, run) => sum + run.text.length, 0);
  return runs.flatMap((run, index) => shapeRun(run, true).glyphs.map(({ glyph, cluster, advance, xOffset, yOffset }) => [glyph, cluster + start(index), advance, xOffset, yOffset].join())).join(' ');
}

interface Difference {
  readonly word: string;
  readonly press: string;
  readonly program: string;
  /** The same glyphs with the same advances; a mark stands elsewhere by at most a fiftieth of an em. */
  readonly onlyMoved: boolean;
}

const numbersOf = (shaped: string): number[] => shaped.split(/[ ,]/).map(Number);

/** Versions of HarfBuzz place a second mark a hair apart: that is told, glyphs and advances must be equal. */
function isOnlyMoved(press: string, program: string): boolean {
  const [ours, theirs] = [numbersOf(press), numbersOf(program)];
  return ours.length === theirs.length && ours.every((value, index) => (index % 5 < 3 ? value === theirs[index] : Math.abs(value - (theirs[index] ?? NaN)) <= 20));
}

/** The words that are not shaped as by HarfBuzz' own program; empty when all are. */
export async function khmerDifferences(words: readonly string[], faceName: (typeof khmerFaces)[number]): Promise<Difference[]> {
  const faces = await openFaces();
  const face = faces[faceName];
  const shaped = shapedByProgram(face, words);
  if (shaped.length !== words.length) throw new Error(`hb-shape answered ${shaped.length} lines for ${words.length} words`);
  return words.flatMap((word, index) => {
    const press = shapedByPress(face, word, faces);
    const program = shaped[index] ?? '';
    return press === program ? [] : [{ word, press, program, onlyMoved: isOnlyMoved(press, program) }];
  });
}
