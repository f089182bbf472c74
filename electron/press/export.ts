import { documentNumbers } from '../../shared/document/numbering';
import type { PaperDocument } from '../../shared/document/paper-document';
import { assertNever } from '../../shared/domain/assert';
import type { ExportFormat } from '../../shared/document/export-format';
import { templateById } from '../../shared/forms';
import { renderDocx } from './docx';
import { renderHtml } from './html';
import { printedNumbers } from './layout/references';
import { setDocument } from './set-document';
import { renderText } from './text';

export interface ExportOptions {
  /** ISO date and time written into the file where the format has a place for it. */
  readonly createdAt: string;
}

/** Page each block is printed on, as the paper itself prints it; nothing where nobody asks for a page. */
async function printedPages(document: PaperDocument): Promise<ReadonlyMap<object, number>> {
  if (!documentNumbers(document.content).isLinked) return new Map();
  const { pages } = await setDocument(document, templateById(document.template));
  const printed = printedNumbers(pages);
  return new Map(pages.flatMap((page, index) => (page.targets ?? []).map(({ target }) => [target, printed[index] ?? index + 1] as const)));
}

/**
 * A document in another form than pages. Pure: the same input and date give the same bytes.
 * @throws OfficeError templateUnknown
 */
export async function renderExport(document: PaperDocument, format: ExportFormat, options: ExportOptions): Promise<Uint8Array> {
  switch (format) {
    case 'docx': return renderDocx(document, { ...options, pages: await printedPages(document) });
    case 'html': return renderHtml(document);
    case 'text': return renderText(document, { byteOrderMark: true });
    default: return assertNever(format);
  }
}
