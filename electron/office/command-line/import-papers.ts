import { randomUUID } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { join, resolve } from 'node:path';
import type { JobId } from '../../../shared/domain/ids';
import type { Classification } from '../../../shared/domain/papers';
import { isSecrecyLevel } from '../../../shared/domain/secrecy';
import type { Decision } from '../../../shared/domain/terms';
import { OfficeError } from '../../../shared/errors/office-error';
import { fold } from '../../../shared/text/fold';
import type { Office } from '../compose';
import type { Command, ExitCode } from './command';
import { withOffice } from './open-office';
import { readOptions, type Options } from './options';
import type { Output } from './output';

/** Files each path; a folder stands for every file in it. One line a file, the rest goes on after a refusal. */
export const importPapers: Command = async (args, output) => {
  const options = readOptions(args, { level: { type: 'string' }, scope: { type: 'string' }, topic: { type: 'string' }, decision: { type: 'string' } });
  if (options.words.length === 0) throw new OfficeError('usage', { detail: 'import … PATH' });
  return withOffice<ExitCode>(options, async (office) => {
    const classification = await classificationFrom(office, options);
    const digitisation = decisionFrom(options);
    let refused = 0;
    for (const word of options.words) {
      for await (const path of filesUnder(resolve(word), output, () => (refused += 1))) {
        if (!(await importOne(office, path, classification, digitisation, output))) refused += 1;
      }
    }
    return refused > 0 ? 1 : 0;
  });
};

async function importOne(office: Office, path: string, classification: Classification, digitisation: Decision | null, output: Output): Promise<boolean> {
  const started = performance.now();
  const answer = await office.call('archive.fileMany', {
    grants: [office.grants.register(path, 'read')], classification, digitisation, jobId: randomUUID() as string as JobId,
  });
  const seconds = Math.round(performance.now() - started) / 1000;
  const [result] = answer.results;
  if (!result) return false;
  const { status, id, error } = result;
  output.result(
    { file: path, status, ...(id ? { id } : {}), ...(error ? { code: error.code } : {}), seconds },
    `${{ filed: 'đã nộp', duplicate: 'đã có', refused: 'từ chối' }[status]}\t${path}${id ? `\t${id}` : ''}`,
  );
  if (error) output.refusalSentence(error);
  return status !== 'refused';
}

/** `--decision "SỐ;NĂM-THÁNG-NGÀY;NGƯỜI KÝ"`: who decided that Tuyệt mật papers may be digitised. */
function decisionFrom(options: Options): Decision | null {
  const words = options.text('decision');
  if (words === undefined) return null;
  const [number = '', date = '', signer = ''] = words.split(';').map((part) => part.trim());
  if (!number || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !signer) throw new OfficeError('usage', { detail: '--decision "SỐ;NĂM-THÁNG-NGÀY;NGƯỜI KÝ"' });
  return { number, date, signer };
}

const pick = <Item extends { id: string; name: string }>(items: readonly Item[], wanted: string | undefined, fallback: string): Item | undefined =>
  items.find((item) => item.id === (wanted ?? fallback) || (wanted !== undefined && fold(item.name) === fold(wanted)));

/** Names or ids of the office's own lists; a name may be typed without accents. */
async function classificationFrom(office: Office, options: Options): Promise<Classification> {
  const level = options.text('level') ?? 'open';
  if (!isSecrecyLevel(level)) throw new OfficeError('usage', { detail: `--level ${level}` });
  const { scopes } = await office.call('scopes.list', {});
  const { topics } = await office.call('topics.list', {});
  const scope = pick(scopes, options.text('scope'), 'whole-office');
  if (!scope) throw new OfficeError('scopeUnknown', { scope: options.text('scope') ?? '' });
  const topic = pick(topics, options.text('topic'), 'general');
  if (!topic) throw new OfficeError('topicUnknown', { topic: options.text('topic') ?? 'general' });
  return { level, scopeId: scope.id, topicId: topic.id, circulationMark: 'none' };
}

async function* filesUnder(path: string, output: Output, refuse: () => void): AsyncGenerator<string> {
  const stat = await fs.stat(path).catch(() => null);
  if (!stat?.isDirectory()) {
    yield path;
    return;
  }
  try {
    const entries = await fs.readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'vi'))) {
      if (entry.isDirectory()) yield* filesUnder(join(path, entry.name), output, refuse);
      else if (entry.isFile()) yield join(path, entry.name);
    }
  } catch (error) {
    refuse();
    output.refusal(new OfficeError('folderUnreadable', { name: path }, { cause: error }), { file: path, status: 'refused', seconds: 0 });
  }
}
