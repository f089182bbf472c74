import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { WritableDatabase } from '../database/connection';
import { indexWords, pairsOf } from './index-text';

/** Keeps the index of a level in step with its records; inside the transaction that writes the record. */
export interface SearchIndex {
  add(key: number, record: Pick<ArchiveRecord, 'number' | 'issuingBody' | 'subject'>, text: string): void;
}

export function createSearchIndex(database: WritableDatabase): SearchIndex {
  const insertWords = database.command<readonly (number | string)[]>(`
    INSERT INTO record_search (rowid, label, title, title_folded, body, body_folded) VALUES (?, ?, ?, ?, ?, ?)`);
  const insertPairs = database.command<readonly (number | string)[]>('INSERT INTO record_pairs (rowid, pairs) VALUES (?, ?)');
  return {
    add(key, { number, issuingBody, subject }, text) {
      const [label, title, body] = [indexWords(`${number}\n${issuingBody}`), indexWords(subject), indexWords(text)];
      insertWords.run([key, label.folded, title.exact, title.folded, body.exact, body.folded]);
      const pairs = [label, title, body].flatMap((part) => pairsOf(part.folded.split(' ')));
      insertPairs.run([key, pairs.join(' ')]);
    },
  };
}
