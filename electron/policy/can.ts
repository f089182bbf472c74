import { abilities, type Ability } from '../../shared/domain/abilities';
import type { Actor, Role } from '../../shared/domain/people';

/** What each post may do beyond what every member may (brief, "Who uses it"). Somebody with several posts may do the sum. */
export const roleAbilities: Readonly<Record<Role, readonly Ability[]>> = {
  editor: ['archive.read', 'draft.read', 'draft.write', 'draft.print'],
  approver: ['archive.read', 'archive.export', 'draft.read', 'draft.print', 'register.read', 'copies.read'],
  archivist: ['archive.read', 'archive.file', 'archive.export', 'draft.read', 'register.read', 'register.write', 'copies.read', 'copies.issue', 'terms.decide'],
  printOperator: ['archive.read', 'draft.read', 'draft.print', 'copies.read', 'copies.issue'],
  securityOfficer: ['accounts.read', 'accounts.manage', 'levels.grant', 'settings.manage', 'audit.read', 'oversight.read'],
  inspector: ['audit.read', 'register.read', 'copies.read'],
};

/** Whether the actor may do this; null is somebody who has not logged in. */
export function can(actor: Pick<Actor, 'roles'> | null, ability: Ability): boolean {
  if (ability === 'anyone') return true;
  if (!actor) return false;
  if (ability === 'member') return true;
  return actor.roles.some((role) => roleAbilities[role].includes(ability));
}

/** All the actor may do, in the order of the domain's list. */
export const abilitiesOf = (actor: Pick<Actor, 'roles'> | null): readonly Ability[] => abilities.filter((ability) => can(actor, ability));
