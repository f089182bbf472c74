import { OfficeError } from '../../shared/errors/office-error';
import type { ErrorCode } from '../../shared/errors/codes';

/** By prefix, the first that fits: extended codes of SQLite name the operation that failed. */
const sqliteFailures: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_IOERR_SHMSIZE', 'diskFull'],
  ['SQLITE_IOERR_WRITE', 'databaseReadOnly'],
  ['SQLITE_IOERR_FSYNC', 'databaseReadOnly'],
  ['SQLITE_IOERR_LOCK', 'databaseReadOnly'],
  ['SQLITE_IOERR', 'databaseDamaged'],
  ['SQLITE_READONLY', 'databaseReadOnly'],
  ['SQLITE_CANTOPEN', 'databaseReadOnly'],
  ['SQLITE_PERM', 'databaseReadOnly'],
  ['SQLITE_CORRUPT', 'databaseDamaged'],
  ['SQLITE_NOTADB', 'databaseDamaged'],
  ['SQLITE_FORMAT', 'databaseDamaged'],
];
const fileFailures: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'diskFull', EDQUOT: 'diskFull', EFBIG: 'diskFull',
  EROFS: 'databaseReadOnly', EACCES: 'databaseReadOnly', EPERM: 'databaseReadOnly',
  EIO: 'databaseDamaged',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What a failure of SQLite or of the file system means to a person; anything else comes back as it is. */
export function classifyFailure(error: unknown, database: string): unknown {
  if (error instanceof OfficeError) return error;
  const found = codeOf(error);
  const code = sqliteFailures.find(([prefix]) => found.startsWith(prefix))?.[1] ?? fileFailures[found];
  if (!code) return error;
  return new OfficeError(code, code === 'databaseDamaged' ? { database } : {}, { cause: error });
}

/** Runs work on a file of the vault; its failures leave as OfficeErrors. */
export function guard<Result>(database: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw classifyFailure(error, database);
  }
}
