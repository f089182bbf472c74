import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { AuditNote } from './audit';

export interface LevelState {
  readonly level: SecrecyLevel;
  /** How often the level has had a new key, from 1. */
  readonly generation: number;
  /** Somebody who held the key may not hold it any more. */
  readonly rekeyDue: boolean;
}
export interface RekeyOptions {
  readonly signal?: AbortSignal;
  /** 0 to 1; at 1 the new key is in force. */
  readonly progress?: (share: number) => void;
}
/** The keys of the levels this session holds. */
export interface LevelsDoor {
  list(): Promise<readonly LevelState[]>;
  /** Levels that this kind of office may have and this office has not. */
  addable(): Promise<readonly SecrecyLevel[]>;
  /**
   * Everything of the level under a new random key, sealed to those who hold the level now and to the recovery sheets. The old file
   * is overwritten and removed. Until the switch nothing has changed, and the signal may stop it.
   * @throws OfficeError levelNotHeld | rekeyCancelled | diskFull | databaseDamaged
   */
  rekey(level: SecrecyLevel, note: AuditNote, options?: RekeyOptions): Promise<void>;
  /** A level the office did not have: its database, its key for this person and the recovery sheets. @throws OfficeError levelExists | stateSecretsNeedIndependentOffice */
  add(level: SecrecyLevel, note: AuditNote): Promise<void>;
}
