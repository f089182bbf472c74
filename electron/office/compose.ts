import { join } from 'node:path';
import type { OperationName } from '../../shared/contract';
import { accessHandlers } from './access/handlers';
import { Approvals } from './approvals/approvals';
import { approvalHandlers } from './approvals/handlers';
import { archiveHandlers } from './archive/handlers';
import { Proposals } from './archive/proposals';
import { backupHandlers } from './backup/handlers';
import { BackupKeeper } from './backup/keeper';
import { copyHandlers } from './copies/handlers';
import { editorialHandlers } from './editorial/handlers';
import { bundleHandlers } from './editorial/bundle-handlers';
import { liveHandlers } from './editorial/live-handlers';
import { pressHandlers } from './editorial/press-handlers';
import { OfficeAnnouncements } from './events';
import { FileGrants } from './file-grants';
import type { LockedFor } from './host-messages';
import { IntakeRoom } from './intake-room';
import { Jobs } from './jobs';
import { holdingsHandlers } from './holdings/handlers';
import { leakHandlers } from './leaks/handlers';
import { LeakDesk } from './leaks/leak-desk';
import { watchNetwork } from './network';
import { handOverHandlers } from './oversight/hand-over';
import { oversightHandlers } from './oversight/handlers';
import { readingRoomHandlers } from './oversight/reading-room';
import { PressRoom } from './press-room';
import { Printer, type PrintDoor } from './printer';
import { registerHandlers } from './registers/handlers';
import { loanHandlers } from './registers/loans';
import { Router } from './router';
import type { AllHandlers, OfficeCall } from './service';
import { sessionHandlers } from './session/handlers';
import { RecoveryDesk, recoveryHandlers } from './session/recovery-desk';
import { Session } from './session/session';
import { termHandlers } from './terms/handlers';

export interface OfficeEnvironment {
  readonly vaultPath: string;
  /** Folder of the built worker threads. */
  readonly workersPath: string;
  readonly version: string;
  readonly lockedFor?: LockedFor;
  /** Outside the vault; without it an older vault put back is not noticed. */
  readonly witnessPath?: string;
  readonly print: PrintDoor;
  /** Unexpected errors, without content: a name of an operation and an error whose text must not be shown. */
  readonly report: (error: unknown, operation: string) => void;
}

export interface Office {
  readonly router: Router;
  readonly session: Session;
  readonly grants: FileGrants;
  readonly press: PressRoom;
  readonly intake: IntakeRoom;
  readonly announcements: OfficeAnnouncements;
  /** The router for callers of this process: typed, throwing instead of enveloping. */
  readonly call: OfficeCall;
  lock(): Promise<void>;
  close(): Promise<void>;
}

/** The only wiring of the office: every room is made here, once, with what it needs. */
export function composeOffice(environment: OfficeEnvironment): Office {
  const announcements = new OfficeAnnouncements();
  const session = new Session(environment.vaultPath, environment.lockedFor, environment.witnessPath);
  const grants = new FileGrants();
  const jobs = new Jobs(announcements);
  const press = new PressRoom(environment.workersPath);
  const intake = new IntakeRoom(environment.workersPath);
  const proposals = new Proposals();
  const recovery = new RecoveryDesk(press, session);
  const printer = new Printer(environment.print);
  const approvals = new Approvals(session);
  const leaks = new LeakDesk(session, intake);
  const keeper = new BackupKeeper(session, join(environment.workersPath, 'drill.cjs'));

  const handlers: AllHandlers = {
    ...sessionHandlers({ session, recovery, jobs, grants, version: environment.version }),
    ...recoveryHandlers(recovery, session, grants, printer),
    ...accessHandlers(session, jobs),
    ...oversightHandlers(session),
    ...handOverHandlers(session),
    ...readingRoomHandlers(session, press, grants, printer),
    ...approvalHandlers(approvals, grants),
    ...archiveHandlers({ session, intake, press, grants, jobs, leaks, proposals }),
    ...backupHandlers({ session, keeper, grants, jobs, press, printer }),
    ...leakHandlers(leaks),
    ...holdingsHandlers({ session, press, grants, jobs, leaks, printer, version: environment.version }),
    ...editorialHandlers(session, grants),
    ...registerHandlers(session, press, grants, printer),
    ...loanHandlers(session, press, printer),
    ...copyHandlers({ session, press, printer, grants, leaks }),
    ...termHandlers(session),
    ...pressHandlers({ session, press, grants, printer, jobs, leaks }),
    ...liveHandlers(session, press),
    ...bundleHandlers({ session, press, grants, printer, jobs, leaks }),
  };

  session.onChange((state) => {
    if (state === 'open') keeper.start();
    else {
      keeper.stop();
      proposals.clear();
      leaks.clear();
      recovery.forget();
      approvals.clear();
      void press.forget();
    }
    announcements.emit('session.changed', { state });
  });
  const lock = async (): Promise<void> => {
    jobs.cancelAll();
    await session.lock();
  };
  const router = new Router({ handlers, session, approvals, lock, report: environment.report });
  const stopWatching = watchNetwork((networkAdapters) => {
    announcements.emit('network.changed', { networkAdapters });
    // A cable plugged in under open secrets: shut them at once, ask questions afterwards.
    if (session.forbidden()) void lock();
  });
  // Beside every change of the adapters and every operation: a change that was missed must not last.
  const everyMinute = setInterval(() => {
    if (session.forbidden()) void lock();
  }, 60_000).unref();

  const call = ((name: OperationName, input: object, approval?: string) => router.call(name, approval === undefined ? input : { ...input, approval })) as OfficeCall;
  return {
    router, session, grants, press, intake, announcements, call, lock,
    close: async () => {
      stopWatching();
      keeper.stop();
      clearInterval(everyMinute);
      jobs.cancelAll();
      await Promise.all([press.close(), intake.close()]);
      await session.release();
    },
  };
}

