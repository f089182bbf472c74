import type { ParseArgsConfig } from 'node:util';
import { OfficeError } from '../../../shared/errors/office-error';
import { plainBooklet, readSheet, sheetSizes, type BookletOptions, type Imposition } from '../../../shared/imposition';
import type { Options } from './options';

/** What `print` takes beside the paper and its target. */
export const sheetOptions = {
  booklet: { type: 'boolean' }, 'test-sheet': { type: 'boolean' }, sheet: { type: 'string' }, duplex: { type: 'string' }, creep: { type: 'string' }, signature: { type: 'string' },
  blanks: { type: 'string' }, faces: { type: 'string' }, 'crop-marks': { type: 'boolean' }, 'fold-marks': { type: 'boolean' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

const edges: Readonly<Record<string, BookletOptions['duplex']>> = { 'short-edge': 'shortEdge', 'long-edge': 'longEdge' };
const blanks: Readonly<Record<string, BookletOptions['blanks']>> = { end: 'end', 'before-last': 'beforeLast' };
const faces: Readonly<Record<string, BookletOptions['faces']>> = { both: 'both', fronts: 'fronts', backs: 'backs', 'backs-reversed': 'backsReversed' };

/** One of the words of a table. @throws OfficeError usage with the words there are */
function choose<Value>(options: Options, name: string, words: Readonly<Record<string, Value>>, usual: Value): Value {
  const word = options.text(name);
  if (word === undefined) return usual;
  const value = Object.hasOwn(words, word) ? words[word] : undefined;
  if (value === undefined) throw new OfficeError('usage', { detail: `--${name} ${Object.keys(words).join('|')}` });
  return value;
}

function number(options: Options, name: string, fits: (value: number) => boolean, shape: string): number | null {
  const word = options.text(name);
  if (word === undefined) return null;
  const value = Number(word.replace(',', '.'));
  if (!fits(value)) throw new OfficeError('usage', { detail: `--${name} ${shape}` });
  return value;
}

/** How `print` puts pages on sheets; null: each page is a page of the file. @throws OfficeError usage */
export function readImposition(options: Options): Imposition | null {
  const cropMarks = options.flag('crop-marks');
  const kind = options.flag('test-sheet') ? 'testSheet' : options.flag('booklet') ? 'booklet' : null;
  if (!kind) {
    const lost = ['sheet', 'duplex', 'creep', 'signature', 'blanks', 'faces'].find((name) => options.text(name) !== undefined);
    if (lost) throw new OfficeError('usage', { detail: `--${lost} --booklet` });
    return cropMarks ? { kind: 'cropMarks' } : null;
  }
  const words = options.text('sheet');
  const sheet = words === undefined ? sheetSizes.A4 : readSheet(words);
  if (!sheet) throw new OfficeError('usage', { detail: '--sheet A4|A3|SRA3|320x450' });
  return {
    ...plainBooklet(sheet), kind, cropMarks, foldMarks: options.flag('fold-marks'),
    duplex: choose(options, 'duplex', edges, 'shortEdge'), blanks: choose(options, 'blanks', blanks, 'end'), faces: choose(options, 'faces', faces, 'both'),
    paperMm: number(options, 'creep', (value) => value >= 0 && value <= 1, '0–1 (mm)') ?? 0,
    signaturePages: number(options, 'signature', (value) => Number.isInteger(value) && value >= 4 && value <= 256 && value % 4 === 0, '4, 8, 12, 16…'),
  };
}
