import { OfficeError } from '../../../shared/errors/office-error';
import { importPapers } from './import-papers';
import { initVault } from './init';
import { backupOffice, restoreOffice } from './backup';
import { convertPaper, printDocument } from './documents';
import { demo } from './demo';
import { addAccount } from './account';
import { exitCodes, type Command, type ExitCode } from './command';
import { help } from './help';
import { Output } from './output';
import { exportRecord, showRecord } from './records';
import { registers } from './registers';
import { sampleOffice } from './sample-office';
import { searchArchive } from './search';
import { verifyOffice } from './verify';

const commands: Readonly<Record<string, Command>> = {
  init: initVault, import: importPapers, search: searchArchive, show: showRecord, export: exportRecord,
  convert: convertPaper, print: printDocument, verify: verifyOffice, backup: backupOffice, restore: restoreOffice, account: addAccount, register: registers, sample: sampleOffice, demo, help,
};

/** Runs one command of the office without a window. Never throws. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const [name = 'help', ...rest] = args;
  const output = new Output(args.includes('--json'));
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new OfficeError('usage', { detail: name });
    return await command(rest, output);
  } catch (error) {
    output.refusal(error);
    if (process.env['TOASOAN_DEBUG']) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return error instanceof OfficeError && (error.code === 'usage' || error.code === 'badInput') ? exitCodes.usage : exitCodes.refused;
  }
}
