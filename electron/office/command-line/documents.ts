import { basename, resolve } from 'node:path';
import { newPaperDocument, type PaperDocument } from '../../../shared/document/paper-document';
import { limits } from '../../../shared/domain/limits';
import { OfficeError } from '../../../shared/errors/office-error';
import { recordTemplate } from '../archive/record-document';
import { ownPaper } from '../cleared';
import { writeOut } from '../file-grants';
import { IntakeRoom } from '../intake-room';
import { PressRoom } from '../press-room';
import type { Command } from './command';
import { exportPaper, formatOf } from './export-paper';
import { workersPath } from './workers-path';
import { readOptions } from './options';

/** A paper of any kind we read, as a document of ours; with a file name that ends in docx, html or txt, as that. */
export const convertPaper: Command = async (args, output) => {
  const options = readOptions(args, { to: { type: 'string' } });
  const [paper] = options.words;
  if (!paper) throw new OfficeError('usage', { detail: 'convert PAPER' });
  const to = resolve(options.need('to'));
  const format = formatOf(to);
  const intake = new IntakeRoom(workersPath);
  const press = new PressRoom(workersPath);
  try {
    const { reading } = await intake.read(resolve(paper), basename(paper));
    const { subject, date } = reading.description;
    // The head of a paper stands in its text: only what names the document is set apart, so that nothing is printed twice.
    const document: PaperDocument = {
      ...newPaperDocument(recordTemplate, reading.document, { title: (subject || basename(paper)).slice(0, limits.subject), date }),
      images: { ...reading.images },
    };
    if (format) return await exportPaper(document, format, to, press, output);
    await writeOut({ path: to, name: basename(to), mode: 'write' }, ownPaper(new TextEncoder().encode(JSON.stringify(document))));
    output.result({ file: resolve(paper), to, warnings: reading.warnings }, to);
    return 0;
  } finally {
    await Promise.all([intake.close(), press.close()]);
  }
};
