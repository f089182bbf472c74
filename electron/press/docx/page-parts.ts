import type { HeadField, StampForm } from '../../../shared/forms';
import { fieldText } from '../layout/head-fields';
import { copyWords, draftWords, recallWords, trainingWords } from '../outline/mark-words';
import type { DocxContext } from './context';
import { field } from './fields';
import { contentTypes, wordNamespaces } from './namespaces';
import { mmTwips, paragraph, run, textRuns, type RunLook } from './paragraph';
import { el, join, on, val, xmlFile, type Xml } from './xml';

const stampLook = (stamp: StampForm, scale: number): RunLook => ({
  bold: stamp.text.bold ?? false, italic: stamp.text.italic ?? false, pt: Math.round(stamp.text.pt * scale * 2) / 2, ...(stamp.text.red ? { red: true } : {}), ...(stamp.frame === 'none' ? {} : { frame: stamp.frame }),
});

interface Line {
  readonly left?: Xml | null;
  readonly middle?: Xml | null;
  readonly right?: Xml | null;
}

/** The line at the top or foot of a page: a mark at the left, words in the middle, a mark at the right. */
function lineXml(style: 'Header' | 'Footer', { left = null, middle = null, right = null }: Line, context: DocxContext): Xml {
  const { page, marginsMm } = context.template;
  const textMm = page.widthMm - marginsMm.left - marginsMm.right;
  const tabs = [{ atMm: textMm / 2, align: 'center', leader: 'none' }, { atMm: textMm, align: 'right', leader: 'none' }] as const;
  if (!left && !right) return paragraph({ style }, middle ?? []);
  return paragraph({ style, align: 'left', tabs }, left ?? [], run({}, el('w:tab')), middle ?? [], right ? [run({}, el('w:tab')), right] : []);
}

/** Of Word's shape for letters as a drawing. */
const formulas = [
  'sum #0 0 10800', 'prod #0 2 1', 'sum 21600 0 @1', 'sum 0 0 @2', 'sum 21600 0 @3', 'if @0 @3 0', 'if @0 21600 @1', 'if @0 0 @2', 'if @0 @4 21600', 'mid @5 @6', 'mid @8 @5', 'mid @7 @8', 'mid @6 @7', 'sum @6 0 @5',
];

/** Behind the text of every page, as Word draws its own watermarks. */
function watermarkXml(context: DocxContext): Xml[] {
  const text = context.document.marks.watermark.replace(/\s+/gu, ' ').trim();
  if (!text) return [];
  const { grey } = context.profile.marks.watermark;
  const shade = Math.round(grey * 255).toString(16).padStart(2, '0');
  const width = Math.min(440, (context.template.page.widthMm * 72 * 0.9) / 25.4);
  const height = Math.max(24, Math.min(110, (width * 1.7) / Math.max(4, text.length)));
  const style = `position:absolute;margin-left:0;margin-top:0;width:${Math.round(width)}pt;height:${Math.round(height)}pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page`;
  const type = el('v:shapetype', { id: '_x0000_t136', coordsize: '21600,21600', 'o:spt': 136, adj: 10800, path: 'm@7,l@8,m@5,21600l@6,21600e' },
    el('v:formulas', {}, formulas.map((eqn) => el('v:f', { eqn }))), el('v:path', { textpathok: 't', 'o:connecttype': 'rect' }), el('v:textpath', { on: 't', fitshape: 't' }));
  return [run({}, el('w:pict', {}, type, el('v:shape', { id: 'watermark', type: '#_x0000_t136', style, fillcolor: `#${shade}${shade}${shade}`, stroked: 'f' }, el('v:textpath', { style: 'font-family:"Times New Roman";font-size:1pt', string: text }))))];
}

function runningWords(context: DocxContext): Xml | null {
  const form = context.template.runningHead;
  if (!form || !context.document.options.runningHead) return null;
  const words = (fields: readonly HeadField[]): string => fields.map((name) => fieldText({ kind: 'field', field: name }, context.document.head)).find((text) => text !== '') ?? '';
  const text = words(form.odd) || words(form.even);
  return text ? textRuns(form.text.caps ? text.toLocaleUpperCase('vi') : text, { pt: form.text.pt, italic: form.text.italic ?? false, bold: form.text.bold ?? false }) : null;
}

type PageKind = 'default' | 'first' | 'appendix';

function headerXml(kind: PageKind, context: DocxContext): Xml {
  const { template, profile, document } = context;
  const { marks } = document;
  const first = kind === 'first';
  const level = marks.level === 'open' ? null : profile.marks.secrecy[marks.level];
  const circulation = marks.circulation === 'none' || (marks.recall && marks.circulation === 'recall') ? null : profile.marks.circulation[marks.circulation];
  const topRight = [
    circulation?.page === 'first' && first ? textRuns(circulation.words, stampLook(circulation, 1)) : null,
    level && !first ? textRuns(level.words, stampLook(level, 0.68)) : null,
  ].filter((part) => part !== null);
  const isDraft = marks.draft && (!first || profile.marks.draft.firstPage);
  const number = template.pageNumber.place === 'top' && (kind === 'default' || (first && template.pageNumber.firstPage)) ? pageNumber(context) : null;
  const running = kind === 'default' ? runningWords(context) : null;
  const recall = marks.recall && first ? [paragraph({ style: 'Header', align: 'right' }, textRuns(recallWords(document, profile), stampLook(profile.marks.recall, 0.85)))] : [];
  const training = marks.training ? [paragraph({ style: 'Header' }, textRuns(Array.from({ length: 3 }, () => trainingWords).join('  –  '), { bold: true, red: true, pt: 11 }))] : [];
  return el('w:hdr', wordNamespaces,
    lineXml('Header', { left: isDraft ? textRuns(draftWords(document, profile), stampLook(profile.marks.draft, 0.9)) : null, middle: join(watermarkXml(context), number ?? running), right: topRight.length > 0 ? join(topRight) : null }, context),
    number && running ? paragraph({ style: 'Header' }, running) : [], recall, training);
}

function pageNumber(context: DocxContext): Xml {
  const { pt, pattern = '{n}' } = context.template.pageNumber;
  return join(pattern.split(/(\{n\}|\{N\})/).filter((part) => part !== '').map((part) => (part === '{n}' ? field('PAGE', '2', { pt }) : part === '{N}' ? field('NUMPAGES', '2', { pt }) : textRuns(part, { pt }))));
}

function footerXml(kind: PageKind, context: DocxContext): Xml {
  const { template, profile, document } = context;
  const copy = copyWords(document, profile);
  const number = template.pageNumber.place === 'bottom' && (kind === 'default' || (kind === 'first' && template.pageNumber.firstPage)) ? pageNumber(context) : null;
  const training = document.marks.training ? [paragraph({ style: 'Footer' }, textRuns(Array.from({ length: 3 }, () => trainingWords).join('  –  '), { bold: true, red: true, pt: 11 }))] : [];
  return el('w:ftr', wordNamespaces, lineXml('Footer', { left: copy ? textRuns(copy, { pt: profile.marks.copy.text.pt }) : null, middle: number }, context), training);
}

/** Headers and footers with the page number and every mark that stands on the pages; what a section of the paper, and one of an appendix, says of them. */
export function pageParts(context: DocxContext): { readonly main: Xml; readonly appendix: Xml } {
  const references = (kinds: readonly (readonly ['default' | 'first', PageKind])[]): Xml => join(
    kinds.map(([type, kind]) => el('w:headerReference', { 'w:type': type, 'r:id': context.parts.add('header', `header-${kind}.xml`, xmlFile(headerXml(kind, context)), contentTypes.header) })),
    kinds.map(([type, kind]) => el('w:footerReference', { 'w:type': type, 'r:id': context.parts.add('footer', `footer-${kind}.xml`, xmlFile(footerXml(kind, context)), contentTypes.footer) })),
  );
  const appendices = context.document.content.content.some((block) => block.type === 'appendix');
  return { main: references([['default', 'default'], ['first', 'first']]), appendix: appendices ? references([['default', 'default'], ['first', 'appendix']]) : join() };
}

interface SectionForm {
  readonly firstPageApart: boolean;
  readonly type?: 'continuous' | 'nextPage';
  readonly columns?: 1 | 2;
  readonly restart?: boolean;
}

/** Page, margins and numbering of a section, in the order of CT_SectPr. */
export function sectionXml(context: DocxContext, references: Xml, options: SectionForm): Xml {
  const { page, marginsMm, pageNumber: { centreFromEdgeMm } } = context.template;
  const near = mmTwips(Math.max(4, centreFromEdgeMm - 3));
  return el('w:sectPr', {}, references, context.document.options.footnotes === 'page' ? el('w:footnotePr', {}, val('w:numRestart', 'eachPage')) : null, options.type ? val('w:type', options.type) : null,
    el('w:pgSz', { 'w:w': mmTwips(page.widthMm), 'w:h': mmTwips(page.heightMm), ...(page.widthMm > page.heightMm ? { 'w:orient': 'landscape' } : {}) }),
    el('w:pgMar', {
      'w:top': mmTwips(marginsMm.top), 'w:right': mmTwips(marginsMm.right), 'w:bottom': mmTwips(marginsMm.bottom), 'w:left': mmTwips(marginsMm.left),
      'w:header': near, 'w:footer': near, 'w:gutter': 0,
    }),
    options.restart ? el('w:pgNumType', { 'w:start': 1 }) : null,
    options.columns === 2 ? el('w:cols', { 'w:num': 2, 'w:space': mmTwips(context.template.columns.gapMm) }) : el('w:cols', { 'w:space': 0 }),
    on('w:titlePg', options.firstPageApart));
}

/** word/settings.xml */
export const settingsXml = (context: DocxContext, hasNotes: boolean): Xml => el('w:settings', wordNamespaces,
  on('w:mirrorMargins', context.template.mirrored), el('w:defaultTabStop', { 'w:val': mmTwips(12.5) }), val('w:characterSpacingControl', 'doNotCompress'),
  hasNotes ? el('w:footnotePr', {}, el('w:footnote', { 'w:id': -1 }), el('w:footnote', { 'w:id': 0 })) : null,
  el('w:compat', {}, el('w:doNotExpandShiftReturn'), el('w:compatSetting', { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 })),
  el('w:themeFontLang', { 'w:val': 'vi-VN', 'w:bidi': 'km-KH' }), val('w:decimalSymbol', ','), val('w:listSeparator', ';'));
