import { promises as fs } from 'node:fs';
import { basename, resolve } from 'node:path';
import { newPaperDocument, parsePaperDocument, type PaperDocument } from '../../../shared/document/paper-document';
import { limits } from '../../../shared/domain/limits';
import { OfficeError } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import { recordTemplate } from '../archive/record-document';
import { ownPaper } from '../cleared';
import { writeOut } from '../file-grants';
import { IntakeRoom } from '../intake-room';
import { PressRoom } from '../press-room';
import { exitCodes, type Command } from './command';
import { exportPaper, formatOf, writtenAt } from './export-paper';
import { workersPath } from './open-office';
import { readOptions } from './options';
import { readImposition, sheetOptions } from './sheet-options';

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

/** A document of ours as a PDF (or, by the ending of the file's name, for Word, as HTML, as text), in its own template or in another one, on sheets where asked. `--strict`: with anything to look at no file is written. */
export const printDocument: Command = async (args, output) => {
  const options = readOptions(args, { to: { type: 'string' }, template: { type: 'string' }, strict: { type: 'boolean' }, ...sheetOptions });
  const [file] = options.words;
  if (!file) throw new OfficeError('usage', { detail: 'print DOCUMENT.json' });
  const to = resolve(options.need('to'));
  const imposition = readImposition(options);
  const document = parsePaperDocument(await readJson(resolve(file)));
  const template = templateById(options.text('template') ?? document.template).id;
  const press = new PressRoom(workersPath);
  try {
    const format = formatOf(to);
    if (format) return await exportPaper({ ...document, template }, format, to, press, output);
    const printed = await press.print({ ...document, template }, writtenAt(document), { imposition });
    const { pageCount, warnings } = printed;
    output.warnings(warnings);
    const held = options.flag('strict') && warnings.length > 0;
    if (!held) await writeOut({ path: to, name: basename(to), mode: 'write' }, ownPaper(printed.pdf));
    const written = held ? `${warnings.length} điều cần xem: chưa ghi tệp` : `${to} (${pageCount} trang)`;
    output.result({ file: resolve(file), to: held ? null : to, pageCount, warnings }, written);
    return held ? exitCodes.refused : exitCodes.done;
  } finally {
    await press.close();
  }
};

async function readJson(path: string): Promise<unknown> {
  const name = basename(path);
  const text = await fs.readFile(path, 'utf8').catch((error: unknown) => {
    throw new OfficeError('fileUnreadable', { name }, { cause: error });
  });
  if (text.length > limits.documentJsonBytes) {
    throw new OfficeError('fileTooLarge', { name, megabytes: Math.ceil(text.length / 2 ** 20), limit: limits.documentJsonBytes / 2 ** 20 });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new OfficeError('documentInvalid', { place: 'JSON' }, { cause: error });
  }
}
