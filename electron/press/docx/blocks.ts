import { assertNever } from '../../../shared/domain/assert';
import type { BlockJson, ChartJson, ImageJson, ParagraphJson, ParallelColumnsJson, PassageJson } from '../../../shared/document/json';
import type { CaptionedJson } from '../../../shared/document/numbering';
import { chartFile, chartWords } from './chart';
import { contentsXml } from './contents';
import type { DocxContext, DocxPlace } from './context';
import { field } from './fields';
import { headingXml, qaXml } from './headings';
import { inlineXml } from './inline';
import { listXml } from './lists';
import { mmTwips, paragraph, run, textRuns, type ParagraphLook } from './paragraph';
import { bookmarked, columnBreak, flushBreak, placed } from './place';
import { tableXml } from './table';
import { bare } from './tables-bare';
import { el, words, type Xml } from './xml';

const toMm = (twips: number): number => (twips * 25.4) / 1440;

function paragraphXml(block: ParagraphJson, place: DocxPlace, context: DocxContext): Xml {
  const { align, indent, tabs, keepWithNext } = block.attrs;
  const indented = place.style === 'BodyText' && (!place.firstLine || align === 'center' || align === 'right');
  const look: ParagraphLook = {
    ...(indent > 0 ? { left: Math.min(indent * mmTwips(context.template.body.firstLineMm), Math.floor(place.width / 2)) } : {}), ...(indented ? { firstLine: 0 } : {}), ...(align ? { align } : {}),
    ...(tabs?.length ? { tabs } : {}), ...(keepWithNext ? { keepNext: true } : {}),
  };
  return paragraph(placed(place, look, context), columnBreak(context), inlineXml(block.content, place.run, context));
}

/** A caption in its own style; what refers to the figure or table names its bookmark. */
function captionXml(node: CaptionedJson, place: DocxPlace, keepNext: boolean, context: DocxContext): Xml[] {
  const entry = context.outline.entryOf(node);
  const label = context.outline.captionLabel(node);
  const caption = (node.attrs?.caption ?? '').trim();
  if (!caption && !entry) return [];
  const [kind = '', number = ''] = label ? [label.slice(0, label.lastIndexOf(' ')), label.slice(label.lastIndexOf(' ') + 1)] : [];
  const counted = label ? [textRuns(`${kind} `, {}), field(`SEQ ${kind.replaceAll(' ', '_')} \\* ARABIC`, number), textRuns(caption ? '. ' : '', {})] : [];
  return [paragraph(placed({ ...place, style: 'BodyText' }, { style: 'Caption', firstLine: 0, ...(keepNext ? { keepNext: true } : {}) }, context), bookmarked(entry ? context.bookmarksOf(entry) : [], [...counted, textRuns(caption, {})], context))];
}

function figure(node: ImageJson | ChartJson, drawing: Xml, place: DocxPlace, context: DocxContext): Xml[] {
  const { caption } = node.attrs;
  const look = placed({ ...place, style: 'BodyText' }, { style: 'Caption', ...(caption ? { keepNext: true } : {}) }, context);
  return [paragraph(look, columnBreak(context), run({}, drawing)), ...captionXml(node, place, false, context)];
}

function imageXml(block: ImageJson, place: DocxPlace, context: DocxContext): Xml[] {
  const { imageId, alt, caption, widthMm } = block.attrs;
  const picture = context.media.picture(imageId);
  const { page, marginsMm } = context.template;
  const room = { widthMm: toMm(place.width), heightMm: (page.heightMm - marginsMm.top - marginsMm.bottom) * 0.86 };
  const said = alt || caption || 'Hình ảnh';
  return figure(block, picture ? context.media.drawing(picture, said, widthMm, room) : el('w:t', { 'xml:space': 'preserve' }, words(`[${said}]`)), place, context);
}

function passageXml(block: PassageJson, place: DocxPlace, context: DocxContext): Xml[] {
  const inset = mmTwips(context.profile.passage.insetMm);
  const inside: DocxPlace = { ...place, style: 'Quote', left: place.left + inset, right: place.right + Math.floor(inset / 2), width: Math.max(400, place.width - inset * 1.5), firstLine: false };
  const written = context.writeBlocks(block.content, inside, context);
  const citation = block.attrs.citation.trim();
  if (citation) written.push(paragraph(placed(inside, { align: 'right' }, context), textRuns(`(Nguồn: ${citation})`, { italic: true, pt: context.template.body.pt * 0.9 })));
  return written;
}

function parallelXml(block: ParallelColumnsJson, place: DocxPlace, context: DocxContext): Xml {
  const left = Math.floor(place.width * Math.min(0.8, Math.max(0.2, block.attrs.ratio)));
  const widths = [left, place.width - left];
  const rows = block.content.map((row) => row.content.map((cell, column) =>
    context.writeBlocks(cell.content, { ...place, left: 0, right: 0, width: Math.max(400, (widths[column] ?? left) - 200), firstLine: false }, context)));
  return bare(widths, rows, { split: true, indent: place.left, padding: 100 });
}

const inQuote = (place: DocxPlace, context: DocxContext): DocxPlace => {
  const inset = mmTwips(context.profile.passage.insetMm);
  return { ...place, style: 'Quote', left: place.left + inset, right: place.right + inset, width: Math.max(400, place.width - inset * 2), firstLine: false };
};

/** One block. Exhaustive: an unknown kind does not compile. */
function blockXml(block: BlockJson, place: DocxPlace, context: DocxContext): Xml[] {
  switch (block.type) {
    case 'paragraph': return [paragraphXml(block, place, context)];
    case 'heading': return headingXml(block, place, context);
    case 'bulletList': case 'orderedList': return listXml(block, place, context);
    case 'table': return [...flushBreak(context), ...captionXml(block, place, true, context), tableXml(block, place, context)];
    case 'image': return imageXml(block, place, context);
    case 'chart': {
      const { attrs } = block;
      const widthMm = Math.min(toMm(place.width), attrs.widthMm ?? toMm(place.width));
      return figure(block, context.media.chart(chartFile(attrs), attrs.alt || chartWords(attrs), attrs.title, widthMm, attrs.heightMm ?? widthMm * 0.56), place, context);
    }
    case 'qaItem': return qaXml(block, place, context);
    case 'passage': return passageXml(block, place, context);
    case 'blockquote': return context.writeBlocks(block.content, inQuote(place, context), context);
    case 'keepTogether': return context.writeBlocks(block.content.slice(0, -1), { ...place, keepNext: true }, context).concat(context.writeBlocks(block.content.slice(-1), place, context));
    case 'tableOfContents': return contentsXml(block, place, context);
    case 'parallelColumns': return [...flushBreak(context), parallelXml(block, place, context)];
    case 'appendix': return context.writeBlocks(block.content, place, context);
    case 'pageBreak':
      context.pending.break = 'page';
      return [];
    case 'columnBreak':
      context.pending.break ??= 'column';
      return [];
    default: return assertNever(block);
  }
}

/** Blocks in order; two tables that follow each other are kept apart, or Word would join them. */
export function blocksXml(blocks: readonly BlockJson[], place: DocxPlace, context: DocxContext): Xml[] {
  const written: Xml[] = [];
  for (const block of blocks) {
    const next = blockXml(block, place, context);
    if (next[0]?.startsWith('<w:tbl>') && written.at(-1)?.startsWith('<w:tbl>')) written.push(paragraph({ line: 120, lineRule: 'exact', endPt: 4 }));
    written.push(...next);
  }
  return written;
}
