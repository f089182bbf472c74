import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { WritableDatabase } from '../database/connection';
import { createPlace, placeTables } from './index-places';
import { indexWords, pairsOf } from './index-text';

/** Keeps the index of a level in step with its records; inside the transaction that writes the record. */
export interface SearchIndex {
  add(key: number, record: Indexed, text: string): void;
  /** Takes out exactly what `add` put in; both must be given the same. */
  remove(key: number, record: Indexed, text: string): void;
}
type Indexed = Pick<ArchiveRecord, 'number' | 'issuingBody' | 'subject'> & { readonly scopeId: string };

/** The columns of both tables. Who changes what is made of a text must make the index of every level anew in a migration. */
function columnsOf({ number, issuingBody, subject }: Indexed, text: string) {
  const [label, title, body] = [indexWords(`${number}\n${issuingBody}`), indexWords(subject), indexWords(text)];
  return {
    words: [label.folded, title.exact, title.folded, body.exact, body.folded],
    pairs: [label, title, body].flatMap((part) => pairsOf(part.folded.split(' '))).join(' '),
  };
}

/** The statements on the tables of one scope. */
function writePlace(database: WritableDatabase, place: number) {
  const { words, pairs } = placeTables(place);
  const run = (sql: string) => database.command<readonly (number | string)[]>(sql);
  return {
    insertWords: run(`INSERT INTO ${words} (rowid, label, title, title_folded, body, body_folded) VALUES (?, ?, ?, ?, ?, ?)`),
    insertPairs: run(`INSERT INTO ${pairs} (rowid, pairs) VALUES (?, ?)`),
    removeWords: run(`INSERT INTO ${words} (${words}, rowid, label, title, title_folded, body, body_folded) VALUES ('delete', ?, ?, ?, ?, ?, ?)`),
    removePairs: run(`INSERT INTO ${pairs} (${pairs}, rowid, pairs) VALUES ('delete', ?, ?)`),
  };
}

export function createSearchIndex(database: WritableDatabase): SearchIndex {
  const find = database.query<[string], { place: number }>('SELECT place FROM main.search_places WHERE scope_id = ?');
  const insert = database.command<[string]>('INSERT INTO main.search_places (scope_id) VALUES (?)');
  const writers = new Map<number, ReturnType<typeof writePlace>>();
  const placeOf = (scopeId: string): ReturnType<typeof writePlace> => {
    let place = find.get([scopeId])?.place;
    if (place === undefined) {
      insert.run([scopeId]);
      place = find.get([scopeId])?.place ?? 0;
      database.execute(createPlace(place));
    }
    const known = writers.get(place) ?? writePlace(database, place);
    writers.set(place, known);
    return known;
  };
  return {
    add(key, record, text) {
      const { words, pairs } = columnsOf(record, text);
      const { insertWords, insertPairs } = placeOf(record.scopeId);
      insertWords.run([key, ...words]);
      insertPairs.run([key, pairs]);
    },
    remove(key, record, text) {
      const { words, pairs } = columnsOf(record, text);
      const { removeWords, removePairs } = placeOf(record.scopeId);
      removeWords.run([key, ...words]);
      removePairs.run([key, pairs]);
    },
  };
}
