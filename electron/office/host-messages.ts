import type { FileGrant } from '../../shared/domain/ids';
import type { OfficeKind } from '../../shared/domain/office';

/** How the window asks for the lock: by hand, or because nobody can be watching the screen. */
export type LockReason = 'menu' | 'idle' | 'sleep' | 'screenLock';

export interface LockedFor {
  readonly loginName: string;
  readonly fullName: string;
}

/** The first message an office gets, before any port. Every path is absolute. */
export interface OfficeConfiguration {
  readonly vaultPath: string;
  /** The folder of `press.cjs` and `intake.cjs`. */
  readonly workersPath: string;
  readonly version: string;
  /** Folder of the person's own where the vault's newest states are remembered, so that an older one put back is noticed. */
  readonly witnessPath?: string;
  /** Whose password a locked window waits for: told to the process that takes the place of the one that was locked. */
  readonly lockedFor?: LockedFor;
}

/** Shell → office, over the parent port. `port` carries one end of a message channel. */
export type ShellToOffice =
  | ({ readonly type: 'configure' } & OfficeConfiguration)
  | { readonly type: 'port'; readonly windowId: number }
  | { readonly type: 'grant'; readonly grant: FileGrant; readonly path: string; readonly mode: 'read' | 'write' | 'folder'; readonly name: string }
  | { readonly type: 'lock'; readonly reason: LockReason }
  | { readonly type: 'printed'; readonly jobId: string; readonly outcome: PrintOutcome }
  /** Close the databases and leave with exit code 0; after five seconds the process is ended. */
  | { readonly type: 'shutdown' };

export type PrintOutcome = 'printed' | 'cancelled' | 'failed';

/** Office → shell. */
export type OfficeToShell =
  /** Configured and able to serve ports. Ports sent earlier wait in the office. */
  | { readonly type: 'ready' }
  /** The grant is known from now on; the page hears of it only after this. */
  | { readonly type: 'granted'; readonly grant: FileGrant }
  /** Print these very bytes; `title` names the job for the printer's queue and holds no words of the paper. `duplex` null: as the printer is set. */
  | { readonly type: 'print'; readonly jobId: string; readonly title: string; readonly pdf: Uint8Array; readonly duplex: 'simplex' | 'shortEdge' | 'longEdge' | null }
  | { readonly type: 'sessionState'; readonly state: 'loggedOut' | 'locked' | 'open'; readonly officeName: string | null; readonly kind: OfficeKind | null; readonly lockedFor: LockedFor | null };
