import { Button, Checkbox, UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import styles from './archive.module.css';
import { isFiltered, noFilters, type Filters, type SearchAnswer } from './use-archive-search';

interface FacetsProps {
  readonly facets: SearchAnswer['facets'] | null;
  readonly filters: Filters;
  readonly topics: CallOutput<'topics.list'>['topics'];
  readonly onChange: (filters: Filters) => void;
}

const levelName = (level: SecrecyLevel): ReactNode => <SecrecyBadge level={level} />;

/** What the found papers have in common, with counts; a tick narrows the list. */
export function Facets({ facets, filters, topics, onChange }: FacetsProps): ReactNode {
  const { t } = useTranslation(['archive', 'domain']);
  const topicNames = new Map<string, string>(topics.map((topic) => [topic.id, topic.name]));
  return (
    <div className={styles.facets}>
      <div className={styles.facetsHead}>
        <h2>{t('archive:facets.title')}</h2>
        {isFiltered(filters) ? <Button size="compact-sm" onClick={() => onChange(noFilters)}>{t('archive:facets.clear')}</Button> : null}
      </div>
      {facets === null ? null : (
        <>
          <FacetGroup title={t('archive:facets.kinds')} entries={facets.kinds} chosen={filters.kinds} nameOf={(kind) => t(`domain:kinds.${kind}`)} onChange={(kinds) => onChange({ ...filters, kinds })} />
          <FacetGroup title={t('archive:facets.levels')} entries={facets.levels} chosen={filters.levels} nameOf={levelName} onChange={(levels) => onChange({ ...filters, levels })} />
          <FacetGroup title={t('archive:facets.topics')} entries={facets.topics} chosen={filters.topics} nameOf={(topic) => topicNames.get(topic) ?? topic} onChange={(chosen) => onChange({ ...filters, topics: chosen })} />
          <FacetGroup title={t('archive:facets.years')} entries={facets.years} chosen={filters.years} nameOf={String} onChange={(years) => onChange({ ...filters, years })} />
          <FacetGroup title={t('archive:facets.bodies')} entries={facets.bodies} chosen={filters.bodies} nameOf={(body) => body} onChange={(bodies) => onChange({ ...filters, bodies })} />
        </>
      )}
    </div>
  );
}

interface FacetGroupProps<Value> {
  readonly title: string;
  readonly entries: readonly { readonly value: Value; readonly count: number }[];
  readonly chosen: readonly Value[];
  readonly nameOf: (value: Value) => ReactNode;
  readonly onChange: (chosen: Value[]) => void;
}

const shownAtFirst = 6;

function FacetGroup<Value extends string | number>({ title, entries, chosen, nameOf, onChange }: FacetGroupProps<Value>): ReactNode {
  const { t } = useTranslation('archive');
  const [all, setAll] = useState(false);
  // A ticked value stays in sight even where nothing is left of it, or it could not be unticked.
  const lost = chosen.filter((value) => !entries.some((entry) => entry.value === value)).map((value) => ({ value, count: 0 }));
  const known = [...entries, ...lost];
  if (known.length === 0) return null;
  const shown = all ? known : known.filter((entry, index) => index < shownAtFirst || chosen.includes(entry.value));
  const toggle = (value: Value): void => onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className={styles.facetRow} data-chosen={chosen.includes(value) || undefined}>
          <Checkbox size="xs" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span className={styles.facetName} title={typeof value === 'string' ? undefined : String(value)}>{nameOf(value)}</span>
          <span className={styles.facetCount}>{count}</span>
        </label>
      ))}
      {known.length > shownAtFirst ? (
        <UnstyledButton className={styles.facetMore} onClick={() => setAll(!all)}>{all ? t('facets.fewer') : t('facets.more', { count: known.length - shown.length })}</UnstyledButton>
      ) : null}
    </fieldset>
  );
}
