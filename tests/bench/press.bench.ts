import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPdf } from '../../electron/press';
import type { BlockJson } from '../../shared/document/json';
import { newPaperDocument, type PaperDocument } from '../../shared/document/paper-document';

const pairs = 7;
const createdAt = '2026-11-21T00:00:00Z';
const root = join(import.meta.dirname, '../..');
const sentences = [
  'Các chi bộ trực thuộc đã tổ chức sinh hoạt chuyên đề, quán triệt chủ trương của cấp ủy đến từng đảng viên.',
  'Đến ngày 03 tháng 02 năm 2026 có 32.100 cuốn tài liệu được phát hành đến cơ sở, đạt 98 % kế hoạch.',
  'Việc nắm tình hình tư tưởng được thực hiện thường xuyên; những vấn đề người dân quan tâm được giải đáp kịp thời.',
  'Đội ngũ báo cáo viên, tuyên truyền viên tiếp tục được kiện toàn theo Điều 5 của Quy chế phối hợp.',
];

/** About 24 pages of A4, each paragraph with words of its own. */
function paragraphs(): string[] {
  return Array.from({ length: 116 }, (_, index) =>
    `${index + 1}. ${Array.from({ length: 4 + (index % 3) }, (_unused, place) => sentences[(index + place) % sentences.length] ?? '').join(' ')} (đoạn ${index + 1})`);
}
function paperOf(texts: readonly string[]): PaperDocument {
  const content = texts.map((text): BlockJson => ({ type: 'paragraph', attrs: { align: null, indent: 0 }, content: [{ type: 'text', text }] }));
  return newPaperDocument('meeting-a4', { type: 'doc', content });
}

/** The same pages as a flat OpenDocument file: same paper, margins, size, leading, justified. */
function openDocument(texts: readonly string[]): string {
  const body = texts.map((text) => `<text:p text:style-name="P">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text:p>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="10mm" fo:line-height="19pt" fo:margin-bottom="6pt"/><style:text-properties fo:font-family="Liberation Serif" fo:font-size="14pt" fo:language="vi" fo:country="VN"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="20mm" fo:margin-bottom="20mm" fo:margin-left="30mm" fo:margin-right="15mm"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

function timed(program: string, args: readonly string[], environment: NodeJS.ProcessEnv = process.env): number {
  const start = performance.now();
  const run = spawnSync(program, args, { env: environment, stdio: 'pipe' });
  if (run.status !== 0) throw new Error(`${program} ended with ${String(run.status)}: ${run.stderr.toString().slice(0, 300)}`);
  return performance.now() - start;
}

/** Seconds to a PDF of 24 pages: warm in one process, and whole cold processes against LibreOffice in turns. */
export async function run(): Promise<void> {
  const texts = paragraphs();
  const document = paperOf(texts);
  const warm: number[] = [];
  let pageCount = 0;
  const coldStart = performance.now();
  await renderPdf(document, { createdAt });
  const first = performance.now() - coldStart;
  for (let index = 0; index < pairs * 2; index += 1) {
    const start = performance.now();
    ({ pageCount } = await renderPdf(document, { createdAt }));
    warm.push(performance.now() - start);
  }
  console.log(`press: ${pageCount} pages, first in its process ${milliseconds(first)}, warm ${milliseconds(median(warm))} (median of ${warm.length})`);

  const commandLine = join(root, 'dist/office/command-line.cjs');
  if (!existsSync(commandLine)) {
    console.log('press: no cold comparison, the application is not built (npm run build).');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'press-bench-'));
  try {
    const paper = join(folder, 'paper.json');
    const flat = join(folder, 'paper.fodt');
    writeFileSync(paper, JSON.stringify(document));
    writeFileSync(flat, openDocument(texts));
    const ours = (): number => timed(process.execPath, [commandLine, 'print', paper, '--to', join(folder, 'ours.pdf')], { ...process.env, ELECTRON_RUN_AS_NODE: '1' });
    const office = spawnSync('soffice', ['--version']).error ? null : (): number =>
      timed('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, flat]);
    ours();
    office?.();
    const mine: number[] = [];
    const theirs: number[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      mine.push(ours());
      if (office) theirs.push(office());
    }
    console.log(`press: whole process, command line “print”: ${milliseconds(median(mine))} (median of ${pairs})`);
    if (office) console.log(`press: LibreOffice, whole process: ${milliseconds(median(theirs))}; ratio ours/LibreOffice ${(median(mine) / median(theirs)).toFixed(2)}`);
    else console.log('press: LibreOffice is not installed, no ratio (apt-get install libreoffice-writer-nogui).');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
