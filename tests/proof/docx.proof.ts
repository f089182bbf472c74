import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readDocx } from '../../electron/intake/docx/reader';
import { readPaper } from '../../electron/intake/read-paper';
import { renderDocx } from '../../electron/press/docx';
import { outlineFor } from '../../electron/press/outline/outline';
import { emptyColophon, newPaperDocument, type PaperDocument } from '../../shared/document/paper-document';
import { templateById, templates } from '../../shared/forms';
import { paper, partyHead } from '../press/helpers/documents';
import { docxFaults } from '../press/helpers/docx-check';
import { everyImage, everything, everythingNew } from '../press/helpers/everything';
import { flatStructure } from '../press/helpers/flat-structure';

const createdAt = '2026-11-21T00:00:00Z';
const readable = /\.(docx|txt|pdf)$/i;
const filesIn = (path: string): string[] => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesIn(join(path, name))) : readable.test(path) ? [path] : []);

interface Case {
  readonly name: string;
  readonly document: PaperDocument;
}

function ownCases(): Case[] {
  const marks = { level: 'secret', circulation: 'internal', urgency: 'urgent', training: true, draft: true, recall: { until: '2026-12-03' }, copy: { number: 3, total: 12, recipient: 'Chi bộ 4' }, watermark: 'DÙNG NỘI BỘ' } as const;
  return templates.flatMap(({ id }) => [
    { name: `${id}-whole`, document: paper([...everything, ...everythingNew], { template: id, head: { ...partyHead, title: 'Thông tin & <ký hiệu>', coSignatures: [{ authority: '', position: 'THƯ KÝ', name: 'Lê Thị Bình' }], drafterCode: 'PL.(300)', contactLine: 'Số 1, đường Tôn Đức Thắng', draftRound: 2, colophon: { ...emptyColophon(), responsible: 'Nguyễn Văn An', printRun: '1.500' }, addressees: ['Các chi bộ', 'Các đoàn thể'] }, marks, images: everyImage }) },
    { name: `${id}-starter`, document: paper(templateById(id).starter.content, { template: id, head: templateById(id).head }) },
  ]);
}

async function casesOf(folder: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [index, path] of filesIn(folder).entries()) {
    try {
      const reading = await readPaper({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
      cases.push({ name: `${String(index).padStart(4, '0')}-${basename(path).replace(/[^\w.-]/g, '_')}`, document: { ...newPaperDocument('archive-copy', reading.document), images: { ...reading.images } } });
    } catch {
      console.log(`docx: ${basename(path)} is not read by intake: left out`);
    }
  }
  return cases;
}

function convert(files: readonly string[], to: string, out: string, profile: string): void {
  for (let at = 0; at < files.length; at += 40) {
    execFileSync('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', to, '--outdir', out, ...files.slice(at, at + 40)], { stdio: 'pipe', timeout: 900_000 });
  }
}

/** Whether the lines of `part` stand in `whole` one after the other. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  const starts = whole.flatMap((line, index) => (line === part[0] ? [index] : []));
  return part.length === 0 || starts.some((start) => part.every((line, index) => whole[start + index] === line));
}

/** LibreOffice counts the pages of references anew, on its own pages. */
const pageless = (line: string): string => line.replace(/(ở trang|bảng ở) (\d+|\[\?\])/gu, '$1 …');

const firstDifference = (a: readonly string[], b: readonly string[]): string => {
  const at = a.findIndex((line, index) => line !== b[index]);
  const place = at < 0 ? a.length : at;
  return `line ${place + 1} of ${a.length}/${b.length}: “${(a[place] ?? '(end)').slice(0, 120)}” ≠ “${(b[place] ?? '(end)').slice(0, 120)}”`;
};

/** `npm run accept:docx [FOLDER…]`: every template, and every paper of the folders, as a Word file, through LibreOffice to PDF and back to a Word file. */
export async function run(folders: readonly string[]): Promise<boolean> {
  const keep = process.env['PROOF_KEEP'];
  const work = keep ?? mkdtempSync(join(tmpdir(), 'accept-docx-'));
  const [made, printed, back, profile] = ['made', 'printed', 'back', 'profile'].map((name) => join(work, name)) as [string, string, string, string];
  for (const folder of [made, printed, back]) mkdirSync(folder, { recursive: true });
  const cases = [...ownCases(), ...(await Promise.all(folders.map(casesOf))).flat()];
  const failures: string[] = [];
  const fail = (name: string, what: string): number => failures.push(`${name}: ${what}`);
  for (const { name, document } of cases) {
    const bytes = await renderDocx(document, { createdAt });
    writeFileSync(join(made, `${name}.docx`), bytes);
    if (!Buffer.from(await renderDocx(document, { createdAt })).equals(Buffer.from(bytes))) fail(name, 'other bytes the second time');
    for (const fault of docxFaults(bytes).slice(0, 3)) fail(name, fault);
  }
  const files = cases.map(({ name }) => join(made, `${name}.docx`));
  convert(files, 'pdf', printed, profile);
  convert(files, 'docx:MS Word 2007 XML', back, profile);
  const total = { opened: 0, same: 0, returned: 0, lines: 0 };
  for (const { name, document } of cases) {
    const file = join(back, `${name}.docx`);
    if (!existsSync(join(printed, `${name}.pdf`)) || !existsSync(file)) {
      fail(name, 'LibreOffice did not open it');
      continue;
    }
    total.opened += 1;
    const source = flatStructure(document.content, outlineFor(document)).filter((line) => !line.startsWith('NOTE'));
    const ours = flatStructure(readDocx(new Uint8Array(readFileSync(join(made, `${name}.docx`)))).document);
    const theirs = flatStructure(readDocx(new Uint8Array(readFileSync(file))).document);
    total.lines += ours.length;
    if (document.template === 'archive-copy' && !standsIn(source, ours)) fail(name, `read back ≠ source: ${firstDifference(source, ours)}`);
    else total.same += 1;
    if (ours.map(pageless).join('\n') !== theirs.map(pageless).join('\n')) fail(name, `through LibreOffice: ${firstDifference(ours.map(pageless), theirs.map(pageless))}`);
    else total.returned += 1;
  }
  console.log(`docx: ${cases.length} documents, ${total.lines} lines; opened and printed by LibreOffice ${total.opened}; read back as written ${total.same}; text and structure equal after LibreOffice ${total.returned}`);
  for (const failure of failures.slice(0, 60)) console.log(`  ${failure}`);
  if (!keep) rmSync(work, { recursive: true, force: true });
  return failures.length === 0;
}
