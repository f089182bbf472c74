import type { FacetGroup, Filters, LevelSearch, PlaceSearch, Scored } from './level-search';
import type { QueryPlan, Tier } from './query-plan';

/** A paper's place in the answer: lower tier first, then lower score. Within newest-first answers the score falls with time. */
export interface Placed extends Scored {
  readonly tier: number;
}

/** The papers of one level, or of one scope of it, that answer a query. */
export interface MatchSet {
  readonly groups: readonly FacetGroup[];
  /** The best `limit` of those that pass the filters, in order. */
  ranked(filters: Filters, limit: number): readonly Placed[];
}

/** Everything, newest first. */
export const everything = (search: LevelSearch): MatchSet => ({
  groups: search.allGroups(),
  ranked: (filters, limit) => search.newest(filters, limit).map(({ key, filed_at }) => ({ key, tier: 0, score: -Date.parse(filed_at) })),
});

/** Takes papers of better tiers first and asks for the next tier only while places are left. */
function placeByTiers(tiers: readonly ((limit: number) => readonly Scored[])[], limit: number): Placed[] {
  const placed = new Map<number, Placed>();
  for (const [tier, papers] of tiers.entries()) {
    if (placed.size >= limit) break;
    for (const { key, score } of papers(limit)) if (!placed.has(key)) placed.set(key, { key, tier, score });
  }
  return [...placed.values()].slice(0, limit);
}

const numberTier = (search: PlaceSearch, plan: QueryPlan, filters: Filters) => (limit: number): Scored[] =>
  plan.numbers.length === 0 ? [] : search.numbered(plan.numbers, filters, limit).map((key, score) => ({ key, score }));

/** From so many papers on a word says little about any of them: beyond titles, the last filed come first. */
const commonFrom = 4000;

const tierOf = (search: PlaceSearch, { match, looksIn }: Tier, filters: Filters, common = false) => (limit: number): readonly Scored[] => {
  if (looksIn === 'pairs') return search.together(match, filters, limit);
  return common && looksIn === 'words' ? search.latest(match, filters, limit) : search.matching(match, filters, limit);
};

/** Papers in which `match` holds: all that was typed, or, where nothing has all, anything of it; in each of the places. */
export function matching(searches: readonly PlaceSearch[], plan: QueryPlan, match: string): { search: PlaceSearch; set: MatchSet }[] {
  const counted = searches.map((search) => ({ search, groups: search.matchGroups(match) }));
  const common = counted.flatMap(({ groups }) => groups).reduce((sum, group) => sum + group.count, 0) >= commonFrom;
  return counted.map(({ search, groups }) => ({ search, set: matchingIn(search, plan, match, groups, common) }));
}

function matchingIn(search: PlaceSearch, plan: QueryPlan, match: string, groups: readonly FacetGroup[], common: boolean): MatchSet {
  const tiers = match === plan.all ? plan.tiers : [...plan.tiers, { match, looksIn: 'words' as const }];
  return {
    groups,
    ranked: (filters, limit) => placeByTiers([
      numberTier(search, plan, filters), ...tiers.map((tier) => tierOf(search, tier, filters, common)),
    ], limit),
  };
}

/** How many hits the telling pairs may have together: the half of all papers, within these bounds. */
const pairHits = { least: 2000, most: 10_000 };

/** The rarest pairs say what a sentence is about; the commonest only make the list long. Always three, then while there is room. */
function tellingPairs(search: PlaceSearch, pairs: readonly string[]): string[] {
  const counted = pairs.map((pair) => ({ pair, count: search.pairCount(pair) })).filter(({ count }) => count > 0);
  const budget = Math.min(Math.max(search.size() / 2, pairHits.least), pairHits.most);
  const telling: string[] = [];
  let sum = 0;
  for (const { pair, count } of counted.sort((a, b) => a.count - b.count)) {
    if (telling.length >= 3 && sum + count > budget) break;
    telling.push(pair);
    sum += count;
  }
  return telling;
}

/** Papers by the pairs of words they share with a sentence, best first. */
export function sharingPairs(search: PlaceSearch, plan: QueryPlan): Scored[] {
  const pairs = tellingPairs(search, plan.pairs);
  return pairs.length === 0 ? [] : search.pairScores(pairs.map((pair) => `"${pair}"`).join(' OR '));
}

const farBehind = 0.25;

const isFiltering = ({ kinds, topics, years, bodies }: Filters): boolean => [kinds, topics, years, bodies].some((chosen) => chosen.length > 0);

/** Of a sentence's papers those not far behind the best one; a paper that shares one common pair is no answer. */
export function sentence(search: PlaceSearch, plan: QueryPlan, scored: readonly Scored[], best: number): MatchSet {
  const near = scored.filter(({ score }) => score <= best * farBehind);
  const keys = near.map(({ key }) => key);
  return {
    groups: search.keyGroups(keys),
    ranked(filters, limit) {
      const fit = isFiltering(filters) ? search.fittingKeys(keys, filters) : new Set(keys);
      const known = (papers: readonly Scored[]): Scored[] => papers.filter(({ key }) => fit.has(key));
      return placeByTiers([
        (wanted) => known(numberTier(search, plan, filters)(wanted)),
        ...plan.wholeTiers.map((tier) => (wanted: number) => known(tierOf(search, tier, filters)(wanted))),
        () => known(near),
      ], limit);
    },
  };
}
