import type { PaperDocument } from '../../shared/document/paper-document';
import { assertNever } from '../../shared/domain/assert';
import type { ExportFormat } from '../../shared/document/export-format';
import { renderDocx } from './docx';
import { renderHtml } from './html';
import { renderText } from './text';

export interface ExportOptions {
  /** ISO date and time written into the file where the format has a place for it. */
  readonly createdAt: string;
}

/**
 * A document in another form than pages. Pure: the same input and date give the same bytes.
 * @throws OfficeError templateUnknown
 */
export async function renderExport(document: PaperDocument, format: ExportFormat, options: ExportOptions): Promise<Uint8Array> {
  switch (format) {
    case 'docx': return renderDocx(document, options);
    case 'html': return renderHtml(document);
    case 'text': return renderText(document, { byteOrderMark: true });
    default: return assertNever(format);
  }
}
