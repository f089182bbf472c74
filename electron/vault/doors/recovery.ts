import type { AccountId } from '../../../shared/domain/ids';
import type { AuditNote } from './audit';

/** The keys behind the two recovery sheets; the words of the sheets themselves are kept nowhere. */
export interface RecoveryDoor {
  /** `renewed`: sheets made anew wait for `confirm`, the earlier ones work beside them. `confirmed`: the present ones were put away. */
  status(): Promise<{ readonly confirmed: boolean; readonly renewed: boolean }>;
  /**
   * Who reads papers by name, at a level open here, that the newest sheets could not bring back: their keys follow when they next log in.
   */
  uncovered(): Promise<readonly AccountId[]>;
  /** Whether sheets of this office were ever put away: until then making them again renews nothing that anybody has. */
  everConfirmed(): Promise<boolean>;
  /**
   * Two new sheets that open the office from now on; the earlier ones go on working until `confirm`, so that a cut in between
   * leaves no office without sheets. @throws OfficeError levelNotHeld {level}: the lowest level of the office not open here
   */
  renew(note: AuditNote): Promise<readonly [string, string]>;
  /** The newest sheets were put away: all earlier ones open nothing any more. */
  confirm(note: AuditNote): Promise<void>;
}
