import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import type { CallOutput } from '../../shared/contract';
import type { ScopeId } from '../../shared/domain/ids';
import { useTranslation } from 'react-i18next';
import { useOffice } from '../api/hooks';
import { compareVietnamese } from '../../shared/text/collation';
import { useSession } from './session';

/** A scope of the office, or a group inside one level. */
export interface ScopeOrGroup {
  readonly id: ScopeId;
  readonly name: string;
  /** Of a group: the only level where it is known. */
  readonly level?: SecrecyLevel;
}

interface ClassificationChoices {
  readonly topics: CallOutput<'topics.list'>['topics'];
  readonly scopes: CallOutput<'scopes.list'>['scopes'];
  /** The scopes, and the groups one belongs to; those of one level only. */
  readonly places: readonly ScopeOrGroup[];
  readonly levels: readonly SecrecyLevel[];
  readonly loaded: boolean;
  readonly error: unknown;
}

/** What this person may choose from: topics, the scopes they belong to, the levels they hold. */
export function useClassificationChoices(): ClassificationChoices {
  const { t } = useTranslation('domain');
  const { actor } = useSession();
  const topics = useOffice('topics.list', {});
  const scopes = useOffice('scopes.list', {});
  const groups = useOffice('groups.list', {});
  const mine = (scopes.data?.scopes ?? []).filter((scope) => actor.scopes.includes(scope.id));
  return {
    topics: (topics.data?.topics ?? []).toSorted((a, b) => compareVietnamese(a.name, b.name)),
    scopes: mine,
    places: [...mine, ...(groups.data?.groups ?? []).map(({ id, name, level }) => ({ id, name: t('group', { name }), level }))],
    levels: secrecyLevels.filter((level) => actor.levels.includes(level)),
    loaded: topics.data !== undefined && scopes.data !== undefined && groups.data !== undefined,
    error: topics.error ?? scopes.error ?? groups.error,
  };
}
