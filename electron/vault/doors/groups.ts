import type { AccountId, ScopeId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { AuditNote } from './audit';

/** Named people inside one level. A group is a scope that only its level knows: records and drafts take its id as their scope. */
export interface LevelGroup {
  readonly id: ScopeId;
  readonly name: string;
  readonly members: readonly AccountId[];
}
/** Groups the person belongs to; all others do not exist here. */
export interface GroupsDoor {
  /** Of all open levels, or of one. */
  list(level?: SecrecyLevel): Promise<readonly (LevelGroup & { readonly level: SecrecyLevel })[]>;
  /** Gives its id. Whoever makes a group belongs to it. @throws OfficeError levelNotHeld | readerWithoutLevel: a member who does not hold the level */
  add(level: SecrecyLevel, group: Omit<LevelGroup, 'id'>, note: AuditNote): Promise<ScopeId>;
  /** By a member; whoever is left out sees nothing of it from now on. @throws OfficeError scopeUnknown | readersNeeded | readerWithoutLevel */
  setMembers(id: ScopeId, members: readonly AccountId[], note: AuditNote): Promise<void>;
}
