import type { TableOfContentsJson } from '../../../shared/document/json';
import { captionWords } from '../outline/outline';
import type { DocxContext, DocxPlace } from './context';
import { field, fieldCode, fieldMark } from './fields';
import { paragraph, run, textRuns } from './paragraph';
import { placed } from './place';
import { el, join, type Xml } from './xml';

/** A table of contents that Word can count again, with its entries as they are now. */
export function contentsXml(block: TableOfContentsJson, place: DocxPlace, context: DocxContext): Xml[] {
  const { of, title, depth } = block.attrs;
  const entries = context.outline.contents(of, depth);
  const code = of === 'headings' ? `TOC \\o "1-${depth}" \\h \\z \\u` : 'TOC \\h \\z \\t "Câu hỏi,1"'.replace('Câu hỏi', of === 'questions' ? 'Câu hỏi' : 'caption');
  const atMm = (place.width * 25.4) / 1440;
  const written: Xml[] = title ? [paragraph(placed({ ...place, style: 'BodyText' }, { style: 'TOCHeading', firstLine: 0 }, context), textRuns(title, {}))] : [];
  const begin = join(fieldMark('begin'), fieldCode(code), fieldMark('separate'));
  entries.forEach((entry, index) => {
    const name = context.bookmarksOf(entry)[0];
    const page = context.pages.get(entry.node);
    const shown = entry.kind === 'figures' || entry.kind === 'tables' ? captionWords(entry.label, entry.title) : [entry.label, entry.title].filter(Boolean).join(' ');
    const numbered = page === undefined ? [] : [run({}, el('w:tab')), name === undefined ? textRuns(String(page), {}) : field(`PAGEREF ${name} \\h`, String(page))];
    const inside = [textRuns(shown, {}), ...numbered];
    written.push(paragraph(
      placed({ ...place, style: 'BodyText' }, { style: of === 'headings' ? `TOC${Math.min(6, Math.max(1, entry.level))}` : 'TableofFigures', tabs: [{ atMm: Math.floor(atMm), align: 'right', leader: 'dots' }], firstLine: 0 }, context),
      index === 0 ? begin : [], name === undefined ? inside : el('w:hyperlink', { 'w:anchor': name, 'w:history': true }, inside), index === entries.length - 1 ? fieldMark('end') : [],
    ));
  });
  if (entries.length === 0) written.push(paragraph({ style: 'TOC1' }, begin, fieldMark('end')));
  return written;
}
