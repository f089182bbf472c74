import type { TopicId } from '../../../shared/domain/ids';
import type { PaperKind } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { FacetCount, SearchAnswer, SearchRequest } from '../doors';
import type { FacetGroup } from './level-search';

export interface LevelGroup extends FacetGroup {
  readonly level: SecrecyLevel;
}
type Dimension = 'kind' | 'level' | 'topic' | 'year' | 'body';

const chosenIn = (request: SearchRequest): Record<Dimension, ReadonlySet<string | number>> => ({
  kind: new Set(request.kinds), level: new Set(request.levels), topic: new Set(request.topics), year: new Set(request.years), body: new Set(request.bodies),
});
const dimensions: readonly Dimension[] = ['kind', 'level', 'topic', 'year', 'body'];

/**
 * Counts over what SQL grouped. A facet is counted under the filters of all other facets and not its own, so that a person sees
 * what a second choice beside the first would add. Largest first.
 */
export function countFacets(groups: readonly LevelGroup[], request: SearchRequest): Pick<SearchAnswer, 'total' | 'facets'> {
  const chosen = chosenIn(request);
  const passes = (group: LevelGroup, dimension: Dimension): boolean => chosen[dimension].size === 0 || chosen[dimension].has(group[dimension]);
  const counts = new Map(dimensions.map((dimension) => [dimension, new Map<string | number, number>()]));
  let total = 0;
  for (const group of groups) {
    const failed = dimensions.filter((dimension) => !passes(group, dimension));
    if (failed.length === 0) total += group.count;
    if (failed.length > 1) continue;
    for (const dimension of failed.length === 0 ? dimensions : failed) {
      const value = group[dimension];
      const tally = counts.get(dimension);
      if (value === 0 || value === '' || !tally) continue;
      tally.set(value, (tally.get(value) ?? 0) + group.count);
    }
  }
  const listed = <Value extends string | number>(dimension: Dimension): FacetCount<Value>[] =>
    [...(counts.get(dimension) ?? [])].map(([value, count]) => ({ value: value as Value, count })).sort((a, b) => b.count - a.count);
  return {
    total,
    facets: {
      kinds: listed<PaperKind>('kind'), levels: listed<SecrecyLevel>('level'), topics: listed<TopicId>('topic'),
      years: listed<number>('year').sort((a, b) => b.value - a.value), bodies: listed<string>('body'),
    },
  };
}
