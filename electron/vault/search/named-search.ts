import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { fold } from '../../../shared/text/fold';
import type { NamedRecords } from '../named/named-records';
import type { Filters } from './level-search';
import type { MatchSet } from './match-set';
import { indexWords } from './index-text';
import type { QueryPlan } from './query-plan';

const yearOf = ({ date }: ArchiveRecord): number => (date ? Number(date.slice(0, 4)) : 0);
const chosen = <Value>(values: readonly Value[], value: Value): boolean => values.length === 0 || values.includes(value);
const passes = (record: ArchiveRecord, { kinds, topics, years, bodies }: Filters): boolean =>
  chosen(kinds, record.kind) && chosen(topics, record.topicId) && chosen(years, yearOf(record)) && chosen(bodies, record.issuingBody);

/** Every word that was typed stands in the title or the label, the last one perhaps only with its beginning. */
function answers({ subject, number, issuingBody }: ArchiveRecord, plan: QueryPlan): boolean {
  const words = ` ${indexWords(`${number} ${issuingBody} ${subject}`).folded} `;
  return plan.terms.every((term, index) => term.sequences.some((sequence) => {
    const end = plan.lastIsPrefix && index === plan.terms.length - 1 ? '' : ' ';
    return words.includes(` ${indexWords(fold(sequence.join(' '))).folded}${end}`);
  }));
}

/**
 * Papers for named readers are in no index: their titles are opened in memory, of this person's only, and compared there. Their text
 * is not looked into. A match in a title stands among the best of all others.
 */
export function searchNamed(named: NamedRecords, level: SecrecyLevel, plan: QueryPlan | null) {
  const matches = named.list().filter((record) => !plan || answers(record, plan));
  const set: MatchSet = {
    groups: matches.map((record) => ({ kind: record.kind, topic: record.topicId, year: yearOf(record), body: record.issuingBody, count: 1 })),
    ranked: (filters, limit) => matches
      .map((record, key) => ({ key, record, tier: 0, score: -Date.parse(record.filedAt) }))
      .filter(({ record }) => passes(record, filters))
      .sort((a, b) => a.score - b.score)
      .slice(0, limit),
  };
  const source = {
    level,
    row(key: number) {
      const record = matches[key];
      return record ? { record, text: named.content(record.id)?.text ?? '' } : null;
    },
  };
  return { source, set };
}
