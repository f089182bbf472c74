import type { AccountId } from '../../shared/domain/ids';
import { compareVietnamese } from '../../shared/text/collation';
import type { Account, OpenVault } from '../vault/doors';

/** Somebody of the office as others may know them: by name. */
export interface Person {
  readonly id: AccountId;
  readonly loginName: string;
  readonly fullName: string;
}
const personOf = ({ id, loginName, fullName }: Account): Person => ({ id, loginName, fullName });

/** Those of the ids that are accounts, in the order of names. */
export async function peopleOf(vault: OpenVault, ids: readonly AccountId[]): Promise<Person[]> {
  return (await vault.accounts.list()).filter(({ id }) => ids.includes(id)).map(personOf).sort((a, b) => compareVietnamese(a.fullName, b.fullName));
}

/** Full names by login names; who is not in the list any more is called by the latter. */
export async function fullNames(vault: OpenVault): Promise<(loginName: string) => string> {
  const names = new Map((await vault.accounts.list()).map(({ loginName, fullName }) => [loginName, fullName]));
  return (loginName) => names.get(loginName) ?? loginName;
}
