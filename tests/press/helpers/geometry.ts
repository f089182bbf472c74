import { PdfFile } from './structure-check';
import { phraseBox, wordBoxes, type Word } from './tools';

const toMm = (points: number): number => (points * 25.4) / 72;
export const toPt = (millimetres: number): number => (millimetres * 72) / 25.4;
/** Of the faces of the press, in em: poppler's boxes reach from ascent to descent. */
const descent = 0.216;
const boxHeight = 1.107;
export const capHeight = 0.655;

/** Letters as the content stream sets them; millimetres from the page's top left corner, baseline down. */
export interface Letters {
  readonly left: number;
  readonly baseline: number;
  readonly pt: number;
  readonly font: string;
  readonly red: boolean;
}
export interface Drawn {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly red: boolean;
  /** Of a frame: its line in points, and the sides are those of its outer edge. */
  readonly weight: number;
}
export interface PageContent {
  readonly letters: readonly Letters[];
  readonly rules: readonly Drawn[];
  readonly frames: readonly Drawn[];
}

/** Sizes, faces, rules and frames out of one page's content stream. */
export function pageContent(pdf: Uint8Array, page: number): PageContent {
  const file = new PdfFile(pdf);
  const dict = file.pages[page - 1] ?? {};
  const fonts = file.dict(file.dict(dict['/Resources'])['/Font']);
  const nameOf = (id: string): string => String(file.dict(fonts[id])['/BaseFont'] ?? '').replace(/^\/[A-Z]{6}\+/, '');
  const letters: Letters[] = [];
  const rules: Drawn[] = [];
  const frames: Drawn[] = [];
  let [font, pt, weight, baseline, left] = ['', 0, 1, 0, 0];
  let [red, redStroke] = [false, false];
  for (const line of file.stream(dict['/Contents']).split('\n')) {
    const numbers = [...line.matchAll(/-?[\d.]+/g)].map(Number);
    const tf = /^\/(\S+) ([\d.]+) Tf/.exec(line);
    if (tf) [font, pt] = [nameOf(`/${tf[1] ?? ''}`), Number(tf[2])];
    if (line.endsWith(' Tm')) [left, baseline] = [toMm(numbers[4] ?? 0), toMm(numbers[5] ?? 0)];
    if (line.endsWith(' TJ')) letters.push({ left, baseline, pt, font, red });
    if (line.endsWith(' rg')) red = numbers.at(-3) === 0.85;
    if (line.endsWith(' g')) red = false;
    if (/ RG [\d.]+ w$/.test(line)) redStroke = true;
    if (/ G [\d.]+ w$/.test(line)) redStroke = false;
    if (line.endsWith(' w')) weight = numbers.at(-1) ?? 0;
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(toMm);
    if (line.endsWith(' re f')) {
      const last = rules.at(-1);
      // An underline is drawn word by word.
      const goesOn = last && last.top === y && last.height === height && Math.abs(last.left + last.width - x) < 0.02;
      if (goesOn) rules[rules.length - 1] = { ...last, width: x + width - last.left };
      else rules.push({ left: x, top: y, width, height, red, weight: 0 });
    }
    if (line.endsWith(' re S')) {
      const half = toMm(weight) / 2;
      frames.push({ left: x - half, top: y - half, width: width + half * 2, height: height + half * 2, red: redStroke, weight });
    }
  }
  return { letters, rules, frames };
}

/** A phrase where it stands on a page, with the letters it is set in. */
export interface Found {
  readonly left: number;
  readonly right: number;
  readonly centre: number;
  readonly baseline: number;
  /** Top of its capitals. */
  readonly capTop: number;
  readonly pt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly red: boolean;
}

/** Looks phrases up by poppler’s boxes, and what they are set in by the content stream. */
export class PageGeometry {
  readonly content: PageContent;
  private readonly words: readonly Word[];
  private readonly page: number;

  constructor(pdf: Uint8Array, page = 1) {
    this.page = page;
    this.words = wordBoxes(pdf);
    this.content = pageContent(pdf, page);
  }

  find(phrase: string): Found {
    const box = phraseBox(this.words, phrase, this.page);
    const baseline = box.bottom - ((box.bottom - box.top) * descent) / boxHeight;
    const near = this.content.letters.filter((letters) => Math.abs(letters.baseline - baseline) < 0.35 && letters.left <= box.left + 0.4);
    const letters = near.toSorted((one, other) => other.left - one.left)[0];
    if (!letters) throw new Error(`no letters of the content stream stand at “${phrase}” (${box.left.toFixed(1)}; ${baseline.toFixed(1)})`);
    return {
      left: box.left, right: box.right, centre: (box.left + box.right) / 2, baseline, capTop: baseline - toMm(letters.pt * capHeight),
      pt: letters.pt, bold: /Bold/.test(letters.font), italic: /Italic/.test(letters.font), red: letters.red,
    };
  }

  has(word: string): boolean {
    return this.words.some(({ page, text }) => page === this.page && text === word);
  }

  /** The nearest rule whose middle stands under a baseline, within 4 mm. */
  ruleUnder(found: Found): Drawn {
    const below = this.content.rules.filter((rule) => rule.top >= found.baseline && rule.top - found.baseline < 4 && rule.left < found.right && rule.left + rule.width > found.left);
    const rule = below.toSorted((one, other) => one.top - other.top)[0];
    if (!rule) throw new Error(`no rule under ${found.baseline.toFixed(1)} mm`);
    return rule;
  }
}
