import { abilitiesOf } from '../../policy/can';
import type { OfficeProfile } from '../../../shared/domain/office';
import type { Jobs } from '../jobs';
import { networkAdaptersUp } from '../network';
import { readSampleAccounts } from '../sample/accounts';
import type { Handlers, NamesOf } from '../service';
import type { RecoveryDesk } from './recovery-desk';
import type { Session } from './session';

export interface SessionRooms {
  readonly session: Session;
  readonly recovery: RecoveryDesk;
  readonly jobs: Jobs;
  readonly version: string;
}

/** Before and around log-in: what office this is, who works, first run, lock. */
export function sessionHandlers({ session, recovery, jobs, version }: SessionRooms): Handlers<NamesOf<'office' | 'session' | 'jobs'>> {
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
    'session.logIn': async ({ loginName, password }) => {
      await session.logIn(loginName, password);
      return current();
    },
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
    'session.changePassword': async ({ current: old, next }) => {
      await session.vault.accounts.changePassword(old, next, session.note('session.changePassword', session.vault.account.id));
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
