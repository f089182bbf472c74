/**
 * What may go out with a file unseen (brief, D "Leak check"). `passage`: words that also stand in a record of a higher level; nobody
 * sends those out, the others may go once a person has seen them.
 */
export const leakKinds = [
  'property', 'path', 'comment', 'trackedChange', 'hiddenText', 'thumbnail', 'location', 'imageData', 'attachment', 'earlierVersion',
  'formValue', 'script', 'personalNumber', 'passage',
] as const;
export type LeakKind = (typeof leakKinds)[number];

export interface LeakFinding {
  readonly kind: LeakKind;
  /** Where in the file: a part, a page, a property's name. */
  readonly place: string;
  /** What was found there, shortened; shown to the person who sends the file and kept nowhere. */
  readonly detail: string;
}

/** Findings told of one file; more are counted. */
export const mostLeaks = 200;
export const isForbidden = (finding: LeakFinding): boolean => finding.kind === 'passage';
