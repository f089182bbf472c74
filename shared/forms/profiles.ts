import { partyHd05, partyHd36 } from './party';
import { archiveCopy, brief, bulletin, leaflet, meeting, qaBooklet, speech } from './publication';
import { stateNd30 } from './state';
import type { FormProfile, FormProfileId } from './types';

const profiles: Readonly<Record<FormProfileId, FormProfile>> = {
  'party-hd05': partyHd05, 'party-hd36': partyHd36, 'state-nd30': stateNd30, bulletin, meeting, 'qa-booklet': qaBooklet, leaflet, brief, speech,
  'archive-copy': archiveCopy,
};

/**
 * The form of a template on a date: a Party paper dated before 27/5/2026 takes the guidance of its day.
 * @param date ISO `YYYY-MM-DD`, null: today's form.
 */
export function formProfile(id: FormProfileId, date: string | null = null): FormProfile {
  if (id === 'party-hd05' && date !== null && partyHd36.inForce.to !== null && date <= partyHd36.inForce.to) return partyHd36;
  return profiles[id];
}
