import type { ScopeId } from '../../shared/domain/ids';
import type { Actor, Role } from '../../shared/domain/people';
import { compareSecrecy, type SecrecyLevel } from '../../shared/domain/secrecy';
import type { GraveAct } from '../../shared/domain/two-persons';

export interface GraveQuestion {
  readonly act: GraveAct;
  /** Of the object as it is now; null where the act touches no level, as renewing the recovery sheets. */
  readonly level: SecrecyLevel | null;
  /** Where the level is changed: the new one. */
  readonly to?: SecrecyLevel;
  /** The scopes of use of the things it is about. */
  readonly scopes: readonly ScopeId[];
  /** Whom a level is granted to. */
  readonly receiver?: string;
}

const atLeast = (level: SecrecyLevel | null, floor: SecrecyLevel): boolean => level !== null && compareSecrecy(level, floor) >= 0;

/**
 * Whether the act needs a second person: granting, export and print from Tối mật on; every lowering of a level; every destroying;
 * every renewal of the recovery sheets.
 */
export function needsSecondPerson({ act, level, to }: Pick<GraveQuestion, 'act' | 'level' | 'to'>): boolean {
  switch (act) {
    case 'grantLevel':
    case 'takeOut':
      return atLeast(level, 'secret');
    case 'lowerLevel':
      return level !== null && to !== undefined && compareSecrecy(to, level) < 0;
    case 'destroy':
    case 'renewRecovery':
      return true;
  }
}

/** The posts whose holder may be the second person. */
export const secondPosts: Readonly<Record<GraveAct, readonly Role[]>> = {
  grantLevel: ['approver', 'securityOfficer', 'archivist'],
  lowerLevel: ['approver', 'securityOfficer'],
  takeOut: ['approver', 'archivist', 'securityOfficer'],
  destroy: ['approver', 'archivist'],
  renewRecovery: ['approver', 'securityOfficer'],
};

/** An account as it stands in the office's list, whatever is open here and now. */
export type Signatory = Pick<Actor, 'accountId' | 'roles' | 'levels' | 'scopes'> & { readonly active: boolean };
export type SigningVerdict =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly code: 'secondPersonSame' | 'secondPersonPost' | 'secondPersonLevel' | 'secondPersonReceives' | 'accountInactive' };

const refuse = (code: Exclude<SigningVerdict, { allowed: true }>['code']): SigningVerdict => ({ allowed: false, code });
const holdsPost = (person: Signatory, act: GraveAct): boolean => person.roles.some((role) => secondPosts[act].includes(role));

/**
 * Whether `second` may sign what `first` does: somebody else, active, with the post for it, and cleared for level and scope of the
 * object. Of a grant the level itself is asked only where another account could sign that holds it: else nobody could ever be
 * the second to hold a level, and who gets a key is no secret of that level.
 */
export function maySign(second: Signatory, first: Pick<Actor, 'accountId'>, question: GraveQuestion, everybody: readonly Signatory[]): SigningVerdict {
  if (second.accountId === first.accountId) return refuse('secondPersonSame');
  if (!second.active) return refuse('accountInactive');
  if (!holdsPost(second, question.act)) return refuse('secondPersonPost');
  if (second.accountId === question.receiver) return refuse('secondPersonReceives');
  const { level, scopes } = question;
  if (level !== null && !second.levels.includes(level)) {
    const couldSign = (person: Signatory): boolean =>
      person.active && person.accountId !== first.accountId && person.accountId !== question.receiver && holdsPost(person, question.act) && person.levels.includes(level);
    if (question.act !== 'grantLevel' || everybody.some(couldSign)) return refuse('secondPersonLevel');
  }
  if (scopes.some((scope) => !second.scopes.includes(scope))) return refuse('secondPersonLevel');
  return { allowed: true };
}
