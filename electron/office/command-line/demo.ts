import { promises as fs } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BlockJson } from '../../../shared/document/json';
import { wholeOfficeScope } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import { vaultExists } from '../../vault';
import type { Office } from '../compose';
import { readSample, type Sample } from '../sample/sample-office';
import type { Command } from './command';
import { headlessOffice } from './open-office';
import { readOptions } from './options';
import { makeSampleVault, sampleFolder } from './sample-office';

const queries = ['dat dai', 'chuyen doi so', 'sinh hoat chi bo'];

/** The main job without a window: make the sample office, search it, compose a cell-meeting document, print it. */
export const demo: Command = async (args, output) => {
  const options = readOptions(args, { to: { type: 'string' } });
  const folder = resolve(options.need('to'));
  await fs.mkdir(folder, { recursive: true });
  const vault = join(folder, 'kho');
  // A second run works on in the office of the first: nothing is filed twice.
  const known = await vaultExists(vault);
  const made = known ? await readSample(sampleFolder) : await makeSampleVault(vault);
  const office = headlessOffice(vault);
  try {
    const say = (step: string, detail: Record<string, unknown>, human: string): void => output.result({ step, ...detail }, human);
    say('filed', { vault, papers: made.papers.length, again: known }, `1. Văn phòng mẫu ở ${vault}: ${made.papers.length} tài liệu ${known ? 'đã có trong kho' : 'vừa nộp vào kho'}`);
    await logInAsEditor(office, made);
    const found = await searchEach(office);
    for (const { query, total, subject } of found) say('found', { query, total, first: subject }, `2. Tìm “${query}”: ${total} kết quả, đầu tiên: ${subject}`);
    const pdf = join(folder, 'tai-lieu-sinh-hoat-chi-bo.pdf');
    const pageCount = await composeMeetingDocument(office, found.map(({ id }) => id), pdf);
    say('printed', { pdf, pageCount }, `3. Tài liệu sinh hoạt chi bộ từ ${found.length} nguồn: ${pdf} (${pageCount} trang)`);
    return 0;
  } finally {
    await office.close();
  }
};

async function logInAsEditor(office: Office, made: Sample): Promise<void> {
  const editor = made.accounts.find((account) => account.roles.includes('editor') && account.roles.includes('printOperator'))
    ?? made.accounts.find((account) => account.roles.includes('editor'));
  if (!editor) throw new OfficeError('internal');
  await office.call('session.logIn', editor);
}

async function searchEach(office: Office) {
  const filters = { levels: ['open' as const] };
  const used = new Set<string>();
  const found = [];
  for (const query of queries) {
    const answer = await office.call('archive.search', { query, filters, limit: 10, offset: 0 });
    const hit = answer.hits.find(({ record }) => !used.has(record.id) && record.scopeId === wholeOfficeScope);
    if (!hit) throw new OfficeError('recordMissing');
    used.add(hit.record.id);
    found.push({ query, total: answer.total, id: hit.record.id, subject: hit.record.subject });
  }
  return found;
}

type RecordId = Awaited<ReturnType<typeof searchEach>>[number]['id'];

async function composeMeetingDocument(office: Office, sources: readonly RecordId[], pdf: string): Promise<number> {
  const { topics } = await office.call('topics.list', {});
  const [topic] = topics;
  if (!topic) throw new OfficeError('topicUnknown', { topic: '' });
  const today = new Date();
  const draft = await office.call('drafts.create', {
    template: 'meeting-a4', title: `Tháng ${today.getMonth() + 1} năm ${today.getFullYear()}`,
    classification: { topicId: topic.id, level: 'open', scopeId: wholeOfficeScope, circulationMark: 'internal' },
  });
  const { head } = await office.call('drafts.open', { id: draft.id });
  const blocks: BlockJson[] = [];
  for (const recordId of sources) {
    const { record, document } = await office.call('archive.get', { id: recordId });
    const { from, to } = passageRange(document.content);
    const { passage } = await office.call('drafts.passage', { id: draft.id, recordId, from, to });
    blocks.push({ type: 'heading', attrs: { level: 1, align: null }, content: [{ type: 'text', text: record.subject }] }, passage);
  }
  await office.call('drafts.save', { id: draft.id, baseRevision: draft.revision, head, content: { type: 'doc', content: blocks } });
  const { pageCount } = await office.call('press.save', { id: draft.id, grant: office.grants.register(pdf, 'write') });
  return pageCount;
}

const longEnough = (block: BlockJson): boolean =>
  block.type === 'paragraph' && (block.content ?? []).reduce((length, node) => length + (node.type === 'text' ? node.text.length : 0), 0) > 120;

/** The first paragraphs that are text and not the head of the paper: from the first long one on, five blocks, no heading left alone at their end. */
function passageRange(blocks: readonly BlockJson[]): { from: number; to: number } {
  const from = Math.max(0, blocks.findIndex(longEnough));
  const last = blocks.slice(from, from + 5).findLastIndex(({ type }) => type !== 'heading');
  return { from, to: from + Math.max(0, last) };
}
