import { createHash } from 'node:crypto';
import type { Stake } from '../../../shared/contract/operation';
import type { DraftId, RecordId, ScopeId } from '../../../shared/domain/ids';
import { highestLevel, type SecrecyLevel } from '../../../shared/domain/secrecy';
import type { GraveQuestion } from '../../policy/two-persons';
import type { OpenVault } from '../../vault/doors';

interface Place {
  readonly level: SecrecyLevel;
  readonly scopeId: ScopeId;
}
type KeptObject = Extract<Stake['about'], { readonly ids: readonly string[] }>['of'];

/** Where a thing of this kind stands; null where it does not exist for the person who asks. */
const placeOf: Readonly<Record<KeptObject, (vault: OpenVault, id: string) => Promise<Place | null>>> = {
  record: (vault, id) => vault.records.get(id as RecordId),
  draft: async (vault, id) => (await vault.drafts.get(id as DraftId))?.classification ?? null,
  copySet: (vault, id) => vault.copies.get(id),
  file: (vault, id) => vault.holdings.file(id),
};

/**
 * The question for the policy; null where there is nothing to ask: the thing does not exist for this person (the act itself will
 * say so), or it is the first making of an office's sheets.
 */
export async function questionOf(vault: OpenVault, { act, about, to }: Stake): Promise<GraveQuestion | null> {
  // Nobody is asked to sign what the act itself will refuse.
  if (about.of === 'level' && !vault.actor.levels.includes(about.level)) return null;
  if (about.of === 'level') return { act, level: about.level, scopes: [], receiver: about.receiver };
  if (about.of === 'books' && !vault.actor.levels.includes(about.level)) return null;
  if (about.of === 'books') return { act, level: about.level, scopes: [] };
  if (about.of === 'recovery') return (await vault.recovery.everConfirmed()) ? { act, level: null, scopes: [] } : null;
  const places = (await Promise.all(about.ids.map((id) => placeOf[about.of](vault, id)))).filter((place) => place !== null);
  if (places.length === 0) return null;
  const level = highestLevel(places.map((place) => place.level));
  return { act, level, scopes: [...new Set(places.map((place) => place.scopeId))], ...(to && { to }) };
}

/** A name for exactly this act on exactly these things. */
export const objectOf = (stake: Stake): string => createHash('sha256').update(JSON.stringify(stake)).digest('hex').slice(0, 32);

/** The things by their ids, for the log. */
export function loggedObject({ about }: Stake): string {
  if (about.of === 'level') return about.receiver;
  if (about.of === 'recovery') return 'recovery';
  if (about.of === 'books') return about.level;
  return about.ids.length > 5 ? `${about.ids.slice(0, 5).join(' ')} +${about.ids.length - 5}` : about.ids.join(' ');
}
