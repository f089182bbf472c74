import { itemLetter, toRoman } from '../text/numbers';
import type { AppendixJson, BlockJson, ChartJson, DocJson, HeadingJson, HeadingNumbering, ImageJson, InlineJson, NodeJson, OrderedListJson, QaItemJson, TableJson } from './json';

/** What a cross-reference can print of a node. `number` empty: it has none. */
export interface AnchorTarget {
  readonly number: string;
  readonly title: string;
  readonly node: TargetJson;
}
export type TargetJson = HeadingJson | QaItemJson | ImageJson | ChartJson | TableJson;
export type CaptionedJson = ImageJson | ChartJson | TableJson;

/** Every number the document does not hold as text, counted once from top to bottom. Nodes by identity. */
export interface DocumentNumbers {
  /** "Chương I", "Điều 5.", "1.1." */
  readonly headings: ReadonlyMap<HeadingJson, string>;
  /** The first number of a list of khoản that counts on. */
  readonly listStarts: ReadonlyMap<OrderedListJson, number>;
  readonly questions: ReadonlyMap<QaItemJson, number>;
  /** "Hình 1", "Biểu đồ 1", "Bảng 1"; only where figures or tables are counted. */
  readonly captions: ReadonlyMap<CaptionedJson, string>;
  readonly anchors: ReadonlyMap<string, AnchorTarget>;
  /** What tables of contents can list, in reading order. */
  readonly listed: {
    readonly headings: readonly (HeadingJson | AppendixJson)[]; readonly questions: readonly QaItemJson[];
    readonly figures: readonly (ImageJson | ChartJson)[]; readonly tables: readonly TableJson[];
  };
  /** Something leads from one place to another: a table of contents or a reference. */
  readonly isLinked: boolean;
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** "nhất", "hai" … "mười một"; digits from a hundred on. */
export function ordinalWord(value: number): string {
  if (value < 1 || value > 99) return String(value);
  if (value <= 10) return ordinals[value - 1] ?? '';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const words = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : ones === 4 && tens > 1 ? 'tư' : (words[ones] ?? '');
  return `${tens === 1 ? 'mười' : `${words[tens] ?? ''} mươi`}${last ? ` ${last}` : ''}`;
}

/** a, b, c, d, đ … y, then a1, b1: the order of the Vietnamese alphabet (NĐ 30/2020, PL I). */
export function pointLetter(value: number): string {
  if (value < 1) return String(value);
  const letters = 23;
  const round = Math.floor((value - 1) / letters);
  return `${itemLetter(((value - 1) % letters) + 1) ?? ''}${round > 0 ? round : ''}`;
}

/** The words of a line, notes apart. */
export const lineText = (content: readonly InlineJson[] | undefined): string =>
  (content ?? []).map((node) => (node.type === 'text' ? node.text : node.type === 'hardBreak' ? ' ' : '')).join('').replace(/\s+/gu, ' ').trim();

const labels: Readonly<Record<Exclude<HeadingNumbering, 'decimalPath'>, (value: number) => string>> = {
  part: (value) => `Phần thứ ${ordinalWord(value)}`, chapter: (value) => `Chương ${toRoman(value)}`, section: (value) => `Mục ${value}`,
  subsection: (value) => `Tiểu mục ${value}`, article: (value) => `Điều ${value}.`, roman: (value) => `${toRoman(value)}.`, romanDash: (value) => `${toRoman(value)}-`,
  decimal: (value) => `${value}.`, decimalDash: (value) => `${value}-`, letter: (value) => `${pointLetter(value)})`, dash: () => '–',
};

/** As a reference prints it: "Điều 5", "1.1", "a". */
const bare = (label: string): string => (label === '–' ? '' : label.replace(/[.\-)]$/u, ''));

const captionWords = { image: 'Hình', chart: 'Biểu đồ', table: 'Bảng' } as const;
/** "Hình 3. …", typed by the author: kept, and not counted again. */
const typedCaption = /^(hình|ảnh|biểu đồ|biểu|sơ đồ|bảng)\s+(số\s+)?[\dIVXLC]+([.:\-–]|\s|$)/iu;

const captionOf = (node: CaptionedJson): string => (node.attrs?.caption ?? '').trim();

class Counter {
  readonly headings = new Map<HeadingJson, string>();
  readonly listStarts = new Map<OrderedListJson, number>();
  readonly questions = new Map<QaItemJson, number>();
  readonly captions = new Map<CaptionedJson, string>();
  readonly anchors = new Map<string, AnchorTarget>();
  readonly listed = { headings: new Array<HeadingJson | AppendixJson>(), questions: new Array<QaItemJson>(), figures: new Array<ImageJson | ChartJson>(), tables: new Array<TableJson>() };
  isLinked = false;
  readonly #captioned: CaptionedJson[] = [];
  readonly #wanted = new Set<'figures' | 'tables'>();
  /** By level, then by family. */
  readonly #counts: (Map<HeadingNumbering, number> | undefined)[] = [];
  /** The decimal number in force at each level. */
  readonly #paths: (number | undefined)[] = [];
  #articles = 0;
  #clauses = 0;

  #inlines(content: readonly InlineJson[] | undefined): void {
    if (!this.isLinked && content?.some(({ type }) => type === 'crossReference')) this.isLinked = true;
  }

  #heading(node: HeadingJson): void {
    this.#inlines(node.content);
    const level = Math.min(6, Math.max(1, node.attrs.level));
    this.#counts.length = level + 1;
    this.#paths.length = level + 1;
    this.#clauses = 0;
    const numbering = node.attrs.numbering ?? null;
    let number = '';
    if (numbering) {
      const label = this.#label(numbering, level);
      this.headings.set(node, label);
      number = bare(label);
    } else this.#paths[level] = undefined;
    const title = lineText(node.content);
    if (title || number) this.listed.headings.push(node);
    this.#anchor(node, number, title);
  }

  #label(numbering: HeadingNumbering, level: number): string {
    if (numbering === 'article') {
      this.#articles += 1;
      return labels.article(this.#articles);
    }
    const counts = (this.#counts[level] ??= new Map<HeadingNumbering, number>());
    const value = (counts.get(numbering) ?? 0) + 1;
    counts.set(numbering, value);
    this.#paths[level] = numbering === 'decimal' || numbering === 'decimalDash' || numbering === 'decimalPath' ? value : undefined;
    if (numbering !== 'decimalPath') return labels[numbering](value);
    return `${this.#paths.filter((part) => part !== undefined).join('.')}.`;
  }

  #anchor(node: TargetJson, number: string, title: string): void {
    const anchor = node.attrs?.anchor;
    if (anchor && !this.anchors.has(anchor)) this.anchors.set(anchor, { number, title, node });
  }

  #list(node: OrderedListJson): void {
    if (node.attrs.style !== 'clause') return;
    const start = node.attrs.start === 1 ? this.#clauses + 1 : node.attrs.start;
    if (start !== node.attrs.start) this.listStarts.set(node, start);
    this.#clauses = start + node.content.length - 1;
  }

  #captionedNode(node: CaptionedJson): void {
    if (!captionOf(node) && !node.attrs?.anchor) return;
    this.#captioned.push(node);
    if (node.type === 'table') this.listed.tables.push(node);
    else this.listed.figures.push(node);
    if (node.attrs?.anchor) this.#wanted.add(node.type === 'table' ? 'tables' : 'figures');
  }

  visit(node: NodeJson): void {
    switch (node.type) {
      case 'heading':
        return this.#heading(node);
      case 'paragraph':
        this.#inlines(node.content);
        return;
      case 'appendix':
        this.listed.headings.push(node);
        // What is attached counts for itself, its Điều too.
        this.#articles = 0;
        this.#clauses = 0;
        this.#counts.length = 0;
        this.#paths.length = 0;
        break;
      case 'orderedList':
        this.#list(node);
        break;
      case 'qaItem':
        this.questions.set(node, this.questions.size + 1);
        this.listed.questions.push(node);
        this.#anchor(node, String(this.questions.size), lineText(node.content[0].content[0]?.content));
        break;
      case 'image': case 'chart': case 'table':
        this.#captionedNode(node);
        break;
      case 'tableOfContents':
        this.isLinked = true;
        if (node.attrs.of === 'figures' || node.attrs.of === 'tables') this.#wanted.add(node.attrs.of);
        return;
    }
    if ('content' in node && node.content) for (const child of node.content as readonly NodeJson[]) this.visit(child);
  }

  /** Captions are counted only in a document that lists or refers to them: elsewhere they stay as typed. */
  finish(): DocumentNumbers {
    const counts = { image: 0, chart: 0, table: 0 };
    for (const node of this.#captioned) {
      const caption = captionOf(node);
      const typed = typedCaption.exec(caption)?.[0].replace(/[\s.:\-–]+$/u, '');
      if (!typed && this.#wanted.has(node.type === 'table' ? 'tables' : 'figures')) {
        counts[node.type] += 1;
        this.captions.set(node, `${captionWords[node.type]} ${counts[node.type]}`);
      }
      this.#anchor(node, typed ?? this.captions.get(node) ?? '', caption || (node.type === 'chart' ? node.attrs.title : ''));
    }
    return this;
  }
}

/** Counts headings, khoản, questions, figures and tables. Linear in the document. */
export function documentNumbers(doc: DocJson | { readonly content: readonly BlockJson[] }): DocumentNumbers {
  const counter = new Counter();
  for (const block of doc.content) counter.visit(block);
  return counter.finish();
}
