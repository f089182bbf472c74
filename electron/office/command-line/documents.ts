import { promises as fs } from 'node:fs';
import { basename, resolve } from 'node:path';
import { newPaperDocument, parsePaperDocument, type PaperDocument } from '../../../shared/document/paper-document';
import { limits } from '../../../shared/domain/limits';
import { OfficeError } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import { recordTemplate } from '../archive/record-document';
import { writeOut } from '../file-grants';
import { IntakeRoom } from '../intake-room';
import { PressRoom } from '../press-room';
import { exitCodes, type Command } from './command';
import { workersPath } from './open-office';
import { readOptions } from './options';
import { readImposition, sheetOptions } from './sheet-options';

/** A paper of any kind we read, as a document of ours. */
export const convertPaper: Command = async (args, output) => {
  const options = readOptions(args, { to: { type: 'string' } });
  const [paper] = options.words;
  if (!paper) throw new OfficeError('usage', { detail: 'convert PAPER' });
  const to = resolve(options.need('to'));
  const intake = new IntakeRoom(workersPath);
  try {
    const { reading } = await intake.read(resolve(paper), basename(paper));
    const { subject, date } = reading.description;
    // The head of a paper stands in its text: only what names the document is set apart, so that nothing is printed twice.
    const document: PaperDocument = {
      ...newPaperDocument(recordTemplate, reading.document, { title: (subject || basename(paper)).slice(0, limits.subject), date }),
      images: { ...reading.images },
    };
    await writeOut({ path: to, name: basename(to), mode: 'write' }, new TextEncoder().encode(JSON.stringify(document)));
    output.result({ file: resolve(paper), to, warnings: reading.warnings }, to);
    return 0;
  } finally {
    await intake.close();
  }
};

/** A document of ours as a PDF, in its own template or in another one, on sheets where asked. `--strict`: with anything to look at no file is written. */
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
    const printed = await press.print({ ...document, template }, document.head.date ? `${document.head.date}T00:00:00Z` : new Date().toISOString(), { imposition });
    const { pageCount, warnings } = printed;
    output.warnings(warnings);
    const held = options.flag('strict') && warnings.length > 0;
    if (!held) await writeOut({ path: to, name: basename(to), mode: 'write' }, printed.pdf);
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
