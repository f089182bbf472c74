import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Chance that comes out the same again: mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface FixedWorld {
  /** The clock stands here from now on and the next ids follow from it. @param at milliseconds since 1970 */
  set(at: number): void;
  /** The world as it is. */
  end(): void;
}

/**
 * A clock that moves only when told and ids that follow from it, so that a history can be lived through twice. Keys and salts stay as random as
 * they are. Nothing of the program is replaced, only what the machine tells it.
 */
export function fixWorld(): FixedWorld {
  const { randomUUID } = crypto;
  const RealDate = Date;
  const now = performance.now.bind(performance);
  let at = 0;
  let given = 0;
  class FixedDate extends RealDate {
    constructor(...words: readonly unknown[]) {
      if (words.length === 0) super(at);
      else super(...(words as [number]));
    }
    static override now(): number {
      return at;
    }
  }
  globalThis.Date = FixedDate as DateConstructor;
  Object.defineProperty(performance, 'now', { configurable: true, value: () => at - performance.timeOrigin });
  crypto.randomUUID = () => {
    given += 1;
    const hex = crypto.createHash('sha256').update(`${at} ${given}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
  syncBuiltinESMExports();
  return {
    set(next) {
      at = next;
      given = 0;
    },
    end() {
      globalThis.Date = RealDate;
      Object.defineProperty(performance, 'now', { configurable: true, value: now });
      crypto.randomUUID = randomUUID;
      syncBuiltinESMExports();
    },
  };
}
