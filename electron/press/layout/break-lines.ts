/** What a paragraph is made of for line breaking; parallel arrays, widths in points. */
export interface Breakables {
  readonly count: number;
  /** 0 letters, 1 space, 2 a place to break without room. */
  readonly kind: Uint8Array;
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  /** Cost of breaking at this item; Infinity: never. */
  readonly penalty: Float64Array;
}
export interface BreakOptions {
  readonly measure: number;
  readonly firstIndent: number;
  readonly justified: boolean;
  /** Also the last line counts: centred lines of about the same length. */
  readonly balanced?: boolean;
}

interface Candidate {
  readonly at: number;
  readonly from: number;
  readonly cost: number;
}

/**
 * Optimal breaks of one paragraph (dynamic program over all feasible lines).
 * @returns the items the lines end at, in order; the last is `count`.
 */
export function breakLines(items: Breakables, { measure, firstIndent, justified, balanced = false }: BreakOptions): number[] {
  const { count, kind, penalty } = items;
  const width = new Float64Array(count + 1);
  const stretch = new Float64Array(count + 1);
  const shrink = new Float64Array(count + 1);
  /** The first item at or after one that a line may start with. */
  const opens = new Int32Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    width[index + 1] = (width[index] ?? 0) + (items.width[index] ?? 0);
    stretch[index + 1] = (stretch[index] ?? 0) + (items.stretch[index] ?? 0);
    shrink[index + 1] = (shrink[index] ?? 0) + (items.shrink[index] ?? 0);
  }
  opens[count] = count;
  for (let index = count - 1; index >= 0; index -= 1) opens[index] = kind[index] === 0 ? index : (opens[index + 1] ?? count);

  /** Parallel: the item each open candidate breaks at, its start, its cost and the candidate before it. */
  const all: Candidate[] = [{ at: 0, from: -1, cost: 0 }];
  let first = 0;
  const consider = (end: number, last: boolean): void => {
    const breakCost = last ? 0 : (penalty[end] ?? 0);
    let best = -1;
    let bestCost = Infinity;
    for (let index = first; index < all.length; index += 1) {
      const candidate = all[index];
      if (!candidate) continue;
      const start = candidate.from === -1 ? 0 : (opens[candidate.at] ?? end);
      const natural = (width[end] ?? 0) - (width[start] ?? 0) + (candidate.from === -1 ? firstIndent : 0);
      const slack = measure - natural;
      let badness: number;
      if (slack < -0.001) {
        const give = justified ? (shrink[end] ?? 0) - (shrink[start] ?? 0) : 0;
        if (-slack > give) {
          if (index === first && all.length - first > 1) {
            first += 1;
            continue;
          }
          badness = index === all.length - 1 ? 1e7 * (1 - slack) : Infinity;
        } else badness = 100 * (-slack / give) ** 3;
      } else if (last && !balanced) {
        badness = slack > measure * 0.92 ? 60 : 0;
      } else if (justified) {
        const room = (stretch[end] ?? 0) - (stretch[start] ?? 0);
        const ratio = room > 0 ? slack / room : slack * 4;
        badness = 100 * Math.min(ratio, 200) ** 3;
      } else {
        badness = 100 * (slack / (measure * 0.22)) ** 2;
      }
      const cost = candidate.cost + (1 + badness + breakCost) ** 2;
      if (cost < bestCost) {
        bestCost = cost;
        best = index;
      }
    }
    if (best === -1) best = all.length - 1;
    if (bestCost === Infinity) bestCost = (all[best]?.cost ?? 0) + 1e18;
    all.push({ at: end, from: best, cost: bestCost });
  };

  for (let index = 1; index < count; index += 1) {
    if (kind[index] === 0 || penalty[index] === Infinity) continue;
    if (kind[index] === 1 && kind[index - 1] === 1) continue;
    consider(index, false);
  }
  consider(count, true);

  const ends: number[] = [];
  for (let candidate = all.at(-1); candidate && candidate.from !== -1; candidate = all[candidate.from]) ends.push(candidate.at);
  return ends.reverse();
}
