import { resolve } from 'node:path';
import type { RecordId } from '../../../shared/domain/ids';
import type { Command, ExitCode } from './command';
import { withOffice } from './open-office';
import { readOptions } from './options';

/** The record with its text. */
export const showRecord: Command = async (args, output) => {
  const options = readOptions(args, { record: { type: 'string' } });
  const id = options.need('record') as RecordId;
  return withOffice<ExitCode>(options, async (office) => {
    const { record, text } = await office.call('archive.get', { id });
    output.result({ ...record, text }, `${record.subject}\n${[record.number, record.date, record.issuingBody].filter(Boolean).join(' · ')}\n\n${text}`);
    return 0;
  });
};

/** The record's text as a PDF; of Mật and above only numbered copies leave. */
export const exportRecord: Command = async (args, output) => {
  const options = readOptions(args, { record: { type: 'string' }, to: { type: 'string' } });
  const id = options.need('record') as RecordId;
  const to = resolve(options.need('to'));
  return withOffice<ExitCode>(options, async (office) => {
    const { pageCount } = await office.call('archive.exportPdf', { id, grant: office.grants.register(to, 'write') });
    output.result({ id, to, pageCount }, `${to} (${pageCount} trang)`);
    return 0;
  });
};
