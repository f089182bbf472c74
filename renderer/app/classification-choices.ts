import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import type { CallOutput } from '../../shared/contract';
import { useOffice } from '../api/hooks';
import { compareVietnamese } from '../../shared/text/collation';
import { useSession } from './session';

interface ClassificationChoices {
  readonly topics: CallOutput<'topics.list'>['topics'];
  readonly scopes: CallOutput<'scopes.list'>['scopes'];
  readonly levels: readonly SecrecyLevel[];
  readonly loaded: boolean;
  readonly error: unknown;
}

/** What this person may choose from: topics, the scopes they belong to, the levels they hold. */
export function useClassificationChoices(): ClassificationChoices {
  const { actor } = useSession();
  const topics = useOffice('topics.list', {});
  const scopes = useOffice('scopes.list', {});
  return {
    topics: (topics.data?.topics ?? []).toSorted((a, b) => compareVietnamese(a.name, b.name)),
    scopes: (scopes.data?.scopes ?? []).filter((scope) => actor.scopes.includes(scope.id)),
    levels: secrecyLevels.filter((level) => actor.levels.includes(level)),
    loaded: topics.data !== undefined && scopes.data !== undefined,
    error: topics.error ?? scopes.error,
  };
}
