import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { WritableDatabase } from '../database/connection';
import { indexWords, pairsOf } from './index-text';

/** Keeps the index of a level in step with its records; inside the transaction that writes the record. */
export interface SearchIndex {
  add(key: number, record: Indexed, text: string): void;
  /** Takes out exactly what `add` put in; both must be given the same. */
  remove(key: number, record: Indexed, text: string): void;
}
type Indexed = Pick<ArchiveRecord, 'number' | 'issuingBody' | 'subject'>;

/** The columns of both tables. Who changes what is made of a text must make the index of every level anew in a migration. */
function columnsOf({ number, issuingBody, subject }: Indexed, text: string) {
  const [label, title, body] = [indexWords(`${number}\n${issuingBody}`), indexWords(subject), indexWords(text)];
  return {
    words: [label.folded, title.exact, title.folded, body.exact, body.folded],
    pairs: [label, title, body].flatMap((part) => pairsOf(part.folded.split(' '))).join(' '),
  };
}

export function createSearchIndex(database: WritableDatabase): SearchIndex {
  const insertWords = database.command<readonly (number | string)[]>(`
    INSERT INTO record_search (rowid, label, title, title_folded, body, body_folded) VALUES (?, ?, ?, ?, ?, ?)`);
  const insertPairs = database.command<readonly (number | string)[]>('INSERT INTO record_pairs (rowid, pairs) VALUES (?, ?)');
  const removeWords = database.command<readonly (number | string)[]>(`
    INSERT INTO record_search (record_search, rowid, label, title, title_folded, body, body_folded) VALUES ('delete', ?, ?, ?, ?, ?, ?)`);
  const removePairs = database.command<readonly (number | string)[]>("INSERT INTO record_pairs (record_pairs, rowid, pairs) VALUES ('delete', ?, ?)");
  return {
    add(key, record, text) {
      const { words, pairs } = columnsOf(record, text);
      insertWords.run([key, ...words]);
      insertPairs.run([key, pairs]);
    },
    remove(key, record, text) {
      const { words, pairs } = columnsOf(record, text);
      removeWords.run([key, ...words]);
      removePairs.run([key, pairs]);
    },
  };
}
