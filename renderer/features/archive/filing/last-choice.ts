import { useState } from 'react';
import { useClassificationChoices } from '../../../app/classification-choices';
import { useSession } from '../../../app/session';
import { noClassification, type ClassificationChoice } from '../../../ui/ClassificationFields';

/** What each person confirmed last, for this run of the program only. */
const confirmed = new Map<string, ClassificationChoice>();

interface RememberedChoice {
  readonly choice: ClassificationChoice;
  readonly setChoice: (choice: ClassificationChoice) => void;
  /** After it was filed so. */
  readonly confirm: (choice: ClassificationChoice) => void;
}

/** Nothing is chosen for a person except what they themselves confirmed last. */
export function useLastChoice(): RememberedChoice {
  const { actor } = useSession();
  const { levels, places } = useClassificationChoices();
  const [choice, setChoice] = useState<ClassificationChoice>(() => {
    const last = confirmed.get(actor.accountId);
    if (!last) return noClassification;
    const known = { level: levels.includes(last.level ?? 'open') ? last.level : null, scopeId: places.some((place) => place.id === last.scopeId) ? last.scopeId : null };
    return { ...last, ...known };
  });
  return { choice, setChoice, confirm: (last) => void confirmed.set(actor.accountId, last) };
}
