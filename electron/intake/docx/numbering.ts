import { toRoman } from '../../../shared/text/numbers';
import { decodeLegacy, encodingOfFont } from '../../../shared/text/legacy/detect';
import type { ListLook } from '../build/blocks';
import type { NumberingRef } from './styles';
import { childOf, childValue, childrenOf, numberOf, readXml, toggleOf, valueOf, type XmlNode } from './xml';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly separator: string;
  readonly legal: boolean;
  readonly restartAfter: number | undefined;
}
interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** What stands before a paragraph: the sign of a list, or the number that Word prints, with the space after it. */
export type NumberLabel = { readonly look: ListLook } | { readonly text: string };

function letters(value: number): string {
  const index = Math.max(0, value - 1);
  // Word goes on with aa, bb, cc after z.
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(20, Math.floor(index / 26) + 1));
}

function formatted(value: number, format: string): string {
  switch (format) {
    case 'upperRoman': return toRoman(value);
    case 'lowerRoman': return toRoman(value).toLowerCase();
    case 'upperLetter': return letters(value).toUpperCase();
    case 'lowerLetter': return letters(value);
    case 'decimalZero': return String(value).padStart(2, '0');
    case 'none': return '';
    default: return String(value);
  }
}

function levelOf(node: XmlNode): Level {
  const font = valueOf(childOf(childOf(node, 'w:rPr'), 'w:rFonts'), 'w:ascii');
  const legacy = font === undefined ? null : encodingOfFont(font);
  const text = childValue(node, 'w:lvlText') ?? '';
  const suffix = childValue(node, 'w:suff') ?? 'tab';
  return {
    format: childValue(node, 'w:numFmt') ?? 'decimal',
    text: legacy ? decodeLegacy(text, legacy) : text,
    start: numberOf(childValue(node, 'w:start')) ?? (childOf(node, 'w:start') ? 1 : 0),
    separator: suffix === 'nothing' ? '' : ' ',
    legal: toggleOf(node, 'w:isLgl') ?? false,
    restartAfter: numberOf(childValue(node, 'w:lvlRestart')),
  };
}

const levelsOf = (node: XmlNode): Map<number, Level> =>
  new Map(childrenOf(node, 'w:lvl').flatMap((level): [number, Level][] => {
    const index = numberOf(valueOf(level, 'w:ilvl'));
    return index === undefined ? [] : [[index, levelOf(level)]];
  }));

/** Counts as Word counts, so that the automatic number of every paragraph is known. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  /** Current values of each abstract list's levels. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(bytes: Uint8Array | null) {
    if (!bytes) return;
    const nodes = readXml(bytes);
    const abstracts = new Map(nodes.filter((node) => node.name === 'w:abstractNum').map((node) => [valueOf(node, 'w:abstractNumId') ?? '', node]));
    const byStyle = new Map([...abstracts].map(([id, node]) => [childValue(node, 'w:styleLink') ?? '', id]));
    for (const node of nodes) {
      if (node.name !== 'w:num') continue;
      let abstractId = childValue(node, 'w:abstractNumId') ?? '';
      const linked = childValue(abstracts.get(abstractId), 'w:numStyleLink');
      if (linked !== undefined) abstractId = byStyle.get(linked) ?? abstractId;
      const abstract = abstracts.get(abstractId);
      const levels = abstract ? levelsOf(abstract) : new Map<number, Level>();
      const starts = new Map<number, number>();
      for (const override of childrenOf(node, 'w:lvlOverride')) {
        const index = numberOf(valueOf(override, 'w:ilvl')) ?? 0;
        const start = numberOf(childValue(override, 'w:startOverride'));
        if (start !== undefined) starts.set(index, start);
        const level = childOf(override, 'w:lvl');
        if (level) levels.set(index, levelOf(level));
      }
      this.#lists.set(valueOf(node, 'w:numId') ?? '', { abstractId, levels, starts });
    }
  }

  /** Counts one more paragraph of this list and says what stands before it; null where nothing does. */
  next({ numId, level: index }: NumberingRef): NumberLabel | null {
    const list = this.#lists.get(numId);
    const level = list?.levels.get(index);
    if (!list || !level) return null;
    const counters = this.#counters.get(list.abstractId) ?? [];
    this.#counters.set(list.abstractId, counters);
    const overridden = list.starts.get(index);
    const firstUse = !this.#begun.has(`${numId}/${index}`);
    this.#begun.add(`${numId}/${index}`);
    if (overridden !== undefined && firstUse) counters[index] = overridden;
    else counters[index] = (counters[index] ?? (overridden ?? level.start) - 1) + 1;
    for (let deeper = index + 1; deeper < 9; deeper += 1) {
      const restart = list.levels.get(deeper)?.restartAfter;
      if (restart === undefined || (restart > 0 && index < restart)) counters[deeper] = undefined;
    }
    if (level.format === 'bullet') return { look: /^[-–—−\uf02d]/.test(level.text) ? 'dash' : 'bullet' };
    if (level.format === 'none' && level.text === '') return null;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const value = counters[other] ?? list.levels.get(other)?.start ?? 1;
      return formatted(value, level.legal ? 'decimal' : (list.levels.get(other)?.format ?? 'decimal'));
    });
    return text === '' ? null : { text: text + level.separator };
  }
}
