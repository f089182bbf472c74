import type { ScopeId } from '../../../shared/domain/ids';
import { secrecyRank, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { createAuditChain, type AuditChain } from '../audit/chain';
import type { Connection, WritableDatabase } from '../database/connection';
import { createDatabase, openMigrated } from '../database/migrate';
import { openDatabase, type DatabaseFile } from '../database/open-database';
import { readDrafts, writeDrafts, type DraftsReader, type DraftsWriter } from '../drafts/draft-store';
import type { Sodium } from '../keys/sodium';
import { subKey } from '../keys/sub-keys';
import { levelDatabaseName, type VaultPaths } from '../layout';
import { levelMigrations } from '../migrations';
import { readRecords, writeRecords } from '../records/record-store';
import { createSearchIndex, type SearchIndex } from '../search/search-index';
import { createLevelSearch, type LevelSearch } from '../search/level-search';
import { enterScopes } from './scopes';

/** One level's database in the hands of one person: everything of that level and nothing of another. */
export interface LevelRoom {
  readonly level: SecrecyLevel;
  readonly database: WritableDatabase;
  readonly records: ReturnType<typeof readRecords>;
  readonly recordWriter: ReturnType<typeof writeRecords>;
  readonly drafts: DraftsReader;
  readonly draftWriter: DraftsWriter;
  readonly index: SearchIndex;
  readonly search: LevelSearch;
  readonly audit: AuditChain;
  /** The level's master key; sealing it to somebody is what a grant is. */
  readonly masterKey: Uint8Array;
  /** A second connection that has read nothing yet, for checks of what is on the disk. */
  reopen(): Connection;
  close(): void;
}

/** @throws OfficeError levelNotHeld */
export function roomOf(rooms: readonly LevelRoom[], level: SecrecyLevel): LevelRoom {
  const room = rooms.find((each) => each.level === level);
  if (!room) throw new OfficeError('levelNotHeld', { level });
  return room;
}

export interface RoomPlan {
  readonly sodium: Sodium;
  readonly paths: VaultPaths;
  readonly level: SecrecyLevel;
  readonly masterKey: Uint8Array;
  readonly scopes: readonly ScopeId[];
}

function furnish(database: Connection, { sodium, paths, level, masterKey, scopes }: RoomPlan): LevelRoom {
  const auditKey = subKey(sodium, masterKey, 'audit');
  enterScopes(database, scopes);
  return {
    level, database, masterKey,
    records: readRecords(database, level),
    recordWriter: writeRecords(database),
    drafts: readDrafts(database, level),
    draftWriter: writeDrafts(database),
    index: createSearchIndex(database),
    search: createLevelSearch(database, level),
    audit: createAuditChain(database, auditKey, level, 1 + secrecyRank(level)),
    reopen: () => withFile({ sodium, paths, level, masterKey }, (file) => openDatabase(file)),
    close() {
      masterKey.fill(0);
      auditKey.fill(0);
      database.close();
    },
  };
}

function withFile<Result>({ sodium, paths, level, masterKey }: Omit<RoomPlan, 'scopes'>, work: (file: DatabaseFile) => Result): Result {
  const key = subKey(sodium, masterKey, 'cipher');
  try {
    return work({ path: paths.level(level), name: levelDatabaseName(level), key });
  } finally {
    key.fill(0);
  }
}

/** Opens, or makes, the database of a level. The room owns `masterKey` from now on and zeroes it at its end. */
export function openLevelRoom(plan: RoomPlan, how: 'open' | 'create' = 'open'): LevelRoom {
  const database = withFile(plan, (file) =>
    how === 'create' ? createDatabase(file, levelMigrations) : openMigrated(file, levelMigrations, plan.paths.copies));
  try {
    return furnish(database, plan);
  } catch (error) {
    database.close();
    throw error;
  }
}
