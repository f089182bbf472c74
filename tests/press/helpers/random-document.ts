import type {
  AppendixJson, BlockJson, DocJson, HeadingNumbering, InlineJson, ListItemJson, MarkName, OrderedStyle, ParagraphJson, ParallelCellJson, TableCellJson, TextJson,
} from '../../../shared/document/json';
import { emptyHead, newPaperDocument, openMarks, plainOptions, type PaperDocument } from '../../../shared/document/paper-document';
import { parseDoc } from '../../../shared/document/schema';
import { templates } from '../../../shared/forms';
import { circulationMarks, urgencies } from '../../../shared/domain/papers';
import { secrecyLevels } from '../../../shared/domain/secrecy';
import { writePng } from '../../../electron/press/images/write-png';

/** Chance that begins with a seed: the same seed gives the same document. */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 1) >>> 0;
  }
  /** From 0 up to but not including 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }
  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
  is(share: number): boolean {
    return this.next() < share;
  }
  times<Item>(count: number, make: (index: number) => Item): Item[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}

const plain = ['nghị', 'quyết', 'Đảng', 'ủy', 'Điều', 'số', '155-QĐ/TU', 'ngày', '03', '50', '%', 'An', 'Giang', '“trích', 'dẫn”', '–', '1.250,5', 'a)', 'tháng', 'được', 'người', 'ưỡn', 'khuỷu', 'Nguyễn', '(2026);'];
const khmer = ['ព្រះរាជាណាចក្រកម្ពុជា', 'ក្រុមប្រឹក្សា', 'ស្ត្រី', 'ម៉ូហ្សាំប៊ិក', 'ប្រើ', '១២៣', 'ៗ', '។', 'កតញ្ញូ', 'សេចក្ដី\u200bជូនដំណឹង'];
/** What nobody means to write: marks without a letter, letters of no font, signs that steer, signs of the old teletype. */
const odd = [
  '់្', '្ក', 'ា', '\u17d2\u17d2', 'ក្', 'ិុំ', '😀', '👨‍👩‍👧‍👦', '🇻🇳', '漢字', 'ひらがな', 'שלום', 'مرحبا', '\u202eđảo', '\u202d', 'a\u0000b', '\u0007', '\u001b[31m', 'x\u0331\u0332\u0333\u0334', '\u0301', 'ệ'.normalize('NFD'), 'Ậ'.normalize('NFD'),
  '\ufeff', '\u00ad', 'mềm\u00admại', '\u200b', '\u200d\u200d', '\u2028', '\u2029', '\u00a0', '\u2003', '\u3000', '\t', '\r\n', '\ufffd', '\ufffe', '\ud800', '\udfff', '𐍈', '𝔸', '&amp;', '<b>', ']]>', '%1', '{n}', '\\u0041', '../..', "'; DROP TABLE",
  'ﬁ', 'Ǆ', 'ẞ', 'ı', 'İ', 'ſ', '①', '½', '™', '㎡', '\u0e33', 'த', '\u{1f9d1}\u{1f3fd}\u200d\u{1f4bb}', '\u{e0001}', '\u{10ffff}',
];

/** Letters that no other word of a random document has: where lines break, a word is still told from its neighbours. */
const tokenLetters = ['z', 'j', 'f', 'þ'] as const;

const allMarks: readonly MarkName[] = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'];
const numberings: readonly (HeadingNumbering | null)[] = ['part', 'chapter', 'section', 'subsection', 'article', 'roman', 'romanDash', 'decimal', 'decimalDash', 'decimalPath', 'letter', 'dash', null, null];
const styles: readonly OrderedStyle[] = ['decimal', 'lowerAlpha', 'upperRoman', 'lowerRoman', 'dash', 'point', 'clause'];
const aligns = [null, null, null, 'left', 'center', 'right', 'justify'] as const;
const anchors = ['một', 'hai', 'ba', 'bốn', 'không-có'] as const;

/** A document made by chance, and the words no form of it may lose. */
export interface RandomPaper {
  readonly seed: number;
  readonly document: PaperDocument;
  readonly everywhere: ReadonlySet<string>;
}

class Maker {
  readonly everywhere = new Set<string>();
  readonly #chance: Chance;
  #count = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** A word of its own, to be found again. */
  token(): string {
    this.#count += 1;
    const word = `w${[...this.#count.toString(4)].map((digit) => tokenLetters[Number(digit)] ?? '').join('')}w`;
    this.everywhere.add(word);
    return word;
  }

  filler(most: number): string[] {
    const chance = this.#chance;
    return chance.times(chance.between(1, most), () => {
      const kind = chance.next();
      if (kind < 0.72) return chance.one(plain);
      if (kind < 0.86) return chance.one(khmer);
      if (kind < 0.996) return chance.one(odd);
      return chance.one(['x', 'đạođức', 'ក្រុម', '-', '/a', 'Ỡ']).repeat(chance.between(20, 200));
    });
  }

  /** Filler with a word of its own in it. */
  words(most: number): string {
    const chance = this.#chance;
    const found = this.filler(most);
    const at = chance.below(found.length + 1);
    return [...found.slice(0, at), ` ${this.token()} `, ...found.slice(at)].join(chance.is(0.9) ? ' ' : '');
  }

  /** Words of an attribute: one line of at most `longest` signs, with a word to be found. */
  line(longest = 180): string {
    return `${this.token()} ${this.filler(5).join(' ').slice(0, longest - 24)}`.toWellFormed();
  }

  marks(): { readonly type: MarkName }[] | undefined {
    const chance = this.#chance;
    if (chance.is(0.7)) return undefined;
    const chosen = allMarks.filter(() => chance.is(0.25));
    const one = chosen.includes('superscript') ? chosen.filter((mark) => mark !== 'subscript') : chosen;
    return one.length > 0 ? one.map((type) => ({ type })) : undefined;
  }

  text(most = 14): TextJson {
    const marks = this.marks();
    return { type: 'text', text: this.words(most), ...(marks ? { marks } : {}) };
  }

  inlines(): InlineJson[] {
    const chance = this.#chance;
    return chance.times(chance.below(5), (): InlineJson => {
      const kind = chance.next();
      if (kind < 0.78) return this.text();
      if (kind < 0.86) return { type: 'hardBreak' };
      if (kind < 0.94) return { type: 'footnote', ...(chance.is(0.9) ? { content: chance.times(chance.between(1, 2), () => this.text(chance.is(0.05) ? 300 : 12)) } : {}) };
      return { type: 'crossReference', attrs: { anchor: chance.one(anchors), show: chance.one(['number', 'title', 'page']) } };
    });
  }

  paragraph(): ParagraphJson {
    const chance = this.#chance;
    const content = chance.is(0.06) ? [] : this.inlines();
    return {
      type: 'paragraph',
      attrs: {
        align: chance.one(aligns), indent: chance.is(0.8) ? 0 : chance.below(7), keepWithNext: chance.is(0.05),
        tabs: chance.is(0.9) ? [] : chance.times(chance.between(1, 3), (index) => ({ atMm: 20 + index * 25 + chance.below(20), align: chance.one(['left', 'center', 'right', 'decimal']), leader: chance.one(['none', 'dots', 'line']) })),
      },
      ...(content.length > 0 ? { content } : {}),
    };
  }

  anchor(): string | null {
    return this.#chance.is(0.25) ? this.#chance.one(anchors.slice(0, 4)) : null;
  }

  heading(): BlockJson {
    const content = this.inlines();
    return { type: 'heading', attrs: { level: this.#chance.between(1, 6), align: this.#chance.one(aligns), numbering: this.#chance.one(numberings), anchor: this.anchor() }, ...(content.length > 0 ? { content } : {}) };
  }

  list(depth: number, inCell: boolean): BlockJson {
    const chance = this.#chance;
    const item = (): ListItemJson => ({ type: 'listItem', content: [this.paragraph(), ...(inCell ? [] : this.blocks(depth + 1, chance.below(2)))] });
    const content = chance.times(chance.between(1, chance.is(0.04) ? 40 : 4), item);
    return chance.is(0.5) ? { type: 'bulletList', content } : { type: 'orderedList', attrs: { start: chance.one([1, 1, 1, 3, 26, 0, 3998]), style: chance.one(styles) }, content };
  }

  image(): BlockJson {
    const chance = this.#chance;
    return { type: 'image', attrs: { imageId: chance.one(['good', 'good', 'broken', 'none', '__proto__']), alt: chance.is(0.3) ? '' : this.filler(3).join(' '), caption: chance.is(0.4) ? '' : this.line(), widthMm: chance.one([null, null, 1, 40, 4000]), anchor: this.anchor() } };
  }

  table(): BlockJson {
    const chance = this.#chance;
    const columns = chance.is(0.03) ? chance.between(9, 30) : chance.between(1, 5);
    const rows = chance.is(0.006) ? chance.between(80, 300) : chance.between(1, 7);
    const headed = chance.is(0.6);
    const cell = (row: number): TableCellJson => ({
      type: headed && row === 0 ? 'tableHeader' : chance.is(0.05) ? 'tableHeader' : 'tableCell',
      attrs: { colspan: chance.is(0.9) ? 1 : chance.between(1, 3), rowspan: chance.is(0.9) ? 1 : chance.between(1, 3), colwidth: null, align: chance.one([null, null, 'left', 'center', 'right', 'decimal']) },
      content: chance.times(chance.is(0.9) ? 1 : 2, (): BlockJson => {
        const kind = chance.next();
        if (kind < 0.85) return this.paragraph();
        if (kind < 0.9) return this.heading();
        return kind < 0.96 ? this.list(3, true) : this.image();
      }),
    });
    return { type: 'table', attrs: { frame: chance.is(0.8) ? 'all' : 'none', caption: chance.is(0.6) ? '' : this.line(), anchor: this.anchor() }, content: chance.times(rows, (row) => ({ type: 'tableRow', content: chance.times(columns, () => cell(row)) })) };
  }

  chart(): BlockJson {
    const chance = this.#chance;
    const categories = chance.times(chance.between(1, chance.is(0.05) ? 30 : 6), () => chance.one(['Quý I', 'Quý II', 'ខែ', '', 'Tháng 12', '😀']));
    return {
      type: 'chart',
      attrs: {
        chart: chance.one(['bar', 'line', 'pie']), title: chance.is(0.3) ? '' : chance.one(plain), caption: chance.is(0.4) ? '' : this.line(), alt: chance.is(0.5) ? '' : chance.one(plain), unit: chance.one(['', 'cuốn', '%']), categories,
        series: chance.times(chance.between(1, 4), (index) => ({ name: chance.one(['', `Dãy ${index}`]), values: categories.map(() => (chance.is(0.1) ? null : chance.one([0, 1, -3, 0.001, 1e9, chance.between(-50, 5000), chance.next() * 100]))) })),
        widthMm: chance.one([null, 30, 500]), heightMm: chance.one([null, 10, 400]), anchor: this.anchor(),
      },
    };
  }

  /** A block that may stand in an answer and in a passage. */
  inner(depth: number): BlockJson {
    const chance = this.#chance;
    const kind = chance.next();
    if (kind < 0.5) return this.paragraph();
    if (kind < 0.62) return this.list(depth, false);
    if (kind < 0.7) return this.table();
    if (kind < 0.78) return this.image();
    if (kind < 0.84) return this.chart();
    if (kind < 0.9) return { type: 'blockquote', content: this.blocks(depth + 1, chance.between(1, 2)) };
    if (kind < 0.95) return { type: 'keepTogether', content: this.blocks(depth + 1, chance.between(1, 3)) };
    return this.parallel(depth);
  }

  parallel(depth: number): BlockJson {
    const chance = this.#chance;
    const cell = (lang: 'vi' | 'km'): ParallelCellJson => ({ type: 'parallelCell', attrs: { lang }, content: this.blocks(depth + 1, chance.between(1, 2)) });
    return { type: 'parallelColumns', attrs: { ratio: chance.one([0.2, 0.5, 0.62, 0.8]) }, content: chance.times(chance.between(1, 4), () => ({ type: 'parallelRow', content: [cell('vi'), cell('km')] })) };
  }

  block(depth: number): BlockJson {
    const chance = this.#chance;
    if (depth > 4) return this.paragraph();
    const kind = chance.next();
    if (kind < 0.4) return this.paragraph();
    if (kind < 0.55) return this.heading();
    if (kind < 0.85) return this.inner(depth);
    if (kind < 0.89) {
      const answer = chance.times(chance.between(1, 2), (index) => (index === 0 ? this.paragraph() : this.inner(depth + 1)));
      return { type: 'qaItem', attrs: { anchor: this.anchor() }, content: [{ type: 'question', content: chance.times(chance.between(1, 2), () => this.paragraph()) }, { type: 'answer', content: answer }] };
    }
    if (kind < 0.93) return { type: 'passage', attrs: { recordId: 'r', citation: chance.is(0.3) ? '' : this.line(), level: 'open' }, content: chance.times(chance.between(1, 2), () => this.inner(depth + 1)) };
    if (kind < 0.955) return { type: 'tableOfContents', attrs: { of: chance.one(['headings', 'questions', 'figures', 'tables']), title: chance.is(0.5) ? '' : chance.one(plain), depth: chance.between(1, 6) } };
    return { type: chance.is(0.7) ? 'pageBreak' : 'columnBreak' };
  }

  blocks(depth: number, count: number): BlockJson[] {
    return this.#chance.times(count, () => this.block(depth));
  }

  appendix(): AppendixJson {
    const chance = this.#chance;
    return { type: 'appendix', attrs: { title: chance.is(0.2) ? '' : this.line(), note: chance.is(0.5) ? '' : this.line() }, content: this.blocks(1, chance.between(1, 3)) };
  }
}

const goodImage = { mediaType: 'image/png', base64: Buffer.from(writePng(3, 2, new Uint8Array([0, 80, 160, 200, 240, 255]))).toString('base64') } as const;

/** A document of the schema made by chance: every node, every mark, text nobody means to write. The same seed gives the same document. */
export function randomDocument(seed: number): RandomPaper {
  const chance = new Chance(seed);
  const maker = new Maker(chance);
  const doc: DocJson = { type: 'doc', content: [...maker.blocks(0, chance.between(1, chance.is(0.05) ? 40 : 9)), ...(chance.is(0.15) ? chance.times(chance.between(1, 3), () => maker.appendix()) : [])] };
  const number = chance.between(1, 9);
  const head = {
    ...emptyHead(), title: chance.is(0.5) ? '' : chance.one(plain), typeName: chance.one(['', 'BÁO CÁO']), subject: chance.is(0.5) ? '' : chance.one(odd), issuingBody: chance.one(['', 'Ban Tuyên giáo']), place: 'An Giang', date: chance.one([null, '2026-11-03', '2020-01-09']),
    addressees: chance.times(chance.below(4), () => maker.line(60)), recipients: chance.times(chance.is(0.05) ? 60 : chance.below(4), () => maker.line(60)),
    signature: chance.is(0.5) ? null : { authority: chance.one(['', 'T/M BAN THƯỜNG VỤ']), position: 'BÍ THƯ', name: maker.line(60) },
  };
  const marks = {
    ...openMarks(), level: chance.one(secrecyLevels), circulation: chance.one(circulationMarks), urgency: chance.one(urgencies), training: chance.is(0.2), draft: chance.is(0.2), recall: chance.is(0.1) ? { until: chance.one([null, '2026-12-03']) } : null,
    copy: chance.is(0.2) ? { number, total: number + 3, recipient: chance.one(['', 'Chi bộ 4', ...odd]).toWellFormed() } : null, watermark: chance.is(0.1) ? chance.one([...plain, ...odd]).toWellFormed() : '',
  };
  const base = newPaperDocument(chance.one(templates).id, parseDoc(JSON.parse(JSON.stringify(doc).toWellFormed())), head);
  return {
    seed, everywhere: maker.everywhere,
    document: {
      ...base, marks, options: { ...plainOptions(), columns: chance.one([null, 1, 2]), footnotes: chance.one(['document', 'page']), runningHead: chance.is(0.5) },
      images: { good: goodImage, broken: { mediaType: 'image/jpeg', base64: chance.one(['', 'AAAA', '/9j/4AAQSkZJRg==', goodImage.base64.slice(0, 40)]) } },
    },
  };
}
