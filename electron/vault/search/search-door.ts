import type { SearchAnswer, SearchDoor, SearchHit, SearchRequest } from '../doors';
import type { LevelRoom } from '../levels/level-room';
import { countFacets, type LevelGroup } from './facets';
import type { LevelSearch } from './level-search';
import { everything, matching, sentence, sharingPairs, type MatchSet, type Placed } from './match-set';
import { searchNamed } from './named-search';
import { markedTitle, passage } from './passage';
import { passagesAbove } from './shared-passages';
import { planQuery, type QueryPlan } from './query-plan';

/** Where a hit's record and text come from. */
export interface Source {
  readonly level: LevelSearch['level'];
  row(key: number): ReturnType<LevelSearch['row']>;
}
/** The answer of one level, or of one scope of it. */
interface Found {
  readonly search: Source;
  readonly set: MatchSet;
  readonly groups: readonly LevelGroup[];
}

const answers = (found: readonly Found[]): boolean => found.some(({ groups }) => groups.length > 0);

const found = (search: Source, set: MatchSet): Found => ({
  search, set, groups: set.groups.map((group) => ({ ...group, level: search.level })),
});

/**
 * Which papers answer: of a few words those that hold them all; of a sentence, or where no paper holds all, those that share its
 * telling pairs of words; where none does, those that hold any word. The first of these that finds something, over all levels.
 */
function findPapers(levels: readonly LevelSearch[], plan: QueryPlan | null): readonly Found[] {
  if (!plan) return levels.map((search) => found(search, everything(search)));
  const searches = levels.flatMap((level) => level.places());
  const holding = (match: string): Found[] => matching(searches, plan, match).map(({ search, set }) => found(search, set));
  if (!plan.isSentence) {
    const withAll = holding(plan.all);
    if (answers(withAll)) return withAll;
  }
  const scored = searches.map((search) => ({ search, papers: sharingPairs(search, plan) }));
  const best = Math.min(0, ...scored.map(({ papers }) => papers[0]?.score ?? 0));
  const bySentence = scored.map(({ search, papers }) => found(search, sentence(search, plan, papers, best)));
  if (answers(bySentence)) return bySentence;
  return holding(plan.any);
}

interface LevelPlaced extends Placed {
  readonly search: Source;
}

function rankTogether(sets: readonly Found[], request: SearchRequest): LevelPlaced[] {
  const wanted = request.offset + request.limit;
  return sets
    .filter(({ search }) => request.levels.length === 0 || request.levels.includes(search.level))
    .flatMap(({ search, set }) => set.ranked(request, wanted).map((placed) => ({ ...placed, search })))
    .sort((a, b) => a.tier - b.tier || a.score - b.score)
    .slice(request.offset, wanted);
}

function toHit({ search, key }: LevelPlaced, plan: QueryPlan | null): SearchHit[] {
  const row = search.row(key);
  return row ? [{ record: row.record, snippet: passage(row.text, plan), titleParts: markedTitle(row.record.subject, plan) }] : [];
}

export function createSearchDoor(rooms: readonly LevelRoom[]): SearchDoor {
  return {
    passagesAbove: async (text, level, source) => passagesAbove(rooms, text, level, source),
    async search(request): Promise<SearchAnswer> {
      const plan = planQuery(request.query);
      const papers = [
        ...findPapers(rooms.map((room) => room.search), plan),
        ...rooms.map((room) => searchNamed(room.namedRecords, room.level, plan)).map(({ source, set }) => found(source, set)),
      ];
      const counts = countFacets(papers.flatMap(({ groups }) => groups), request);
      const hits = rankTogether(papers, request).flatMap((placed) => toHit(placed, plan));
      return { ...counts, hits };
    },
  };
}
