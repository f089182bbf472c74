import { join, resolve } from 'node:path';
import { makeSampleOffice } from '../sample/sample-office';
import type { Command } from './command';
import { headlessOffice } from './open-office';
import { readOptions } from './options';

/** The built copy of `resources/sample-office`. */
export const sampleFolder = join(__dirname, '../resources/sample-office');

/** Makes the sample office with its papers; the same that the window opens on. */
export const sampleOffice: Command = async (args, output) => {
  const options = readOptions(args, {});
  const office = headlessOffice(resolve(options.need('vault')));
  try {
    const made = await makeSampleOffice(office, sampleFolder, (file) => process.stderr.write(`· ${file}\n`));
    output.result(
      { vault: office.session.directory, papers: made.papers.length, accounts: made.accounts.map(({ loginName, password }) => ({ loginName, password })) },
      [`Văn phòng mẫu (huấn luyện): ${office.session.directory}`, `${made.papers.length} tài liệu mẫu đã nộp vào kho`,
        ...made.accounts.map((account) => `  ${account.loginName} / ${account.password} – ${account.fullName}: ${account.about}`)].join('\n'),
    );
    return 0;
  } finally {
    await office.close();
  }
};
