import type { FormProfile, TemplateInfo } from '../../../shared/forms';
import { wordNamespaces } from './namespaces';
import { mmTwips, paragraphProperties, runProperties, twips, type ParagraphLook, type RunLook } from './paragraph';
import { el, on, val, type Xml } from './xml';

export const latinFont = 'Times New Roman';
export const khmerFont = 'Noto Serif Khmer';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
  readonly builtIn?: boolean;
}

const fonts = el('w:rFonts', { 'w:ascii': latinFont, 'w:eastAsia': latinFont, 'w:hAnsi': latinFont, 'w:cs': khmerFont });

function defaults(pt: number): Xml {
  return el('w:docDefaults', {},
    el('w:rPrDefault', {}, el('w:rPr', {}, fonts, val('w:sz', Math.round(pt * 2)), val('w:szCs', Math.round(pt * 2)), el('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN', 'w:bidi': 'km-KH' }))),
    el('w:pPrDefault', {}, paragraphProperties({ after: 0 })));
}

/** Every paragraph style a document may use: Word's own names, so that Word and LibreOffice know them in their own language. */
function paragraphStyles(template: TemplateInfo, profile: FormProfile): Style[] {
  const { body } = template;
  const gap = twips(body.paragraphGapPt);
  const line = { line: twips(body.leadingPt), lineRule: 'atLeast' as const };
  const headings = profile.headings.map((form, index): Style => ({
    id: `Heading${index + 1}`, name: `heading ${index + 1}`, basedOn: 'Normal', next: 'BodyText',
    paragraph: {
      keepNext: true, keepLines: true, before: twips(form.gapBeforePt), after: twips(form.gapAfterPt), line: twips(body.leadingPt + form.growPt * 1.2), align: form.align, outline: index,
      ...(form.indented && form.align !== 'center' ? { firstLine: mmTwips(body.firstLineMm) } : {}),
    },
    run: { bold: form.bold, italic: form.italic, pt: body.pt + form.growPt },
  }));
  const contents = Array.from({ length: 6 }, (_, index): Style => ({
    id: `TOC${index + 1}`, name: `toc ${index + 1}`, basedOn: 'Normal', next: 'Normal',
    paragraph: { before: 0, after: twips(body.paragraphGapPt / 2), left: mmTwips(6 * index), right: mmTwips(8), align: 'left' }, run: index === 0 ? { bold: true } : {},
  }));
  return [
    { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', paragraph: { ...line, after: gap, firstLine: mmTwips(body.firstLineMm), align: 'justify' } },
    ...headings, ...contents,
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', paragraph: { keepNext: true, before: twips(body.paragraphGapPt * 2), after: gap, align: 'center' }, run: { bold: true, pt: body.pt + 1 } },
    { id: 'TableofFigures', name: 'table of figures', basedOn: 'Normal', paragraph: { after: twips(body.paragraphGapPt / 2), right: mmTwips(8), align: 'left' } },
    { id: 'Title', name: 'Title', basedOn: 'Normal', next: 'BodyText', paragraph: { keepNext: true, align: 'center' }, run: { bold: true } },
    { id: 'Appendix', name: 'Phụ lục', basedOn: 'Normal', next: 'BodyText', paragraph: { keepNext: true, align: 'center', outline: 0 }, run: { bold: true }, builtIn: false },
    { id: 'FormHead', name: 'Phần đầu văn bản', basedOn: 'Normal', paragraph: { align: 'center' }, builtIn: false },
    { id: 'Addressee', name: 'Kính gửi', basedOn: 'Normal', paragraph: { align: 'left', after: twips(3) }, builtIn: false },
    { id: 'Recipients', name: 'Nơi nhận', basedOn: 'Normal', paragraph: { align: 'left' }, builtIn: false },
    { id: 'Signature', name: 'Signature', basedOn: 'Normal', paragraph: { keepNext: true, align: 'center' } },
    { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', paragraph: { ...line, after: twips(body.paragraphGapPt * 0.7), align: 'justify' } },
    { id: 'Quote', name: 'Quote', basedOn: 'Normal', paragraph: { ...line, after: gap, left: mmTwips(profile.passage.insetMm), right: mmTwips(profile.passage.insetMm / 2), align: 'justify' } },
    { id: 'Question', name: 'Câu hỏi', basedOn: 'Normal', next: 'Answer', paragraph: { ...line, keepNext: true, before: gap, after: gap, align: 'justify' }, run: { bold: true }, builtIn: false },
    { id: 'Answer', name: 'Trả lời', basedOn: 'Normal', paragraph: { ...line, after: gap, align: 'justify' }, builtIn: false },
    { id: 'TableText', name: 'Chữ trong bảng', basedOn: 'Normal', paragraph: { before: 40, after: 40, align: 'left' }, run: { pt: body.pt * 0.93 }, builtIn: false },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'BodyText', paragraph: { keepLines: true, before: 60, after: gap, align: 'center' }, run: { italic: true, pt: body.pt * 0.9 } },
    { id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', paragraph: { line: twips(profile.footnote.leadingPt), align: 'justify' }, run: { pt: profile.footnote.pt } },
    { id: 'Header', name: 'header', basedOn: 'Normal', paragraph: { align: 'center' } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', paragraph: { align: 'center' } },
    { id: 'Mark', name: 'Dấu trên trang', basedOn: 'Normal', paragraph: { align: 'center' }, run: { bold: true }, builtIn: false },
  ];
}

const styleXml = (style: Style): Xml => el('w:style', { 'w:type': 'paragraph', 'w:styleId': style.id, 'w:customStyle': style.builtIn === false },
  val('w:name', style.name), val('w:basedOn', style.basedOn), val('w:next', style.next), on('w:qFormat', true),
  style.paragraph ? paragraphProperties(style.paragraph) : null, style.run ? runProperties(style.run) : null);

const tableBorders = (line: 'single' | 'none'): Xml => el('w:tblBorders', {},
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => el(`w:${side}`, line === 'none' ? { 'w:val': 'none', 'w:sz': 0, 'w:space': 0, 'w:color': 'auto' } : { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' })));
const cellMargins = (top: number, side: number): Xml => el('w:tblCellMar', {},
  el('w:top', { 'w:w': top, 'w:type': 'dxa' }), el('w:left', { 'w:w': side, 'w:type': 'dxa' }), el('w:bottom', { 'w:w': top, 'w:type': 'dxa' }), el('w:right', { 'w:w': side, 'w:type': 'dxa' }));

/** word/styles.xml out of the template and its form. */
export function stylesXml(template: TemplateInfo, profile: FormProfile): Xml {
  return el('w:styles', wordNamespaces, defaults(template.body.pt),
    el('w:style', { 'w:type': 'paragraph', 'w:default': true, 'w:styleId': 'Normal' }, val('w:name', 'Normal'), on('w:qFormat', true)),
    el('w:style', { 'w:type': 'character', 'w:default': true, 'w:styleId': 'DefaultParagraphFont' }, val('w:name', 'Default Paragraph Font')),
    el('w:style', { 'w:type': 'table', 'w:default': true, 'w:styleId': 'TableNormal' }, val('w:name', 'Normal Table'), el('w:tblPr', {}, el('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), cellMargins(0, 108))),
    paragraphStyles(template, profile).map(styleXml),
    el('w:style', { 'w:type': 'character', 'w:styleId': 'FootnoteReference' }, val('w:name', 'footnote reference'), runProperties({ position: 'superscript' })),
    el('w:style', { 'w:type': 'character', 'w:styleId': 'Hyperlink' }, val('w:name', 'Hyperlink')),
    el('w:style', { 'w:type': 'table', 'w:styleId': 'TableGrid' }, val('w:name', 'Table Grid'), val('w:basedOn', 'TableNormal'), el('w:tblPr', {}, tableBorders('single'))),
    el('w:style', { 'w:type': 'table', 'w:styleId': 'PlainTable', 'w:customStyle': true }, val('w:name', 'Bảng không khung'), val('w:basedOn', 'TableNormal'), el('w:tblPr', {}, tableBorders('none'))));
}

/** word/fontTable.xml: what Windows has where our faces are not installed. */
export const fontTableXml = (): Xml => el('w:fonts', wordNamespaces,
  el('w:font', { 'w:name': latinFont }, val('w:altName', 'Tinos'), val('w:charset', '00'), val('w:family', 'roman'), val('w:pitch', 'variable')),
  el('w:font', { 'w:name': khmerFont }, val('w:altName', 'Khmer UI'), val('w:charset', '00'), val('w:family', 'roman'), val('w:pitch', 'variable')));
