/*
 * The doors of the vault: what services may ask of it, one file a subject. Every method is one whole unit of work, its audit line in
 * the same transaction, so no service opens a transaction and none assumes that the store answers at once.
 */
export type * from './accounts';
export type * from './audit';
export type * from './backup';
export type * from './books';
export type * from './copies';
export type * from './drafts';
export type * from './groups';
export type * from './holdings';
export type * from './levels';
export type * from './loans';
export type * from './records';
export type * from './recovery';
export type * from './registers';
export type * from './search';
export type * from './sight';
export type * from './terms';
export type * from './vault';
