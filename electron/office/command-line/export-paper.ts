import { basename, extname } from 'node:path';
import { exportEndings, exportFormats, type ExportFormat } from '../../../shared/document/export-format';
import type { PaperDocument } from '../../../shared/document/paper-document';
import { ownPaper } from '../cleared';
import { writeOut } from '../file-grants';
import type { PressRoom } from '../press-room';
import type { ExitCode } from './command';
import type { Output } from './output';

/** The form a file's ending asks for; null for a PDF, JSON and anything else. */
export function formatOf(path: string): ExportFormat | null {
  const ending = extname(path).toLowerCase().slice(1);
  return exportFormats.find((format) => exportEndings[format] === ending || (format === 'html' && ending === 'htm')) ?? null;
}

/** What a paper without a date of its own is written with. */
export const writtenAt = (document: PaperDocument): string => (document.head.date ? `${document.head.date}T00:00:00Z` : new Date().toISOString());

/** Writes a document for Word, for the internal site or for a voice. */
export async function exportPaper(document: PaperDocument, format: ExportFormat, to: string, press: PressRoom, output: Output): Promise<ExitCode> {
  await writeOut({ path: to, name: basename(to), mode: 'write' }, ownPaper(await press.export(document, format, writtenAt(document))));
  output.result({ to, format }, to);
  return 0;
}
