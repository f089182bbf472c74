/** The secrecy order of the State-secrets law (Luật 117/2025/QH15): open < Mật < Tối mật < Tuyệt mật. */
export const secrecyLevels = ['open', 'confidential', 'secret', 'topSecret'] as const;
export type SecrecyLevel = (typeof secrecyLevels)[number];

export const isSecrecyLevel = (value: string): value is SecrecyLevel => (secrecyLevels as readonly string[]).includes(value);

/** 0 for open … 3 for topSecret. */
export const secrecyRank = (level: SecrecyLevel): number => secrecyLevels.indexOf(level);

/** Mật and above: what the law keeps off any machine with a network. */
export const isStateSecret = (level: SecrecyLevel): boolean => level !== 'open';

export const compareSecrecy = (a: SecrecyLevel, b: SecrecyLevel): number => secrecyRank(a) - secrecyRank(b);

export const highestLevel = (levels: readonly SecrecyLevel[]): SecrecyLevel =>
  levels.reduce<SecrecyLevel>((top, level) => (compareSecrecy(level, top) > 0 ? level : top), 'open');
