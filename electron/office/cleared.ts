declare const clearedBrand: unique symbol;

/**
 * Bytes that may leave the office. Files and printers take nothing else, so that no way out can forget the leak check: what holds words
 * of papers gets this from `LeakDesk.pass`, what the office itself wrote about itself (sheets, registers, pages for a disk) from `ownPaper`.
 */
export type ClearedBytes = Uint8Array & { readonly [clearedBrand]: true };

/** For the leak desk. */
export const cleared = (bytes: Uint8Array): ClearedBytes => bytes as ClearedBytes;

/** What the office made of its own facts without words of any paper, and what the command line makes of a person's own file. */
export const ownPaper = (bytes: Uint8Array): ClearedBytes => bytes as ClearedBytes;
