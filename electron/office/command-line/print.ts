import { promises as fs } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parsePaperDocument, type PaperDocument } from '../../../shared/document/paper-document';
import { limits } from '../../../shared/domain/limits';
import { OfficeError } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import type { Imposition } from '../../../shared/imposition';
import type { RenderedPdf } from '../../press';
import { ownPaper } from '../cleared';
import { writeOut } from '../file-grants';
import { exitCodes, type Command, type ExitCode } from './command';
import { exportPaper, formatOf, writtenAt } from './export-paper';
import { readOptions, type Options } from './options';
import type { Output } from './output';
import { bundleOptions, readBundle, setBundle } from './print-bundle';
import { readImposition, sheetOptions } from './sheet-options';
import { workersPath } from './workers-path';

/** A document of ours as a PDF (or, by the ending of the file's name, for Word, as HTML, as text), in its own template or in another one, on sheets where asked. `--strict`: with anything to look at no file is written. */
export const printDocument: Command = async (args, output) => {
  const options = readOptions(args, { to: { type: 'string' }, template: { type: 'string' }, strict: { type: 'boolean' }, ...sheetOptions, ...bundleOptions });
  const files = options.words.map((word) => resolve(word));
  const [file] = files;
  if (!file) throw new OfficeError('usage', { detail: 'print DOCUMENT.json' });
  const to = resolve(options.need('to'));
  const imposition = readImposition(options);
  const read: unknown[] = [];
  for (const path of files) read.push(await readJson(path));
  const format = formatOf(to);
  const bundle = readBundle(read, options);
  if (bundle && format) throw new OfficeError('usage', { detail: '--to …pdf' });
  if (bundle) return writePdf(await setBundle(bundle, imposition), files, to, options, output);
  const document = parsePaperDocument(read[0]);
  const template = templateById(options.text('template') ?? document.template).id;
  if (format) {
    const { PressRoom } = await import('../press-room');
    const press = new PressRoom(workersPath);
    try {
      return await exportPaper({ ...document, template }, format, to, press, output);
    } finally {
      await press.close();
    }
  }
  return writePdf(await setHere({ ...document, template }, imposition), files, to, options, output);
};

async function writePdf({ pdf, pageCount, warnings }: RenderedPdf, files: readonly string[], to: string, options: Options, output: Output): Promise<ExitCode> {
  output.warnings(warnings);
  const held = options.flag('strict') && warnings.length > 0;
  if (!held) await writeOut({ path: to, name: basename(to), mode: 'write' }, ownPaper(pdf));
  const written = held ? `${warnings.length} điều cần xem: chưa ghi tệp` : `${to} (${pageCount} trang)`;
  output.result({ ...(files.length === 1 ? { file: files[0] } : { files }), to: held ? null : to, pageCount, warnings }, written);
  return held ? exitCodes.refused : exitCodes.done;
}

/** In this very thread: the process is there for one paper, and a thread of its own would cost more than many pages. */
async function setHere(document: PaperDocument, imposition: Imposition | null): Promise<RenderedPdf> {
  const { renderPdf } = await import('../../press');
  try {
    return await renderPdf(document, { createdAt: writtenAt(document), ...(imposition ? { imposition } : {}) });
  } catch (error) {
    throw error instanceof OfficeError ? error : new OfficeError('documentUnprintable', { place: document.head.title || document.template }, { cause: error });
  }
}

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
