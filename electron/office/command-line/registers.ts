import { resolve } from 'node:path';
import { registerKinds } from '../../../shared/domain/registers';
import { isSecrecyLevel } from '../../../shared/domain/secrecy';
import { levelWords } from '../../../shared/domain/words';
import { OfficeError } from '../../../shared/errors/office-error';
import { registerForms } from '../../../shared/forms/registers';
import { callSigned } from '../approvals/call-signed';
import type { Office } from '../compose';
import type { Command, ExitCode } from './command';
import { withOffice } from './open-office';
import { readOptions, readSecondPerson, type Options } from './options';
import type { Output } from './output';

/** `register list | verify | print --register NAME [--level …] --to FILE`. */
export const registers: Command = async (args, output) => {
  const options = readOptions(args, { level: { type: 'string' }, register: { type: 'string' }, period: { type: 'string' }, volume: { type: 'string' }, to: { type: 'string' } });
  const [act] = options.words;
  return withOffice<ExitCode>(options, async (office) => {
    if (act === 'list') return list(office, output);
    if (act === 'verify') return verify(office, output);
    if (act === 'print') return print(office, options, output);
    throw new OfficeError('usage', { detail: 'register list | verify | print' });
  });
};

async function list(office: Office, output: Output): Promise<ExitCode> {
  const { books } = await office.call('registers.list', {});
  for (const book of books.filter((each) => each.lines > 0)) {
    output.result({ ...book }, `${levelWords[book.level].vi}\t${book.register}\t${book.period}\t${registerForms[book.register].title.vi}: ${book.lines} dòng, số cuối ${book.lastOrdinal}${book.closedTo ? `, khoá đến ${book.closedTo}` : ''}`);
  }
  return 0;
}

async function verify(office: Office, output: Output): Promise<ExitCode> {
  const { levels } = await office.call('registers.verify', {});
  for (const { level, head, trouble } of levels) {
    output.result({ level, head, trouble }, `${trouble ? 'SAI ' : 'đúng'}\t${levelWords[level].vi}\t${head ? `mục ${head.number}, ${head.seal}` : 'chưa có mục nào'}${trouble ? `\ttừ mục ${trouble.at}` : ''}`);
  }
  return levels.every(({ trouble }) => trouble === null) ? 0 : 1;
}

async function print(office: Office, options: Options, output: Output): Promise<ExitCode> {
  const level = options.text('level') ?? 'open';
  const register = registerKinds.find((kind) => kind === options.need('register'));
  const to = resolve(options.need('to'));
  if (!isSecrecyLevel(level) || !register) throw new OfficeError('usage', { detail: `--register ${registerKinds.join('|')}` });
  const { books } = await office.call('registers.list', {});
  const period = options.text('period') ?? books.find((book) => book.level === level && book.register === register && book.current)?.period;
  if (!period) throw new OfficeError('registerEmpty');
  const sheet = { level, register, period, from: null, to: null, volume: Number(options.text('volume') ?? '1'), paper: 'a4' } as const;
  const { pageCount } = await callSigned(office.call, 'registers.save', { ...sheet, grant: office.grants.register(to, 'write') }, readSecondPerson(options));
  output.result({ to, pageCount }, `${to} (${pageCount} trang)`);
  return 0;
}
