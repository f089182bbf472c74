import { el, val, type Xml } from './xml';
import { wordNamespaces } from './namespaces';

/** One counting sequence: a list, or headings that count on from each other. `text` holds `%1` where the number stands; without it the label is always the same. */
export interface Sequence {
  readonly format: 'decimal' | 'lowerLetter' | 'upperRoman' | 'lowerRoman' | 'bullet' | 'none';
  readonly text: string;
  readonly start: number;
  readonly suffix: 'tab' | 'space';
  /** Depth in lists, 0 the outermost. */
  readonly level: number;
  /** Twips. */
  readonly left: number;
  readonly hanging: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const deepest = 8;

/** word/numbering.xml: equal looks share one abstract list, every sequence begins at its own start. */
export class NumberingPart {
  readonly #abstracts = new Map<string, Sequence>();
  readonly #sequences: { readonly abstractId: number; readonly start: number; readonly level: number }[] = [];

  /** @returns what `w:numPr` names */
  begin(sequence: Sequence): { readonly numId: number; readonly level: number } {
    const { start, ...look } = sequence;
    const key = JSON.stringify(look);
    if (!this.#abstracts.has(key)) this.#abstracts.set(key, sequence);
    const level = Math.min(deepest, sequence.level);
    this.#sequences.push({ abstractId: [...this.#abstracts.keys()].indexOf(key), start, level });
    return { numId: this.#sequences.length, level };
  }

  get used(): boolean {
    return this.#sequences.length > 0;
  }

  xml(): Xml {
    const abstracts = [...this.#abstracts.values()].map((sequence, index) =>
      el('w:abstractNum', { 'w:abstractNumId': index }, val('w:multiLevelType', sequence.level > 0 ? 'multilevel' : 'singleLevel'),
        Array.from({ length: Math.min(deepest, sequence.level) + 1 }, (_, level) => levelXml(sequence, level))));
    const nums = this.#sequences.map(({ abstractId, start, level }, index) =>
      el('w:num', { 'w:numId': index + 1 }, val('w:abstractNumId', abstractId), el('w:lvlOverride', { 'w:ilvl': level }, val('w:startOverride', start))));
    return el('w:numbering', wordNamespaces, abstracts, nums);
  }
}

function levelXml(sequence: Sequence, level: number): Xml {
  const { format, text, start, suffix, left, hanging, bold, italic } = sequence;
  const look = [bold === undefined ? null : el('w:b', bold ? {} : { 'w:val': 0 }), bold ? el('w:bCs') : null, italic === undefined ? null : el('w:i', italic ? {} : { 'w:val': 0 })];
  return el('w:lvl', { 'w:ilvl': level },
    val('w:start', Math.max(0, start)), val('w:numFmt', format), suffix === 'space' ? val('w:suff', 'space') : null,
    el('w:lvlText', { 'w:val': text }), val('w:lvlJc', 'left'),
    el('w:pPr', {}, suffix === 'tab' ? el('w:tabs', {}, el('w:tab', { 'w:val': 'num', 'w:pos': left })) : null, el('w:ind', { 'w:left': left, 'w:hanging': hanging })),
    look.some(Boolean) ? el('w:rPr', {}, look) : null);
}
