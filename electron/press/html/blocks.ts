import { assertNever } from '../../../shared/domain/assert';
import type { Alignment, BlockJson, BulletListJson, CellAlignment, HeadingJson, InlineJson, OrderedListJson, ParagraphJson, QaItemJson, TableJson, TextJson } from '../../../shared/document/json';
import type { PaperDocument } from '../../../shared/document/paper-document';
import type { FormProfile, TemplateInfo } from '../../../shared/forms';
import { appendixNote } from '../layout/appendix';
import { gridOf } from '../layout/table';
import { captionWords, type Outline } from '../outline/outline';
import { chartHtml } from './chart';
import { joined, plain, tag, text, type Html } from './markup';

export interface HtmlContext {
  readonly document: PaperDocument;
  readonly template: TemplateInfo;
  readonly profile: FormProfile;
  readonly outline: Outline;
  /** Address of an image inside the page; null where it cannot be shown. */
  readonly image: (imageId: string) => string | null;
  /** `id` of what a reference or a table of contents leads to. */
  readonly idOf: (node: BlockJson) => string | undefined;
  readonly idOfAnchor: (anchor: string) => string | undefined;
  readonly notes: Html[];
  /** Rules added to the style sheet: the page has no inline styles, which its policy forbids. */
  readonly rules: Map<string, string>;
  /** `headingBase` 1 where the form holds the heading of the first level. */
  readonly counters: { heading: number; headingBase: number; chart: number };
}

const markTags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', superscript: 'sup', subscript: 'sub' } as const;
const marked = (inside: Html, marks: InlineJson['marks']): Html => (marks ?? []).reduce((inner, { type }) => tag(markTags[type], {}, inner), inside);
const textHtml = (node: TextJson): Html => marked(joined(node.text.split('\t').flatMap((part, index) => (index === 0 ? [text(part)] : [tag('span', { class: 'tab' }, plain('\t')), text(part)]))), node.marks);

/** A class that holds one declaration; the same one again has the same class. */
function classFor(declaration: string, context: HtmlContext): string {
  const known = context.rules.get(declaration) ?? `x${context.rules.size}`;
  context.rules.set(declaration, known);
  return known;
}
const classes = (...names: readonly (string | null | undefined | false)[]): string | undefined => names.filter(Boolean).join(' ') || undefined;
const alignClass = (align: Alignment | CellAlignment | null | undefined): string | null => (align ? `a-${align}` : null);

export function inlineHtml(content: readonly InlineJson[] | undefined, context: HtmlContext): Html[] {
  return (content ?? []).map((inline) => {
    switch (inline.type) {
      case 'text': return textHtml(inline);
      case 'hardBreak': return tag('br');
      case 'footnote': {
        const number = context.notes.length + 1;
        context.notes.push(tag('li', { id: `n${number}` }, (inline.content ?? []).map(textHtml), plain(' '), tag('a', { href: `#r${number}`, class: 'back', 'aria-label': `Về chỗ có chú thích ${number}` }, plain('↩'))));
        return tag('sup', { class: 'note' }, tag('a', { id: `r${number}`, href: `#n${number}`, role: 'doc-noteref' }, plain(String(number))));
      }
      case 'crossReference': {
        const id = context.idOfAnchor(inline.attrs.anchor);
        // A screen has no pages: a reference to one leads there by its title.
        const shown = text(context.outline.referenceText(inline.attrs.anchor, inline.attrs.show === 'page' ? 'title' : inline.attrs.show));
        return marked(id === undefined ? shown : tag('a', { href: `#${id}` }, shown), inline.marks);
      }
      default: return assertNever(inline);
    }
  });
}

function paragraphHtml(block: ParagraphJson, context: HtmlContext, lead: Html | null = null): Html {
  const indent = block.attrs.indent > 0 ? classFor(`margin-left:${block.attrs.indent * 2}em`, context) : null;
  return tag('p', { class: classes(alignClass(block.attrs.align), indent) }, lead, inlineHtml(block.content, context));
}

function headingHtml(block: HeadingJson, context: HtmlContext): Html {
  const label = context.outline.headingLabel(block)?.label;
  const inside = joined(label ? joined(tag('span', { class: 'number' }, text(label)), plain(' ')) : null, inlineHtml(block.content, context));
  if (inside === '') return joined();
  const level = Math.min(6, block.attrs.level + context.counters.headingBase, context.counters.heading + 1);
  context.counters.heading = level;
  return tag(`h${level}`, { id: context.idOf(block), class: classes(`level-${block.attrs.level}`, alignClass(block.attrs.align)) }, inside);
}

function listHtml(list: BulletListJson | OrderedListJson, depth: number, context: HtmlContext): Html {
  const labels = context.outline.listLabels(list, depth);
  return tag(list.type === 'bulletList' ? 'ul' : 'ol', { class: 'labelled' }, list.content.map((item, index) =>
    tag('li', {}, tag('span', { class: 'label' }, text(`${labels[index]?.label ?? ''} `)), tag('div', {}, item.content.map((block) => blockHtml(block, context, depth + 1))))));
}

function tableHtml(table: TableJson, context: HtmlContext): Html {
  const { cells } = gridOf(table);
  const bodyAt = cells.findIndex((row) => !(row.length > 0 && row.every(({ cell }) => cell.type === 'tableHeader')));
  const headRows = bodyAt === -1 ? 0 : bodyAt;
  const row = (index: number): Html => tag('tr', {}, (cells[index] ?? []).map(({ cell, columnSpan, rowSpan }) => {
    const header = cell.type === 'tableHeader';
    const inside = cell.content.map((block) => blockHtml(block, context, 1));
    return tag(header ? 'th' : 'td', {
      scope: header ? (index < headRows || bodyAt === -1 ? (columnSpan > 1 ? 'colgroup' : 'col') : rowSpan > 1 ? 'rowgroup' : 'row') : undefined,
      colspan: columnSpan > 1 ? columnSpan : undefined, rowspan: rowSpan > 1 ? rowSpan : undefined, class: classes(cell.attrs.align === 'decimal' ? 'decimal' : alignClass(cell.attrs.align)),
    }, inside);
  }));
  const rows = table.content.map((_, index) => index);
  const caption = captionWords(context.outline.captionLabel(table), table.attrs?.caption ?? '');
  return tag('table', { id: context.idOf(table), class: table.attrs?.frame === 'none' ? 'plain' : undefined, role: table.attrs?.frame === 'none' ? 'presentation' : undefined },
    caption ? tag('caption', {}, text(caption)) : null,
    headRows > 0 ? tag('thead', {}, rows.slice(0, headRows).map(row)) : null, tag('tbody', {}, rows.slice(headRows).map(row)));
}

function qaHtml(item: QaItemJson, depth: number, context: HtmlContext): Html {
  const { questionLabel, answerLabel } = context.template.qa;
  const [question, answer] = item.content;
  const asked = tag('strong', { class: 'qa-label' }, plain(`${questionLabel.replace('{n}', String(context.outline.questionNumber(item)))} `));
  const said = tag('strong', { class: 'qa-label' }, tag('em', {}, plain(`${answerLabel} `)));
  const [first, ...rest] = answer.content;
  const opening = first?.type === 'paragraph' ? paragraphHtml(first, context, said) : joined(tag('p', {}, said), first ? blockHtml(first, context, depth) : null);
  return tag('section', { class: 'qa', id: context.idOf(item) },
    tag('div', { class: 'question' }, question.content.length === 0 ? tag('p', {}, asked) : question.content.map((part, index) => paragraphHtml(part, context, index === 0 ? asked : null))),
    tag('div', { class: 'answer' }, opening, rest.map((block) => blockHtml(block, context, depth))));
}

function contentsHtml(block: Extract<BlockJson, { type: 'tableOfContents' }>, context: HtmlContext): Html {
  const { of, title, depth } = block.attrs;
  const entries = context.outline.contents(of, depth).map((entry) => {
    const shown = text(of === 'figures' || of === 'tables' ? captionWords(entry.label, entry.title) : [entry.label, entry.title].filter(Boolean).join(' '));
    const id = context.idOf(entry.node);
    return tag('li', { class: `toc-${entry.level}` }, id === undefined ? shown : tag('a', { href: `#${id}` }, shown));
  });
  return tag('nav', { class: 'contents', 'aria-label': title || 'Mục lục' }, title ? tag('p', { class: 'contents-title' }, text(title)) : null, tag('ol', {}, entries));
}

function imageHtml(block: Extract<BlockJson, { type: 'image' }>, context: HtmlContext): Html {
  const { imageId, alt, widthMm } = block.attrs;
  const caption = captionWords(context.outline.captionLabel(block), block.attrs.caption);
  const address = context.image(imageId);
  const said = alt || caption || 'Hình ảnh';
  const wide = widthMm ? classFor(`width:${widthMm}mm`, context) : undefined;
  return tag('figure', { id: context.idOf(block) }, address === null ? tag('p', { class: 'no-image' }, text(`[${said}]`)) : tag('img', { src: address, alt: said, class: wide }), caption ? tag('figcaption', {}, text(caption)) : null);
}

/** One block. Exhaustive: an unknown kind does not compile. */
export function blockHtml(block: BlockJson, context: HtmlContext, depth = 0): Html {
  const inside = (blocks: readonly BlockJson[]): Html[] => blocks.map((child) => blockHtml(child, context, depth));
  switch (block.type) {
    case 'paragraph': return paragraphHtml(block, context);
    case 'heading': return headingHtml(block, context);
    case 'bulletList': case 'orderedList': return listHtml(block, depth, context);
    case 'table': return tableHtml(block, context);
    case 'image': return imageHtml(block, context);
    case 'chart': {
      const caption = captionWords(context.outline.captionLabel(block), block.attrs.caption);
      context.counters.chart += 1;
      return tag('figure', { id: context.idOf(block), class: 'chart' }, chartHtml(block.attrs, `chart-${context.counters.chart}`), caption ? tag('figcaption', {}, text(caption)) : null);
    }
    case 'qaItem': return qaHtml(block, depth, context);
    case 'passage': {
      const citation = block.attrs.citation.trim();
      return tag('blockquote', { class: 'passage' }, inside(block.content), citation ? tag('p', { class: 'source' }, text(`(Nguồn: ${citation})`)) : null);
    }
    case 'blockquote': return tag('blockquote', {}, inside(block.content));
    case 'keepTogether': return tag('div', { class: 'together' }, inside(block.content));
    case 'tableOfContents': return contentsHtml(block, context);
    case 'parallelColumns': {
      const ratio = Math.min(0.8, Math.max(0.2, block.attrs.ratio));
      return tag('div', { class: classes('parallel', classFor(`grid-template-columns:${ratio}fr ${Math.round((1 - ratio) * 1000) / 1000}fr`, context)) },
        block.content.flatMap((row) => row.content.map((cell) => tag('div', { lang: cell.attrs.lang }, inside(cell.content)))));
    }
    case 'appendix': {
      const { title } = block.attrs;
      const note = appendixNote(block, context.document.head);
      context.counters.heading = Math.max(1, context.counters.headingBase);
      const level = Math.min(6, context.counters.headingBase + 1);
      context.counters.heading = level;
      return tag('section', { class: 'appendix', id: context.idOf(block) }, tag(`h${level}`, { class: 'a-center' }, plain(context.outline.appendixLabel(block)), title.trim() ? joined(tag('br'), text(title.trim())) : null),
        note ? tag('p', { class: 'a-center' }, tag('em', {}, text(note))) : null, inside(block.content));
    }
    case 'pageBreak': return tag('div', { class: 'page-break' });
    case 'columnBreak': return joined();
    default: return assertNever(block);
  }
}
