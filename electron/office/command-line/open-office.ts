import { resolve } from 'node:path';
import { composeOffice, type Office } from '../compose';
import { readPassword, type Options } from './options';
import { workersPath } from './workers-path';

declare const __VERSION__: string;

/** An office without a window and without a printer. */
export function headlessOffice(vaultPath: string): Office {
  return composeOffice({
    vaultPath: resolve(vaultPath),
    workersPath,
    version: __VERSION__,
    print: async () => 'failed',
    report: (error, operation) => {
      process.stderr.write(`${operation}: ${error instanceof Error ? error.name : typeof error}\n`);
      if (process.env['TOASOAN_DEBUG']) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    },
  });
}

/** Logs in as `--user` with the given password, does the work, closes whatever happens. */
export async function withOffice<Answer>(options: Options, work: (office: Office) => Promise<Answer>): Promise<Answer> {
  const office = headlessOffice(options.need('vault'));
  try {
    const keyFile = options.text('key-file');
    await office.call('session.logIn', {
      loginName: options.need('user'), password: readPassword(options), ...(keyFile && { keyFile: office.grants.register(resolve(keyFile), 'read') }),
    });
    return await work(office);
  } finally {
    await office.close();
  }
}
