/**
 * Acts that one person may not do alone (issue "The strongroom": two persons). The policy says at which levels each of them needs
 * the second one, and who that may be.
 */
export const graveActs = ['grantLevel', 'lowerLevel', 'takeOut', 'destroy', 'renewRecovery'] as const;
export type GraveAct = (typeof graveActs)[number];
