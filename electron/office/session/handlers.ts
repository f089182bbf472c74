import { abilitiesOf } from '../../policy/can';
import type { OfficeProfile } from '../../../shared/domain/office';
import { OfficeError } from '../../../shared/errors/office-error';
import type { FileGrants } from '../file-grants';
import type { Jobs } from '../jobs';
import { networkAdaptersUp } from '../network';
import { readSampleAccounts } from '../sample/accounts';
import type { Handlers, NamesOf } from '../service';
import { withKeyFile, writeKeyFile } from './key-file';
import type { RecoveryDesk } from './recovery-desk';
import type { Session } from './session';

export interface SessionRooms {
  readonly session: Session;
  readonly recovery: RecoveryDesk;
  readonly jobs: Jobs;
  readonly grants: FileGrants;
  readonly version: string;
}

/** Before and around log-in: what office this is, who works, first run, lock. */
export function sessionHandlers({ session, recovery, jobs, grants, version }: SessionRooms): Handlers<NamesOf<'office' | 'session' | 'jobs'>> {
  const current = () => ({
    state: session.state,
    actor: session.actor && { ...session.actor, roles: [...session.actor.roles], levels: [...session.actor.levels], scopes: [...session.actor.scopes] },
    lockedFor: session.whoLocked?.loginName ?? null,
    lockedName: session.whoLocked?.fullName ?? null,
    notices: session.actor ? session.vault.notices.map(({ code, params }) => ({ code, params: { ...params } })) : [],
    abilities: session.actor ? [...abilitiesOf(session.actor)] : [],
  });
  return {
    'office.status': async () => {
      const exists = await session.exists();
      const profile: OfficeProfile | null = exists ? await session.profile() : null;
      return {
        exists, profile, networkAdapters: networkAdaptersUp(), version, vaultPath: session.directory,
        sampleAccounts: profile ? await readSampleAccounts(session.directory, profile) : [],
      };
    },
    'office.create': async ({ profile, account }) => {
      const created = await session.create({ profile, account: { ...account, roles: everyRole, scopes: [] } });
      recovery.keep(created.recoverySheets);
      return current();
    },
    'session.current': current,
    'session.logIn': async ({ loginName, password, keyFile }) => {
      await withKeyFile(grants, keyFile, (bytes) => session.logIn(loginName, password, bytes));
      return current();
    },
    'session.keyFileNeeded': async ({ loginName }) => ({ needed: (await session.exists()) && (await session.needsKeyFile(loginName)) }),
    'session.recover': async ({ loginName, sheets, password }) => {
      await session.recover(loginName, sheets, password);
      return current();
    },
    'session.lock': async () => {
      jobs.cancelAll();
      await session.lock();
      return current();
    },
    'session.logOut': async () => {
      jobs.cancelAll();
      await session.logOut();
      return current();
    },
    'session.changePassword': async ({ current: old, next, keyFile }) => {
      await withKeyFile(grants, keyFile, (bytes) => session.vault.accounts.changePassword(old, next, session.note('session.changePassword', session.vault.account.id), bytes));
      return {};
    },
    'session.setKeyFile': async ({ password, target }) => {
      const { accounts, account } = session.vault;
      const chosen = grants.take(target, 'write');
      if (await accounts.needsKeyFile(account.loginName)) throw new OfficeError('keyFileSet');
      // Nothing is written for a wrong password; and the account asks for a file only once that file is safe.
      await accounts.vouch(account.loginName, password);
      const secret = accounts.newKeyFile();
      try {
        await writeKeyFile(chosen, secret);
        await accounts.setKeyFile(password, secret, session.note('session.setKeyFile', account.id));
      } finally {
        secret.fill(0);
      }
      return {};
    },
    'session.dropKeyFile': async ({ password, keyFile }) => {
      const { accounts, account } = session.vault;
      await withKeyFile(grants, keyFile, (bytes) => accounts.setKeyFile(password, null, session.note('session.dropKeyFile', account.id), bytes));
      return {};
    },
    'jobs.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return {};
    },
  };
}

/** The founder of an office does everything until others have accounts. */
const everyRole = ['securityOfficer', 'archivist', 'editor', 'approver', 'printOperator'] as const;
