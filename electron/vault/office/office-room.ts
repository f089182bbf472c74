import { createAuditChain, type AuditChain } from '../audit/chain';
import type { Connection, WritableDatabase } from '../database/connection';
import { createDatabase, openMigrated } from '../database/migrate';
import { openDatabase, type DatabaseFile } from '../database/open-database';
import { isGenuine, writeHeader, type Header, type ReadHeader } from '../header';
import type { Sodium } from '../keys/sodium';
import { subKey } from '../keys/sub-keys';
import { officeDatabaseName, vaultPaths } from '../layout';
import { officeMigrations } from '../migrations';
import { readAccounts, writeAccounts, type AccountsReader, type AccountsWriter } from './office-rows';
import { createJournal, type Journal } from '../witness/journal';
import { createLevelStates, type LevelStates } from './level-states';
import { createReaderKeys, type ReaderKeys } from './reader-keys';
import { createVaultFacts, type VaultFacts } from './vault-facts';

/** The office's own database: people and their sealed keys, scopes, topics, settings, the office's log. */
export interface OfficeRoom {
  readonly directory: string;
  readonly database: WritableDatabase;
  readonly accounts: AccountsReader;
  readonly accountWriter: AccountsWriter;
  readonly facts: VaultFacts;
  readonly readers: ReaderKeys;
  readonly levels: LevelStates;
  readonly audit: AuditChain;
  readonly journal: Journal;
  /** The office's master key; every account that may enter holds it. */
  readonly masterKey: Uint8Array;
  /** Writes the header anew out of the database, after a transaction that changed what it shows. */
  saveHeader(): void;
  isGenuine(read: ReadHeader): boolean;
  /** A second connection that has read nothing yet, for checks of what is on the disk. */
  reopen(): Connection;
  close(): void;
}

export interface OfficePlan {
  readonly sodium: Sodium;
  readonly directory: string;
  readonly masterKey: Uint8Array;
}

/** Opens, or makes, the office's database. The room owns `masterKey` from now on and zeroes it at its end. */
export function openOfficeRoom({ sodium, directory, masterKey }: OfficePlan, how: 'open' | 'create' = 'open'): OfficeRoom {
  const paths = vaultPaths(directory);
  const withFile = (work: (file: DatabaseFile) => Connection): Connection => {
    const key = subKey(sodium, masterKey, 'cipher');
    try {
      return work({ path: paths.office, name: officeDatabaseName, key });
    } finally {
      key.fill(0);
    }
  };
  const database = withFile((file) => (how === 'create' ? createDatabase(file, officeMigrations) : openMigrated(file, officeMigrations, paths.copies)));
  const auditKey = subKey(sodium, masterKey, 'audit');
  const headerKey = subKey(sodium, masterKey, 'header');
  const facts = createVaultFacts(database);
  return {
    directory, database, facts, masterKey,
    readers: createReaderKeys(sodium, database),
    levels: createLevelStates(database),
    accounts: readAccounts(database),
    accountWriter: writeAccounts(database),
    audit: createAuditChain(database, auditKey, 'office', 0),
    journal: createJournal(sodium, database, auditKey, null),
    saveHeader: () => writeHeader(directory, facts.header(), headerKey),
    reopen: () => withFile((file) => openDatabase(file)),
    isGenuine: (read) => isGenuine(read, headerKey),
    close() {
      for (const each of [masterKey, auditKey, headerKey]) each.fill(0);
      database.close();
    },
  };
}

/** Whether header and database tell the same; where not, the database is right and the header was lost between two writes. */
export const isCurrent = (header: Header, office: OfficeRoom): boolean => JSON.stringify(header) === JSON.stringify(office.facts.header());
