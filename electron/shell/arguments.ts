import { resolve } from 'node:path';

/** The words of the command line; the packaged program answers them without a window. */
export const commandWords = ['init', 'import', 'search', 'show', 'export', 'convert', 'print', 'verify', 'account', 'sample', 'demo', 'help'] as const;
const languages = ['vi', 'en'] as const;
const valued = new Set(['--vault', '--profile', '--language', '--printer']);

export interface ShellArguments {
  /** A command and its arguments as typed, or null: open the window. */
  readonly command: readonly string[] | null;
  readonly vault: string | null;
  /** Where the program keeps what is not the vault; the system's place where null. */
  readonly profile: string | null;
  /** Print there without asking; null asks. */
  readonly printer: string | null;
  /** Null: as last chosen on the screen. */
  readonly language: 'vi' | 'en' | null;
}

const absolute = (word: string | undefined): string | null => (word === undefined ? null : resolve(word));

/**
 * Reads the words after the program's own name.
 * @param words `process.argv` without the binary; from a source checkout the folder of the application is among them
 * @param applicationPath that folder, or null in a package
 */
export function readArguments(words: readonly string[], applicationPath: string | null): ShellArguments {
  const own = words.filter((word) => applicationPath === null || resolve(word) !== resolve(applicationPath));
  const values = new Map<string, string>();
  for (const [index, word] of own.entries()) {
    const value = own[index + 1];
    if (valued.has(word) && value !== undefined) values.set(word, value);
  }
  const first = own.findIndex((word, index) => !word.startsWith('-') && !valued.has(own[index - 1] ?? ''));
  const isCommand = first >= 0 && commandWords.some((word) => word === own[first]);
  return {
    // A word for Chromium, which only root needs, is none of the command's.
    command: isCommand ? own.slice(first).filter((word) => word !== '--no-sandbox') : null,
    vault: absolute(values.get('--vault')),
    profile: absolute(values.get('--profile')),
    printer: values.get('--printer') ?? null,
    language: languages.find((language) => language === values.get('--language')) ?? null,
  };
}
