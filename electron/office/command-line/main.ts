import { setFlagsFromString } from 'node:v8';
import { OfficeError } from '../../../shared/errors/office-error';
import { exitCodes, type Command, type ExitCode } from './command';
import { Output } from './output';

/** Each command brings along only what it needs: printing opens no vault. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init')).initVault,
  import: async () => (await import('./import-papers')).importPapers,
  search: async () => (await import('./search')).searchArchive,
  show: async () => (await import('./records')).showRecord,
  export: async () => (await import('./records')).exportRecord,
  convert: async () => (await import('./documents')).convertPaper,
  print: async () => {
    // Nearly all that printing makes stays until its end: a growing nursery would only hold memory.
    setFlagsFromString('--semi-space-growth-factor=1');
    return (await import('./print')).printDocument;
  },
  verify: async () => (await import('./verify')).verifyOffice,
  backup: async () => (await import('./backup')).backupOffice,
  restore: async () => (await import('./backup')).restoreOffice,
  account: async () => (await import('./account')).addAccount,
  register: async () => (await import('./registers')).registers,
  sample: async () => (await import('./sample-office')).sampleOffice,
  demo: async () => (await import('./demo')).demo,
  help: async () => (await import('./help')).help,
};

/** Runs one command of the office without a window. Never throws. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const [name = 'help', ...rest] = args;
  const output = new Output(args.includes('--json'));
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new OfficeError('usage', { detail: name });
    return await (await command())(rest, output);
  } catch (error) {
    output.refusal(error);
    if (process.env['TOASOAN_DEBUG']) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return error instanceof OfficeError && (error.code === 'usage' || error.code === 'badInput') ? exitCodes.usage : exitCodes.refused;
  }
}
