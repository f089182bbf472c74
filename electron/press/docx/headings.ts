import type { HeadingJson, QaItemJson } from '../../../shared/document/json';
import type { DocxContext, DocxPlace } from './context';
import { inlineXml } from './inline';
import { counted, numberOf } from './lists';
import { mmTwips, paragraph, textRuns } from './paragraph';
import { bookmarked, columnBreak, placed } from './place';
import { join, type Xml } from './xml';

/** A heading in Word's own style, counted by Word; what refers to it names its bookmark. */
export function headingXml(heading: HeadingJson, place: DocxPlace, context: DocxContext): Xml[] {
  const level = Math.min(6, Math.max(1, heading.attrs.level));
  const form = context.profile.headings[level - 1] ?? context.profile.headings[5];
  const entry = context.outline.entryOf(heading);
  const label = context.outline.headingLabel(heading);
  const { align } = heading.attrs;
  const indent = form.indented && (align ?? form.align) !== 'center' && align !== 'right' ? mmTwips(context.template.body.firstLineMm) : 0;
  const number = label ? numberOf(`heading ${level}`, counted(label), { suffix: 'space', level: 0, left: place.left, hanging: 0, bold: form.bold, italic: form.italic }, context) : undefined;
  const look = placed({ ...place, style: 'BodyText' }, { style: `Heading${level}`, ...(number ? { number, firstLine: indent } : {}), ...(align && align !== 'justify' ? { align, ...(align === 'left' ? {} : { firstLine: 0 }) } : {}) }, context);
  const names = entry ? context.bookmarksOf(entry) : [];
  return [paragraph(look, columnBreak(context), bookmarked(names, inlineXml(heading.content, {}, context), context))];
}

/** A question that Word counts, and its answer. */
export function qaXml(item: QaItemJson, place: DocxPlace, context: DocxContext): Xml[] {
  const { questionLabel, answerLabel } = context.template.qa;
  const [question, answer] = item.content;
  const entry = context.outline.entryOf(item);
  const value = context.outline.questionNumber(item);
  const label = questionLabel.replace('{n}', String(value));
  const isCounted = questionLabel.includes('{n}');
  const first = question.content[0];
  const number = isCounted ? numberOf('question', counted({ label, format: 'decimal', value, printed: String(value) }), { suffix: 'space', level: 0, left: place.left, hanging: 0, bold: true, italic: false }, context) : undefined;
  const asking: DocxPlace = { ...place, style: 'Question', firstLine: false, run: { ...place.run, bold: true }, keepNext: true };
  const lead = isCounted ? [] : [textRuns(`${label} `, asking.run)];
  const names = entry ? context.bookmarksOf(entry) : [];
  const asked = paragraph(placed(asking, { ...(number ? { number, left: 0, hanging: 0 } : {}), ...(first?.attrs.align ? { align: first.attrs.align } : {}) }, context),
    columnBreak(context), lead, bookmarked(names, inlineXml(first?.content, asking.run, context), context));
  const answering: DocxPlace = { ...place, style: 'Answer', firstLine: false };
  const opening = textRuns(`${answerLabel} `, { ...place.run, bold: true, italic: true });
  const [begin, ...rest] = answer.content;
  const isText = begin?.type === 'paragraph';
  const said = paragraph(placed(answering, isText && begin.attrs.align ? { align: begin.attrs.align } : {}, context), join(opening, inlineXml(isText ? begin.content : [], place.run, context)));
  return [asked, ...context.writeBlocks(question.content.slice(1), asking, context), said, ...context.writeBlocks(isText ? rest : (begin ? [begin, ...rest] : []), { ...answering, firstLine: place.firstLine }, context)];
}

