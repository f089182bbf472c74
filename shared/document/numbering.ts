import { itemLetter, toRoman } from '../text/numbers';
import type { BlockJson, ChartJson, DocJson, HeadingJson, HeadingNumbering, ImageJson, InlineJson, NodeJson, OrderedListJson, QaItemJson, TableJson } from './json';

/** What a cross-reference can print of a node. `number` empty: it has none. */
export interface AnchorTarget {
  readonly number: string;
  readonly title: string;
}
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
const textOf = (content: readonly InlineJson[] | undefined): string =>
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
  readonly #captioned: CaptionedJson[] = [];
  readonly #wanted = new Set<'figures' | 'tables'>();
  /** By level, then by family. */
  readonly #counts: (Map<HeadingNumbering, number> | undefined)[] = [];
  /** The decimal number in force at each level. */
  readonly #paths: (number | undefined)[] = [];
  #articles = 0;
  #clauses = 0;

  #heading(node: HeadingJson): void {
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
    this.#anchor(node.attrs.anchor, number, textOf(node.content));
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

  #anchor(anchor: string | null | undefined, number: string, title: string): void {
    if (anchor && !this.anchors.has(anchor)) this.anchors.set(anchor, { number, title });
  }

  #list(node: OrderedListJson): void {
    if (node.attrs.style !== 'clause') return;
    const start = node.attrs.start === 1 ? this.#clauses + 1 : node.attrs.start;
    if (start !== node.attrs.start) this.listStarts.set(node, start);
    this.#clauses = start + node.content.length - 1;
  }

  #captionedNode(node: CaptionedJson): void {
    if (captionOf(node) || node.attrs?.anchor) this.#captioned.push(node);
    if (node.attrs?.anchor) this.#wanted.add(node.type === 'table' ? 'tables' : 'figures');
  }

  visit(node: NodeJson): void {
    switch (node.type) {
      case 'heading':
        return this.#heading(node);
      // Lines of words hold nothing that is counted.
      case 'paragraph':
        return;
      case 'orderedList':
        this.#list(node);
        break;
      case 'qaItem':
        this.questions.set(node, this.questions.size + 1);
        this.#anchor(node.attrs?.anchor, String(this.questions.size), textOf(node.content[0].content[0]?.content));
        break;
      case 'image': case 'chart': case 'table':
        this.#captionedNode(node);
        break;
      case 'tableOfContents':
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
      this.#anchor(node.attrs?.anchor, typed ?? this.captions.get(node) ?? '', caption || (node.type === 'chart' ? node.attrs.title : ''));
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
