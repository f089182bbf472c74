import type { SecrecyLevel } from './secrecy';

export interface TermRule {
  /** From this day of classification on. ISO. */
  readonly from: string;
  readonly years: Readonly<Record<Exclude<SecrecyLevel, 'open'>, number>>;
  readonly source: string;
  /** Not read in the primary text of the law in force: the office confirms it. */
  readonly unsure: boolean;
}

/**
 * How long a paper stays protected, counted from the day its level was decided. 2018: Luật 29/2018/QH14, Điều 19, read in the text. 2025:
 * the same numbers by memory (standards §3.1), so marked unsure.
 */
export const termRules: readonly TermRule[] = [
  { from: '2020-07-01', years: { confidential: 10, secret: 20, topSecret: 30 }, source: 'Luật 29/2018/QH14, Điều 19', unsure: false },
  { from: '2026-03-01', years: { confidential: 10, secret: 20, topSecret: 30 }, source: 'Luật 117/2025/QH15', unsure: true },
];

/** The rule for a paper classified on that day; the oldest for all before. */
export const termRuleOn = (day: string): TermRule => termRules.findLast(({ from }) => from <= day) ?? termRules[0] ?? neverRule;
const neverRule: TermRule = { from: '', years: { confidential: 10, secret: 20, topSecret: 30 }, source: '', unsure: true };

/** The same day that many years on; 29 February becomes 28 where the year has none. ISO. */
export function yearsAfter(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const next = year + years;
  const isLeap = (next % 4 === 0 && next % 100 !== 0) || next % 400 === 0;
  const kept = month === 2 && date === 29 && !isLeap ? 28 : date;
  return [String(next).padStart(4, '0'), String(month).padStart(2, '0'), String(kept).padStart(2, '0')].join('-');
}

/** The last day of protection by the law, null for a paper that is no secret. */
export const expiryOf = (level: SecrecyLevel, classifiedOn: string): string | null =>
  level === 'open' ? null : yearsAfter(classifiedOn, termRuleOn(classifiedOn).years[level]);

/** A competent person's decision, as the software records it. It never decides itself. `date` ISO. */
export interface Decision {
  readonly number: string;
  readonly date: string;
  readonly signer: string;
}
