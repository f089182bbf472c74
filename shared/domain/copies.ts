/**
 * Where a numbered copy is: with its recipient, asked back, back again, spoilt at the printer, or destroyed. Every copy that was ever
 * numbered is in exactly one of these.
 */
export const copyStates = ['out', 'recalled', 'returned', 'spoilt', 'destroyed'] as const;
export type CopyState = (typeof copyStates)[number];

/** What may follow; the same table stands in the database as triggers. A destroyed copy stays destroyed. */
export const copySteps: Readonly<Record<CopyState, readonly CopyState[]>> = {
  out: ['recalled', 'returned', 'spoilt', 'destroyed'],
  recalled: ['returned', 'destroyed'],
  returned: ['destroyed'],
  spoilt: ['destroyed'],
  destroyed: [],
};

export type CopySource = 'draft' | 'record';
