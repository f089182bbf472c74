import { promises as fs } from 'node:fs';
import { join, resolve } from 'node:path';
import { OfficeError } from '../../../shared/errors/office-error';
import { vaultExists } from '../../vault';
import { makeSampleOffice, type Sample } from '../sample/sample-office';
import type { Command } from './command';
import { headlessOffice } from './open-office';
import { readOptions } from './options';

/** The built copy of `resources/sample-office`. */
export const sampleFolder = join(__dirname, '../resources/sample-office');

/**
 * Makes the sample office beside its place and moves it there when it is whole: one that was cut off is begun anew.
 * @throws OfficeError vaultExists | vaultFolderNotEmpty
 */
export async function makeSampleVault(vault: string, onPaper: (file: string) => void = () => {}): Promise<Sample> {
  if (await vaultExists(vault)) throw new OfficeError('vaultExists', { path: vault });
  if ((await fs.readdir(vault).catch(() => [])).length > 0) throw new OfficeError('vaultFolderNotEmpty', { path: vault });
  const building = `${vault}.dang-lap`;
  await fs.rm(building, { recursive: true, force: true });
  const office = headlessOffice(building);
  const made = await makeSampleOffice(office, sampleFolder, onPaper).finally(() => office.close());
  await fs.rename(building, vault);
  return made;
}

/** Makes the sample office with its papers; the same that the window opens on. */
export const sampleOffice: Command = async (args, output) => {
  const options = readOptions(args, {});
  const vault = resolve(options.need('vault'));
  const made = await makeSampleVault(vault, (file) => process.stderr.write(`· ${file}\n`));
  output.result(
    { vault, papers: made.papers.length, accounts: made.accounts.map(({ loginName, password }) => ({ loginName, password })) },
    [`Văn phòng mẫu (huấn luyện): ${vault}`, `${made.papers.length} tài liệu mẫu đã nộp vào kho`,
      ...made.accounts.map((account) => `  ${account.loginName} / ${account.password} – ${account.fullName}: ${account.about}`)].join('\n'),
  );
  return 0;
};
