import type { ScopeId } from '../../../shared/domain/ids';
import { secrecyRank, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { chainKeyOf, createAuditChain, type AuditChain } from '../audit/chain';
import type { Connection, WritableDatabase } from '../database/connection';
import { createDatabase, openMigrated } from '../database/migrate';
import { openDatabase, openRaw, type DatabaseFile } from '../database/open-database';
import { readDrafts, writeDrafts, type DraftsReader, type DraftsWriter } from '../drafts/draft-store';
import type { KeyPair } from '../keys/account-keys';
import type { Sodium } from '../keys/sodium';
import { subKey } from '../keys/sub-keys';
import { levelDatabaseName, type VaultPaths } from '../layout';
import { levelMigrations } from '../migrations';
import { readRecords, writeRecords } from '../records/record-store';
import { createSearchIndex, type SearchIndex } from '../search/search-index';
import { createLevelSearch, type LevelSearch } from '../search/level-search';
import { createNamedDrafts, type NamedDrafts } from '../named/named-drafts';
import { createNamedRecords, type NamedRecords } from '../named/named-records';
import { createNamedStore, type NamedStore } from '../named/named-store';
import { createFileStore, type FileStore } from '../holdings/file-store';
import { createCopyDesk, type CopyDesk } from '../registers/copy-desk';
import { createLoanDesk, type LoanDesk } from '../registers/loan-desk';
import { createRegisterDesk, type RegisterDesk } from '../registers/register-desk';
import { createTermDesk, type TermDesk } from '../registers/term-desk';
import { enterRegisters } from '../registers/views';
import { createJournal, type Journal } from '../witness/journal';
import { createGroups, type Groups } from './groups';
import { enterScopes, type Visitor } from './scopes';

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
  readonly named: NamedStore;
  readonly namedRecords: NamedRecords;
  readonly namedDrafts: NamedDrafts;
  readonly groups: Groups;
  readonly files: FileStore;
  readonly registers: RegisterDesk;
  readonly copies: CopyDesk;
  readonly loans: LoanDesk;
  readonly terms: TermDesk;
  readonly audit: AuditChain;
  /** The person's own pair, which opens what names them as a reader. */
  readonly reader: KeyPair | null;
  /** Lets somebody in: from now on the room shows what is theirs. Owns the reader's secret and zeroes it at its end. */
  enter(visitor: Visitor): void;
  /** After a change of groups. */
  readmit(): void;
  /** The level's master key; sealing it to somebody is what a grant is. */
  readonly masterKey: Uint8Array;
  readonly journal: Journal;
  /** Stays when the level gets a new key, so that heads printed on paper stay true. */
  readonly auditKey: Uint8Array;
  /** Goes on under another key: shuts the file, lets `switchFiles` put the new one in its place and opens that. */
  exchange(masterKey: Uint8Array, switchFiles: () => void): void;
  /** Whether such a second connection is open: a backup or a check reads the file. */
  readonly lookedAt: boolean;
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

/** The room over a database that is open already. */
export function furnishRoom(database: Connection, { sodium, paths, level, masterKey, scopes }: RoomPlan): LevelRoom {
  const auditKey = chainKeyOf(database) ?? subKey(sodium, masterKey, 'audit');
  let reader: KeyPair | null = null;
  const looking = new Set<Connection>();
  const door = enterScopes(database, scopes);
  enterRegisters(database, level);
  const named = createNamedStore(sodium, database, () => reader);
  const forgetReader = (): void => {
    named.forgetAll();
    reader?.secretKey.fill(0);
    reader = null;
  };
  return {
    level, database, masterKey, named,
    namedRecords: createNamedRecords(named, level, database.name),
    namedDrafts: createNamedDrafts(named, level),
    groups: createGroups(database, level),
    get reader() {
      return reader;
    },
    enter(visitor) {
      forgetReader();
      reader = visitor.reader;
      door.enter(visitor);
    },
    readmit: () => door.readmit(),
    records: readRecords(database, level),
    recordWriter: writeRecords(database),
    drafts: readDrafts(database, level),
    draftWriter: writeDrafts(database),
    index: createSearchIndex(database),
    search: createLevelSearch(database, level),
    files: createFileStore(database, level),
    registers: createRegisterDesk(database, auditKey, level),
    copies: createCopyDesk(database, level),
    loans: createLoanDesk(database, level),
    terms: createTermDesk(database, level),
    audit: createAuditChain(database, auditKey, level, 1 + secrecyRank(level)),
    auditKey,
    journal: createJournal(sodium, database, auditKey, level),
    exchange: (key, switchFiles) => database.replace(() => {
      switchFiles();
      masterKey.set(key);
      return withFile({ sodium, paths, level, masterKey }, (file) => openRaw(file));
    }),
    get lookedAt() {
      return looking.size > 0;
    },
    reopen() {
      const connection = withFile({ sodium, paths, level, masterKey }, (file) => openDatabase(file));
      looking.add(connection);
      connection.whenClosed(() => looking.delete(connection));
      return connection;
    },
    close() {
      forgetReader();
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
    return furnishRoom(database, plan);
  } catch (error) {
    database.close();
    throw error;
  }
}
