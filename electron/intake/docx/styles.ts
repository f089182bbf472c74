import type { Alignment } from '../../../shared/document/json';
import { childOf, childValue, numberOf, readXml, toggleOf, valueOf, type XmlNode } from './xml';

/** What a run looks like, as far as a document of ours can hold it. Undefined: said elsewhere. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly position?: 'superscript' | 'subscript' | 'baseline';
  readonly capitals?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
}
export interface NumberingRef {
  readonly numId: string;
  readonly level: number;
}
export interface ParagraphLook {
  /** 0 to 8, as Word counts outline levels; 9 is body text. */
  readonly outline?: number;
  readonly numbering?: Partial<NumberingRef>;
  readonly align?: Alignment;
  /** Twips from the left edge of the text. */
  readonly left?: number;
  readonly breakBefore?: boolean;
}
interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  /** Of a table style: whether it draws lines; undefined: says nothing. */
  readonly lines: boolean | undefined;
}

/** Whether any side of a `w:tblBorders` or `w:tcBorders` is drawn; undefined: nothing is said. */
export function drawsLines(borders: XmlNode | undefined): boolean | undefined {
  if (!borders) return undefined;
  return borders.children.some((side) => !['none', 'nil'].includes(valueOf(side) ?? 'none'));
}

const alignments: Readonly<Record<string, Alignment>> = {
  left: 'left', start: 'left', center: 'center', right: 'right', end: 'right', both: 'justify', distribute: 'justify', thaiDistribute: 'justify',
};

/** Only what is said, so that spreading one look over another keeps what the lower one said. */
function said<Look extends object>(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Look;
}

export function runLook(properties: XmlNode | undefined): RunLook {
  if (!properties) return {};
  const fonts = childOf(properties, 'w:rFonts');
  const underline = childValue(properties, 'w:u');
  const vertical = childValue(properties, 'w:vertAlign');
  return said({
    bold: toggleOf(properties, 'w:b'),
    italic: toggleOf(properties, 'w:i'),
    underline: underline === undefined ? undefined : underline !== 'none',
    strike: toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike'),
    position: vertical === 'superscript' || vertical === 'subscript' || vertical === 'baseline' ? vertical : undefined,
    capitals: toggleOf(properties, 'w:caps'),
    hidden: toggleOf(properties, 'w:vanish'),
    font: valueOf(fonts, 'w:ascii') ?? valueOf(fonts, 'w:hAnsi'),
  });
}

export function paragraphLook(properties: XmlNode | undefined): ParagraphLook {
  if (!properties) return {};
  const numbering = childOf(properties, 'w:numPr');
  const indentation = childOf(properties, 'w:ind');
  const numId = childValue(numbering, 'w:numId');
  const level = numberOf(childValue(numbering, 'w:ilvl'));
  return said({
    outline: numberOf(childValue(properties, 'w:outlineLvl')),
    numbering: numbering ? said({ numId, level }) : undefined,
    align: alignments[childValue(properties, 'w:jc') ?? ''],
    left: numberOf(valueOf(indentation, 'w:left') ?? valueOf(indentation, 'w:start')),
    breakBefore: toggleOf(properties, 'w:pageBreakBefore'),
  });
}

/** Styles with what they inherit. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, { run: RunLook; paragraph: ParagraphLook }>();
  #defaultRun: RunLook = {};
  #defaultParagraphStyle: string | undefined;

  constructor(bytes: Uint8Array | null) {
    if (!bytes) return;
    for (const node of readXml(bytes)) {
      if (node.name === 'w:docDefaults') this.#defaultRun = runLook(childOf(childOf(node, 'w:rPrDefault'), 'w:rPr'));
      if (node.name !== 'w:style') continue;
      const id = valueOf(node, 'w:styleId') ?? '';
      const name = childValue(node, 'w:name') ?? id;
      const outline = /^(?:heading|tiêu đề)\s*([1-9])$/iu.exec(name)?.[1] ?? (/^title$/i.test(name) ? '1' : undefined);
      const paragraph = paragraphLook(childOf(node, 'w:pPr'));
      this.#styles.set(id, {
        name, basedOn: childValue(node, 'w:basedOn'), run: runLook(childOf(node, 'w:rPr')),
        lines: drawsLines(childOf(childOf(node, 'w:tblPr'), 'w:tblBorders')),
        paragraph: outline === undefined ? paragraph : { outline: Number(outline) - 1, ...paragraph },
      });
      if (valueOf(node, 'w:type') === 'paragraph' && ['1', 'true', 'on'].includes(valueOf(node, 'w:default') ?? '')) this.#defaultParagraphStyle = id;
    }
  }

  /** Document defaults, then the paragraph's style, inherited. */
  paragraph(id: string | undefined): { readonly run: RunLook; readonly paragraph: ParagraphLook } {
    const own = this.#resolve(id ?? this.#defaultParagraphStyle);
    return { run: { ...this.#defaultRun, ...own.run }, paragraph: own.paragraph };
  }

  /** Whether tables of this style have lines; Word's plain table has none. */
  tableLines(id: string | undefined): boolean {
    return this.#chain(id).findLast((style) => style.lines !== undefined)?.lines ?? false;
  }

  character(id: string | undefined): RunLook {
    return this.#resolve(id).run;
  }

  /** The style and what it stands on, the lowest first. */
  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at) && seen.size < 50;) {
      seen.add(at);
      const style: Style | undefined = this.#styles.get(at);
      if (style) chain.unshift(style);
      at = style?.basedOn;
    }
    return chain;
  }

  #resolve(id: string | undefined): { run: RunLook; paragraph: ParagraphLook } {
    if (id === undefined) return { run: {}, paragraph: {} };
    const known = this.#resolved.get(id);
    if (known) return known;
    const chain = this.#chain(id);
    const run: RunLook = Object.assign({}, ...chain.map((style) => style.run));
    const numbering: Partial<NumberingRef> = Object.assign({}, ...chain.map((style) => style.paragraph.numbering ?? {}));
    const paragraph: ParagraphLook = Object.assign({}, ...chain.map((style) => style.paragraph), numbering.numId === undefined && numbering.level === undefined ? {} : { numbering });
    const resolved = { run, paragraph };
    this.#resolved.set(id, resolved);
    return resolved;
  }
}
