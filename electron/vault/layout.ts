import { join } from 'node:path';
import type { SecrecyLevel } from '../../shared/domain/secrecy';

export const headerFile = 'header.json';

/** Where each thing of a vault lies; the only place that knows its file names. */
export const vaultPaths = (directory: string) => ({
  header: join(directory, headerFile),
  office: join(directory, 'office.db'),
  levels: join(directory, 'levels'),
  level: (level: SecrecyLevel): string => join(directory, 'levels', `${level}.db`),
  /** A level under its new key, before it takes the old file's place; and the old one, until it is overwritten. */
  nextLevel: (level: SecrecyLevel): string => join(directory, 'levels', `${level}.db-next`),
  oldLevel: (level: SecrecyLevel): string => join(directory, 'levels', `${level}.db-old`),
  copies: join(directory, 'copies'),
  /**
   * Held by the process that has the vault open; also remembers wrong passwords. Never read or copy it in that process: on POSIX
   * closing any handle of a file lets its locks go.
   */
  lock: join(directory, 'lock.db'),
  /** Since when it is held, readable for those who find it held. */
  lockSince: join(directory, 'lock-since.txt'),
  /** Which backup set this folder was written out of, until the first log-in has noted it in the log. */
  restored: join(directory, 'restored.txt'),
  /** Stands there while a vault is being made: what is beside it was never a vault. */
  beingMade: join(directory, 'being-made.txt'),
});
export type VaultPaths = ReturnType<typeof vaultPaths>;

/** Names as they appear in errors and findings. */
export const officeDatabaseName = 'office.db';
export const levelDatabaseName = (level: SecrecyLevel): string => `levels/${level}.db`;
