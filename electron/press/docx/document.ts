import type { AppendixJson, BlockJson } from '../../../shared/document/json';
import type { TextForm } from '../../../shared/forms';
import { appendixNote } from '../layout/appendix';
import { blocksXml } from './blocks';
import { addresseesXml, closingXml } from './closing';
import type { DocxContext } from './context';
import { headXml } from './head';
import { wordNamespaces } from './namespaces';
import { pageParts, sectionXml } from './page-parts';
import { paragraph, run, textRuns, twips } from './paragraph';
import { bodyPlace, bookmarked, flushBreak } from './place';
import { el, type Xml } from './xml';

interface Section {
  readonly content: readonly Xml[];
  readonly columns: 1 | 2;
  readonly type: 'continuous' | 'nextPage';
  readonly restart: boolean;
}

const formRuns = (text: string, { pt, bold = false, italic = false, caps = false }: TextForm): Xml => textRuns(caps ? text.trim().toLocaleUpperCase('vi') : text.trim(), { pt, bold, italic });

function appendixXml(appendix: AppendixJson, context: DocxContext): Xml[] {
  const form = context.profile.appendix;
  const label = formRuns(context.outline.appendixLabel(appendix), form.labelText);
  const title = appendix.attrs.title.trim() ? [run({}, el('w:br')), formRuns(appendix.attrs.title, form.titleText)] : [];
  const entry = context.outline.entryOf(appendix);
  const said = appendixNote(appendix, context.document.head);
  const note = said ? [paragraph({ style: 'FormHead', line: twips(form.leadingPt) }, formRuns(said, form.noteText))] : [];
  return [
    paragraph({ style: 'Appendix', line: twips(form.leadingPt) }, bookmarked(entry ? context.bookmarksOf(entry) : [], [label, ...title], context)), ...note, paragraph({ style: 'FormHead', line: twips(10), lineRule: 'exact' }),
    ...blocksXml(appendix.content, bodyPlace(context), context),
  ];
}

/** The circulation mark that stands at the foot of the last page. */
function lastPageMark(context: DocxContext): Xml[] {
  const { circulation } = context.document.marks;
  const form = circulation === 'none' ? null : context.profile.marks.circulation[circulation];
  if (!form || form.page !== 'last') return [];
  return [paragraph({ style: 'Mark', before: twips(24) }, textRuns(form.words, { bold: form.text.bold ?? false, pt: form.text.pt }))];
}

/** word/document.xml: head, text, closing, then each appendix as a section with page numbers of its own. */
export function documentXml(context: DocxContext): Xml {
  const { document } = context;
  const columns = document.options.columns ?? context.template.columns.count;
  const body: BlockJson[] = [];
  const appendices: AppendixJson[] = [];
  for (const block of document.content.content) {
    if (block.type === 'appendix') appendices.push(block);
    else body.push(block);
  }
  const head = [...headXml(context), ...addresseesXml(context)];
  const text = [...blocksXml(body, bodyPlace(context, columns), context), ...flushBreak(context)];
  const closing = [...closingXml(context), ...(appendices.length === 0 ? lastPageMark(context) : [])];
  const main: Section[] = columns === 1
    ? [{ content: [...head, ...text, ...closing], columns: 1, type: 'nextPage', restart: false }]
    : [{ content: head, columns: 1, type: 'nextPage', restart: false }, { content: text, columns, type: 'continuous', restart: false }, { content: closing, columns: 1, type: 'continuous', restart: false }];
  const sections = [...main.filter(({ content }, index) => index === 0 || content.length > 0), ...appendices.map((appendix): Section => ({ content: appendixXml(appendix, context), columns: 1, type: 'nextPage', restart: true }))];

  const references = pageParts(context);
  const written = sections.flatMap((section, index) => {
    const last = index === sections.length - 1;
    const properties = sectionXml(context, section.restart ? references.appendix : references.main, { firstPageApart: section.type === 'nextPage', type: section.type, columns: section.columns, restart: section.restart });
    if (last) return [...(section.content.at(-1)?.startsWith('<w:p') ? section.content : [...section.content, paragraph({ endPt: 1 })]), ...lastMarkAfter(index, appendices.length, context), properties];
    return [...section.content, paragraph({ section: properties, line: 20, lineRule: 'exact' })];
  });
  return el('w:document', wordNamespaces, el('w:body', {}, written));
}

const lastMarkAfter = (index: number, appendices: number, context: DocxContext): Xml[] => (index > 0 && appendices > 0 ? lastPageMark(context) : []);
