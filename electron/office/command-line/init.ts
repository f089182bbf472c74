import { promises as fs } from 'node:fs';
import { join, resolve } from 'node:path';
import { OfficeError } from '../../../shared/errors/office-error';
import { errorMessage } from '../../../shared/errors/message';
import { networkAdaptersUp } from '../network';
import type { Command } from './command';
import { headlessOffice } from './open-office';
import { readOptions, readPassword } from './options';

/** Makes an office. Without `--sheets` the words of the two recovery sheets are printed: they are kept nowhere else. */
export const initVault: Command = async (args, output) => {
  const options = readOptions(args, {
    independent: { type: 'boolean' }, training: { type: 'boolean' }, name: { type: 'string' }, parent: { type: 'string' },
    place: { type: 'string' }, 'full-name': { type: 'string' }, sheets: { type: 'string' },
  });
  if (options.flag('independent') && options.flag('training')) throw new OfficeError('usage', { detail: '--independent --training' });
  const kind = options.flag('independent') ? 'independent' : options.flag('training') ? 'training' : 'ordinary';
  const user = options.need('user');
  const directory = resolve(options.need('vault'));
  const password = readPassword(options);

  const office = headlessOffice(directory);
  try {
    const created = await office.session.create({
      profile: { kind, name: options.text('name') ?? 'Văn phòng', parentBody: options.text('parent') ?? '', place: options.text('place') ?? 'An Giang' },
      account: {
        loginName: user, fullName: options.text('full-name') ?? user, password, scopes: [],
        roles: ['securityOfficer', 'archivist', 'editor', 'approver', 'printOperator'],
      },
    });
    const sheetsFolder = options.text('sheets');
    if (sheetsFolder) await printSheets(sheetsFolder, created.recoverySheets);
    const adapters = networkAdaptersUp();
    if (kind === 'independent' && adapters.length > 0) {
      process.stderr.write(`${errorMessage({ code: 'networkIsUp', params: { level: 'confidential', adapters: adapters.join(', ') } })}\n`);
    }
    const sheets = sheetsFolder ? {} : { recoverySheets: created.recoverySheets };
    output.result(
      { vault: directory, kind, user, ...sheets },
      [`Đã lập văn phòng ở ${directory}`, ...(sheetsFolder ? [`Hai phiếu khôi phục: ${resolve(sheetsFolder)}`] : created.recoverySheets.map((words, index) => `Phiếu khôi phục ${index + 1}:\n${words}`))].join('\n'),
    );
    // They are with the person now: on paper's way as PDF, or on the screen.
    await office.session.vault.recovery.confirm(office.session.note('recovery.confirm'));
    return 0;
  } finally {
    await office.close();
  }

  async function printSheets(folder: string, words: readonly [string, string]): Promise<void> {
    const { profile } = office.session.vault;
    await fs.mkdir(folder, { recursive: true });
    for (const holder of [1, 2] as const) {
      const pdf = await office.press.recoverySheet({
        officeName: profile.name, parentBody: profile.parentBody, holder, words: words[holder - 1] ?? '',
        issuedOn: new Date().toISOString().slice(0, 10), training: profile.kind === 'training',
      });
      await fs.writeFile(join(folder, `phieu-khoi-phuc-${holder}.pdf`), pdf, { mode: 0o600 });
    }
  }
};
