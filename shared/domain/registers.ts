import type { SecrecyLevel } from './secrecy';

/**
 * The books of an office (standards §3.4; NĐ 63/2026; NĐ 30/2020, PL IV). Each level keeps books of its own, in its own database, so that
 * no gap in a lower book tells how much there is above it (decision 0022).
 */
export const registerKinds = ['incoming', 'outgoing', 'secretIncoming', 'secretOutgoing', 'copying', 'transfer', 'borrowing'] as const;
export type RegisterKind = (typeof registerKinds)[number];

const openBooks: readonly RegisterKind[] = ['incoming', 'outgoing', 'copying', 'transfer', 'borrowing'];
const secretBooks: readonly RegisterKind[] = ['secretIncoming', 'secretOutgoing', 'copying', 'transfer', 'borrowing'];

/** The books of a level: Mật and above register what comes and goes in the forms of NĐ 63/2026. */
export const registersOf = (level: SecrecyLevel): readonly RegisterKind[] => (level === 'open' ? openBooks : secretBooks);
export const incomingOf = (level: SecrecyLevel): RegisterKind => (level === 'open' ? 'incoming' : 'secretIncoming');
export const outgoingOf = (level: SecrecyLevel): RegisterKind => (level === 'open' ? 'outgoing' : 'secretOutgoing');

/** A term of the committee (nhiệm kỳ): from the close of one congress to the close of the next. Dates ISO. */
export interface OfficeTerm {
  readonly name: string;
  readonly from: string;
}
/** When the numbers begin anew: each year (NĐ 30/2020, PL I) or each term (HD 05-HD/VPTW §2.2). `terms` in the order of their dates. */
export interface Numbering {
  readonly by: 'year' | 'term';
  readonly terms: readonly OfficeTerm[];
}
export const yearNumbering: Numbering = { by: 'year', terms: [] };

/** The name of the period a day belongs to: "2026", or the name of the term; the year also where no term had begun yet. */
export function periodOf(day: string, numbering: Numbering): string {
  const term = numbering.by === 'term' ? numbering.terms.findLast(({ from }) => from <= day) : undefined;
  return term?.name ?? day.slice(0, 4);
}

/** Below ten a number takes a leading zero (NĐ 30/2020, PL I; HD 05 §2.2). */
export const paddedNumber = (number: number): string => String(number).padStart(2, '0');

/**
 * The number of an outgoing paper as it is printed. State: `05/QĐ-UBND`, `05/BNV-VP` for a letter; Party: `155-BC/BTGDVTU`.
 * `type`: the code of the kind of paper (`BC`, `CV`), empty for a State letter.
 */
export function paperNumber(number: number, { style, type, body }: { readonly style: 'state' | 'party'; readonly type: string; readonly body: string }): string {
  const padded = paddedNumber(number);
  if (style === 'party') return type ? `${padded}-${type}/${body}` : `${padded}/${body}`;
  return type ? `${padded}/${type}-${body}` : `${padded}/${body}`;
}
