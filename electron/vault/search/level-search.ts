import type { RecordId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { WritableDatabase } from '../database/connection';
import type { SearchRequest } from '../doors';
import { recordColumns, recordOf, type RecordRow } from '../records/record-rows';
import { placeTables } from './index-places';

export type Filters = Pick<SearchRequest, 'kinds' | 'topics' | 'years' | 'bodies'>;

/** So many visible papers of the match have these four in common. */
export interface FacetGroup {
  readonly kind: string;
  readonly topic: string;
  /** 0: a paper without a date. */
  readonly year: number;
  readonly body: string;
  readonly count: number;
}
/** `score`: bm25 of FTS5, lower is better. */
export interface Scored {
  readonly key: number;
  readonly score: number;
}

/** label, title, title_folded, body, body_folded */
const weights = '8.0, 10.0, 10.0, 1.0, 1.0';
/** How many of a set of records stand in each visible group; `source` gives `group_key`. */
const grouped = (source: string): string => `
  SELECT g.kind, g.topic_id AS topic, g.year, g.issuing_body AS body, c.count
  FROM (SELECT f.group_key, count(*) AS count FROM ${source} GROUP BY f.group_key) c
  JOIN visible_groups g ON g.key = c.group_key`;
const fitting = `
  (@kinds IS NULL OR r.kind IN (SELECT value FROM json_each(@kinds)))
  AND (@topics IS NULL OR r.topic_id IN (SELECT value FROM json_each(@topics)))
  AND (@years IS NULL OR r.year IN (SELECT value FROM json_each(@years)))
  AND (@bodies IS NULL OR r.issuing_body IN (SELECT value FROM json_each(@bodies)))`;

const listed = (values: readonly (string | number)[]): string | null => (values.length > 0 ? JSON.stringify(values) : null);
const filterParameters = ({ kinds, topics, years, bodies }: Filters) => ({
  kinds: listed(kinds), topics: listed(topics), years: listed(years), bodies: listed(bodies),
});
type Bound = Readonly<Record<string, string | number | null>>;

/** Statements over all that is visible of a level, whatever its scope. */
function readLevel(database: WritableDatabase, level: SecrecyLevel) {
  const allGroups = database.query<[], FacetGroup>(grouped('record_facets f'));
  const keyGroups = database.query<[string], FacetGroup>(grouped('json_each(?) k JOIN record_facets f ON f.record_key = k.value'));
  const newest = database.query<Bound, { key: number; filed_at: string }>(`
    SELECT r.key, r.filed_at FROM visible_records r WHERE ${fitting} ORDER BY r.filed_at DESC, r.key DESC LIMIT @limit`);
  const fittingKeys = database.query<Bound, { key: number }>(`
    SELECT r.key FROM json_each(@keys) k JOIN visible_records r ON r.key = k.value WHERE ${fitting}`);
  const row = database.query<[number], RecordRow & { text: string }>(`
    SELECT ${recordColumns}, (SELECT text FROM record_texts WHERE record_key = visible_records.key) AS text FROM visible_records WHERE key = ?`);
  return {
    level,
    allGroups: () => allGroups.all([]),
    keyGroups: (keys: readonly number[]) => keyGroups.all([JSON.stringify(keys)]),
    newest: (filters: Filters, limit: number) => newest.all({ ...filterParameters(filters), limit }),
    fittingKeys: (keys: readonly number[], filters: Filters): Set<number> =>
      new Set(fittingKeys.all({ ...filterParameters(filters), keys: JSON.stringify(keys) }).map(({ key }) => key)),
    row(key: number): { record: ArchiveRecord; text: string } | null {
      const found = row.get([key]);
      return found ? { record: recordOf(found, level), text: found.text } : null;
    },
  };
}
type LevelReads = ReturnType<typeof readLevel>;

/** Every statement of the search in one scope of a level. Nothing in it knows of other scopes, not even how much they hold. */
function searchPlace(database: WritableDatabase, reads: LevelReads, place: number, scope: string) {
  const { words, pairs, counts } = placeTables(place);
  const matchGroups = database.query<[string], FacetGroup>(
    grouped(`${words} s JOIN record_facets f ON f.record_key = s.rowid WHERE ${words} MATCH ?`),
  );
  const matching = database.query<Bound, Scored>(`
    SELECT s.rowid AS key, bm25(${words}, ${weights}) AS score
    FROM ${words} s JOIN visible_records r ON r.key = s.rowid
    WHERE ${words} MATCH @match AND ${fitting} ORDER BY score, key DESC LIMIT @limit`);
  const latest = database.query<Bound, { key: number; filed_at: string }>(`
    SELECT s.rowid AS key, r.filed_at
    FROM ${words} s CROSS JOIN visible_records r ON r.key = s.rowid
    WHERE ${words} MATCH @match AND ${fitting} ORDER BY s.rowid DESC LIMIT @limit`);
  const numbered = database.query<Bound, { key: number }>(`
    SELECT r.key FROM json_each(@numbers) n JOIN visible_records r ON r.number_key = n.value AND r.number_key <> ''
    WHERE r.scope_id = @scope AND ${fitting} ORDER BY r.filed_at DESC LIMIT @limit`);
  const together = database.query<Bound, Scored>(`
    SELECT p.rowid AS key, bm25(${pairs}) AS score
    FROM ${pairs} p JOIN visible_records r ON r.key = p.rowid
    WHERE ${pairs} MATCH @match AND ${fitting} ORDER BY score, key DESC LIMIT @limit`);
  const pairScores = database.query<[string], Scored>(`
    SELECT p.rowid AS key, bm25(${pairs}) AS score
    FROM ${pairs} p JOIN visible_records r ON r.key = p.rowid WHERE ${pairs} MATCH ? ORDER BY score, key DESC`);
  const pairCount = database.query<[string], { doc: number }>(`SELECT doc FROM ${counts} WHERE term = ?`);
  const size = database.query<[], { count: number }>(`SELECT count(*) AS count FROM ${pairs}_docsize`);
  const phrase = database.query<[string, string], { id: string }>(`
    SELECT r.id FROM ${words} s JOIN visible_records r ON r.key = s.rowid WHERE ${words} MATCH ? AND r.id <> ? LIMIT 1`);
  return {
    ...reads,
    matchGroups: (match: string) => matchGroups.all([match]),
    matching: (match: string, filters: Filters, limit: number) => matching.all({ ...filterParameters(filters), match, limit }),
    /** As `matching`, last filed first: for words so common that a score would cost much and say little. */
    latest: (match: string, filters: Filters, limit: number): Scored[] =>
      latest.all({ ...filterParameters(filters), match, limit }).map(({ key, filed_at }) => ({ key, score: -Date.parse(filed_at) })),
    numbered: (numbers: readonly string[], filters: Filters, limit: number): number[] =>
      numbered.all({ ...filterParameters(filters), numbers: JSON.stringify(numbers), scope, limit }).map(({ key }) => key),
    /** `match` over pairs of neighbouring words. */
    together: (match: string, filters: Filters, limit: number) => together.all({ ...filterParameters(filters), match, limit }),
    pairScores: (match: string) => pairScores.all([match]),
    /** In how many papers of the scope the pair stands; 0 where in none. */
    pairCount: (pair: string): number => pairCount.get([pair])?.doc ?? 0,
    /** Papers of the scope in all. */
    size: (): number => size.get([])?.count ?? 0,
    /** A visible paper, but not `except`, whose folded text holds these words in a row; `words` as an FTS5 phrase. */
    phraseHolder: (row: string, except = ''): RecordId | null => (phrase.get([`{title_folded body_folded} : ${row}`, except])?.id ?? null) as RecordId | null,
  };
}
/** The papers of one level in one scope. */
export type PlaceSearch = ReturnType<typeof searchPlace>;

/** What may be seen of a level, scope by scope. */
export function createLevelSearch(database: WritableDatabase, level: SecrecyLevel) {
  const reads = readLevel(database, level);
  const visible = database.query<[], { place: number; scope_id: string }>(`
    SELECT p.place, p.scope_id FROM main.search_places p JOIN temp.actor_scopes s ON s.scope_id = p.scope_id ORDER BY p.scope_id`);
  const known = new Map<number, PlaceSearch>();
  const places = (): PlaceSearch[] => visible.all([]).map(({ place, scope_id: scope }) => {
    const search = known.get(place) ?? searchPlace(database, reads, place, scope);
    known.set(place, search);
    return search;
  });
  return {
    ...reads,
    /** One for every scope of the actor that has papers here. */
    places,
    phraseHolder: (row: string, except = ''): RecordId | null => places().map((place) => place.phraseHolder(row, except)).find((id) => id !== null) ?? null,
  };
}
export type LevelSearch = ReturnType<typeof createLevelSearch>;
