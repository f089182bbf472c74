import type { SecrecyLevel } from './secrecy';
import type { AccountId, ScopeId } from './ids';

/** Posts of the brief; one person may hold several. */
export const roles = ['editor', 'approver', 'archivist', 'printOperator', 'securityOfficer', 'inspector'] as const;
export type Role = (typeof roles)[number];

/** Who acts. Built by the session from what the password opened, never from what the page says. */
export interface Actor {
  readonly accountId: AccountId;
  readonly loginName: string;
  readonly fullName: string;
  readonly roles: readonly Role[];
  /** Levels whose keys this person's own key opens; `open` is always among them. */
  readonly levels: readonly SecrecyLevel[];
  /** Scopes of use this person belongs to; the whole-office scope is always among them. */
  readonly scopes: readonly ScopeId[];
}
