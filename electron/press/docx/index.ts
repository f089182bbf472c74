import type { PaperDocument } from '../../../shared/document/paper-document';
import { formProfile, templateById } from '../../../shared/forms';
import { outlineFor } from '../outline/outline';
import { openFaces } from '../shaping/faces';
import { scriptRuns } from '../shaping/runs';
import { shapeRun } from '../shaping/shape';
import { documentTitle } from '../outline/title';
import { blocksXml } from './blocks';
import type { DocxContext } from './context';
import { documentXml } from './document';
import { FootnotesPart } from './footnotes';
import { MediaPart } from './media';
import { contentTypes } from './namespaces';
import { NumberingPart } from './numbering';
import { DocxParts } from './package';
import { settingsXml } from './page-parts';
import { fontTableXml, stylesXml } from './styles';
import { xmlFile } from './xml';

export interface DocxOptions {
  /** ISO date and time written into the file; the same document with the same date gives the same bytes. */
  readonly createdAt: string;
  /** Page each block is printed on, for tables of contents and references; what is not told shows no page. */
  readonly pages?: ReadonlyMap<object, number>;
}

/**
 * Writes a document as a Word file (Office Open XML, transitional) with real styles, numbers, notes, fields and tables. Pure:
 * the same input and date give the same bytes.
 * @throws OfficeError templateUnknown
 */
export async function renderDocx(document: PaperDocument, options: DocxOptions): Promise<Uint8Array> {
  const template = templateById(document.template);
  const profile = formProfile(template.profile, document.head.date);
  const faces = await openFaces();
  const pages = options.pages ?? new Map<object, number>();
  const outline = outlineFor(document, pages);
  const names = new Map(outline.entries.map((entry, index) => [entry, `_Toc${String(index + 1).padStart(6, '0')}`]));
  const bookmarks = new Map(outline.entries.flatMap((entry) => (entry.anchor === null ? [] : [[entry.anchor, names.get(entry) ?? ''] as const])).reverse());
  const parts = new DocxParts();
  parts.add('styles', 'styles.xml', xmlFile(stylesXml(template, profile)), contentTypes.styles);
  parts.add('fontTable', 'fontTable.xml', xmlFile(fontTableXml()), contentTypes.fontTable);
  const context: DocxContext = {
    document, template, profile, outline, parts, pages, bookmarks,
    numbering: new NumberingPart(), notes: new FootnotesPart(), media: new MediaPart(document, parts), counters: { bookmark: 0, list: 0, contents: 0 }, pending: { break: null }, sequences: new Map(),
    writeBlocks: blocksXml,
    bookmarksOf: (entry) => [names.get(entry) ?? ''].filter(Boolean),
    measure: (text, look) => text.split(' ').reduce((sum, word) => sum + scriptRuns(word, faces, look).reduce((width, run) => width + shapeRun(run, true).width * look.pt, 0), (text.split(' ').length - 1) * 0.25 * look.pt),
  };
  const main = documentXml(context);
  if (context.numbering.used) parts.add('numbering', 'numbering.xml', xmlFile(context.numbering.xml()), contentTypes.numbering);
  if (context.notes.used) parts.add('footnotes', 'footnotes.xml', xmlFile(context.notes.xml()), contentTypes.footnotes);
  parts.add('settings', 'settings.xml', xmlFile(settingsXml(context, context.notes.used)), contentTypes.settings);
  return parts.zip(main, { title: documentTitle(document), author: document.head.issuingBody.trim(), created: options.createdAt });
}
