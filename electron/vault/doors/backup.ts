import type { OfficeProfile } from '../../../shared/domain/office';
import type { AuditNote } from './audit';

export interface BackupWatch {
  readonly signal?: AbortSignal;
  /** Bytes. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A set as it lies on a disk, readable without a key. */
export interface BackupSummary {
  readonly id: string;
  /** ISO instant; null where the set is damaged or of a newer program. */
  readonly madeAt: string | null;
  /** What a person compares with the printed page: six groups of four; empty where it is damaged. */
  readonly fingerprint: string;
  readonly totalBytes: number;
}
/** The sets of one vault on one disk, newest first. */
export interface BackupShelf {
  readonly mediumId: string;
  /** The folder to restore from. */
  readonly folder: string;
  readonly vaultId: string | null;
  readonly profile: OfficeProfile | null;
  readonly sets: readonly BackupSummary[];
}
export interface BackupMade {
  readonly mediumId: string;
  readonly set: BackupSummary;
  /** Bytes that were new to the disk. */
  readonly writtenBytes: number;
}

export type DrillProblem = 'setUnreadable' | 'setForeign' | 'blockDamaged' | 'databaseDamaged' | 'auditBroken' | 'originalDamaged';
/** What a restore drill found; empty problems: the set can be lived on. Names files of the vault, never what is in them. */
export interface DrillResult {
  readonly setId: string;
  readonly madeAt: string | null;
  readonly problems: readonly { readonly problem: DrillProblem; readonly name: string }[];
  /** Files that were restored, and how many of them this session's keys could open. */
  readonly files: number;
  readonly opened: number;
}

/** Encrypted copies of the whole vault on other disks; levels shut here are copied as they lie, without their keys. */
export interface BackupDoor {
  /** Whether a folder may hold backups at all. @throws OfficeError backupInsideVault */
  checkPlace(chosen: string): void;
  /**
   * A new set on the disk a person chose; unchanged blocks are not written again, every written one is read back, old sets rotate.
   * @throws OfficeError backupMediumFull | backupMediumGone | backupUnreadable | backupInsideVault | backupBusy | cancelled
   */
  make(chosen: string, note: AuditNote, watch?: BackupWatch): Promise<BackupMade>;
  /** The sets of this vault there. @throws OfficeError backupMissing */
  shelf(chosen: string): Promise<BackupShelf>;
  /**
   * Restores a set (null: the newest) into a folder of its own, checks every block and what this session's keys open, and removes
   * it again. `threadFile`: the built thread that opens the databases, so that work goes on meanwhile.
   * @throws OfficeError backupMissing | diskFull | backupBusy | cancelled
   */
  drill(chosen: string, setId: string | null, threadFile: string, note: AuditNote, watch?: BackupWatch): Promise<DrillResult>;
}
