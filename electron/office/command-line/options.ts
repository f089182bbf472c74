import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { OfficeError } from '../../../shared/errors/office-error';
import type { SecondPerson } from '../approvals/call-signed';

type OptionSpec = NonNullable<ParseArgsConfig['options']>;

export interface Options {
  readonly words: readonly string[];
  /** @throws OfficeError usage where the option is missing */
  need(name: string): string;
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

const common: OptionSpec = { json: { type: 'boolean' }, vault: { type: 'string' }, user: { type: 'string' }, 'password-file': { type: 'string' }, 'key-file': { type: 'string' }, second: { type: 'string' } };

/** Options are `--name value`; an unknown one is wrong usage. @throws OfficeError usage */
export function readOptions(args: readonly string[], own: OptionSpec): Options {
  const { values, positionals } = parse(args, { ...common, ...own });
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    words: positionals,
    text,
    flag: (name) => values[name] === true,
    need: (name) => {
      const value = text(name);
      if (!value) throw new OfficeError('usage', { detail: `--${name}` });
      return value;
    },
  };
}

function parse(args: readonly string[], options: OptionSpec) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new OfficeError('usage', { detail: error instanceof Error ? error.message : '' }, { cause: error });
  }
}

/** From `--password-file` (its first line) or TOASOAN_PASSWORD; never from the arguments, which other programs can see. */
export function readPassword(options: Options): string {
  const file = options.text('password-file');
  if (file) {
    try {
      return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
    } catch (error) {
      throw new OfficeError('fileUnreadable', { name: file }, { cause: error });
    }
  }
  const password = process.env['TOASOAN_PASSWORD'];
  if (!password) throw new OfficeError('usage', { detail: 'TOASOAN_PASSWORD / --password-file' });
  return password;
}

/** Who signs what takes two persons: `--second NAME`, with TOASOAN_SECOND_PASSWORD. */
export function readSecondPerson(options: Options): SecondPerson | null {
  const loginName = options.text('second');
  if (!loginName) return null;
  const password = process.env['TOASOAN_SECOND_PASSWORD'];
  if (!password) throw new OfficeError('usage', { detail: 'TOASOAN_SECOND_PASSWORD' });
  return { loginName, password };
}
