/**
 * Every scope of a level has index tables of its own. A score weighs a word by how many papers hold it; in one index for all scopes that number
 * would tell of papers one may not see, by the order of those one may.
 */
export const placeTables = (place: number) => ({
  words: `record_search_${place}`,
  pairs: `record_pairs_${place}`,
  /** In how many papers of the scope a pair stands. */
  counts: `record_pair_counts_${place}`,
});

export const createPlace = (place: number): string => {
  const { words, pairs, counts } = placeTables(place);
  return `
    CREATE VIRTUAL TABLE ${words} USING fts5 (
      label, title, title_folded, body, body_folded,
      content = '',
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
    );
    INSERT INTO ${words} (${words}, rank) VALUES ('secure-delete', 1);
    CREATE VIRTUAL TABLE ${pairs} USING fts5 (
      pairs,
      content = '',
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co' tokenchars '_'"
    );
    INSERT INTO ${pairs} (${pairs}, rank) VALUES ('secure-delete', 1);
    CREATE VIRTUAL TABLE ${counts} USING fts5vocab (${pairs}, row);`;
};
