import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How the window looks: theme, language, pane sizes. The page's own storage lives in memory, so this file outlives it. */
export type Preferences = Readonly<Record<string, string>>;

/** Short and without accents: settings fit, sentences of a paper do not. */
const acceptable = /^[\w\s.,:;"'{}[\]()|%+-]{0,400}$/;
const atMost = 64;

/** Keeps what may be kept of what a page handed over. */
export function acceptPreferences(given: unknown): Preferences {
  if (typeof given !== 'object' || given === null) return {};
  const entries = Object.entries(given).filter((entry): entry is [string, string] =>
    typeof entry[1] === 'string' && acceptable.test(entry[0]) && acceptable.test(entry[1]));
  return Object.fromEntries(entries.slice(0, atMost));
}

/** Remembered preferences, or none where the file is missing or spoilt. @param file absolute path */
export function readPreferences(file: string): Preferences {
  try {
    return acceptPreferences(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** A look that cannot be written is forgotten, nothing worse. */
export function writePreferences(file: string, preferences: Preferences): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(preferences, null, 2));
  } catch {
    // A read-only profile must not keep anybody from working.
  }
}
