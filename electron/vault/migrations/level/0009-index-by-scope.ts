import type { Migration } from '../../database/migrate';
import { createSearchIndex } from '../../search/search-index';

interface Paper {
  readonly number: string;
  readonly issuing_body: string;
  readonly subject: string;
  readonly scope_id: string;
  readonly text: string;
}

/** One index a scope in place of one for the level; made anew out of the texts. */
export const indexByScope: Migration = {
  number: 9,
  name: 'index-by-scope',
  up(database) {
    database.execute('CREATE TABLE search_places (place INTEGER PRIMARY KEY, scope_id TEXT NOT NULL UNIQUE) STRICT;');
    const index = createSearchIndex(database);
    const keys = database.query<[], { key: number }>('SELECT key FROM records ORDER BY key').all([]);
    const paper = database.query<[number], Paper>(`
      SELECT r.number, r.issuing_body, r.subject, r.scope_id, t.text FROM records r JOIN record_texts t ON t.record_key = r.key WHERE r.key = ?`);
    for (const { key } of keys) {
      const found = paper.get([key]);
      if (found) index.add(key, { number: found.number, issuingBody: found.issuing_body, subject: found.subject, scopeId: found.scope_id }, found.text);
    }
    database.execute('DROP TABLE record_search; DROP TABLE record_pairs;');
  },
};
