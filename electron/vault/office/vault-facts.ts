import { officeKinds, type OfficeProfile } from '../../../shared/domain/office';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { z } from 'zod';
import type { WritableDatabase } from '../database/connection';
import type { Header } from '../header';
import { headerVersionOf } from '../header';
import { keyDerivation } from '../keys/account-keys';
import { readAccounts } from './office-rows';
import { readRecovery } from './recovery-keys';

interface FactsRow {
  readonly vault_id: string;
  readonly created_at: string;
  readonly profile: string;
  readonly levels: string;
  readonly header_revision: number;
  readonly recovery_public_key: Uint8Array;
  readonly recovery_office_key: Uint8Array;
}
export interface NewFacts {
  readonly vaultId: string;
  readonly createdAt: string;
  readonly profile: OfficeProfile;
  readonly levels: readonly SecrecyLevel[];
  readonly recoveryPublicKey: Uint8Array;
  readonly recoveryOfficeKey: Uint8Array;
}

const profileSchema = z.object({ kind: z.enum(officeKinds), name: z.string(), parentBody: z.string(), place: z.string() });
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** What the vault is. The header is written out of this and of the accounts, so a header lost between two writes is made anew. */
export function createVaultFacts(database: WritableDatabase) {
  const accounts = readAccounts(database);
  const recovery = readRecovery(database);
  const find = database.query<[], FactsRow>('SELECT * FROM vault');
  const insert = database.command<Record<string, string | Uint8Array>>(`
    INSERT INTO vault (only, vault_id, created_at, profile, levels, header_revision, recovery_public_key, recovery_office_key)
    VALUES (1, @vaultId, @createdAt, @profile, @levels, 1, @recoveryPublicKey, @recoveryOfficeKey)`);
  const raise = database.command<[]>('UPDATE vault SET header_revision = header_revision + 1');
  const setLevels = database.command<[string]>('UPDATE vault SET levels = ?');
  return {
    begin: ({ profile, levels, ...facts }: NewFacts): void => {
      insert.run({ ...facts, profile: JSON.stringify(profile), levels: JSON.stringify(levels) });
    },
    setLevels: (levels: readonly SecrecyLevel[]): void => void setLevels.run([JSON.stringify(levels)]),
    /** Inside every transaction that changes what the header shows. */
    headerChanges: (): void => void raise.run([]),
    header(): Header {
      const row = find.get([]);
      if (!row) throw new Error('the office database has no facts about its vault');
      const next = recovery.next();
      const keys = accounts.keys();
      return {
        format: 'toasoan-vault',
        version: headerVersionOf(keys.some((account) => account.key_file === 1)),
        vaultId: row.vault_id,
        revision: row.header_revision,
        createdAt: row.created_at,
        profile: profileSchema.parse(JSON.parse(row.profile)),
        levels: JSON.parse(row.levels) as SecrecyLevel[],
        keyDerivation: { ...keyDerivation },
        accounts: keys.map((account) => ({
          id: account.id,
          loginName: account.login_name,
          salt: toHex(account.salt),
          publicKey: toHex(account.public_key),
          wrappedSecretKey: toHex(account.wrapped_secret_key),
          sealedOfficeKey: account.sealed_office_key && toHex(account.sealed_office_key),
          ...(account.key_file === 1 && { keyFile: true as const }),
        })),
        recovery: { publicKey: toHex(row.recovery_public_key), sealedOfficeKey: toHex(row.recovery_office_key) },
        ...(next && { nextRecovery: { publicKey: toHex(next.public_key), sealedOfficeKey: toHex(next.office_key) } }),
      };
    },
  };
}
export type VaultFacts = ReturnType<typeof createVaultFacts>;
