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

/** Kept between paragraphs: making arrays anew costs more than breaking a short one. */
class Room {
  size = 0;
  width = new Float64Array(0);
  stretch = new Float64Array(0);
  shrink = new Float64Array(0);
  opens = new Int32Array(0);
  at = new Int32Array(0);
  from = new Int32Array(0);
  cost = new Float64Array(0);

  fit(count: number): this {
    if (this.size >= count) return this;
    this.size = Math.max(512, count * 2);
    for (const name of ['width', 'stretch', 'shrink', 'cost'] as const) this[name] = new Float64Array(this.size);
    for (const name of ['opens', 'at', 'from'] as const) this[name] = new Int32Array(this.size);
    return this;
  }
}
const most = 50_000;
const kept = new Room();

function roomFor(count: number): Room {
  if (count > most) return new Room().fit(count);
  return kept.fit(count);
}

/**
 * Optimal breaks of one paragraph (dynamic program over all feasible lines).
 * @returns the items the lines end at, in order; the last is `count`.
 */
export function breakLines(items: Breakables, { measure, firstIndent, justified, balanced = false }: BreakOptions): number[] {
  const { count, kind, penalty } = items;
  const { width, stretch, shrink, opens, at, from, cost } = roomFor(count + 2);
  width[0] = 0;
  stretch[0] = 0;
  shrink[0] = 0;
  for (let index = 0; index < count; index += 1) {
    width[index + 1] = (width[index] ?? 0) + (items.width[index] ?? 0);
    stretch[index + 1] = (stretch[index] ?? 0) + (items.stretch[index] ?? 0);
    shrink[index + 1] = (shrink[index] ?? 0) + (items.shrink[index] ?? 0);
  }
  // All on one line: nothing cheaper can be found.
  if ((width[count] ?? 0) + firstIndent <= measure) return [count];
  /** The first item at or after one that a line may start with. */
  opens[count] = count;
  for (let index = count - 1; index >= 0; index -= 1) opens[index] = kind[index] === 0 ? index : (opens[index + 1] ?? count);

  /** Of each open candidate: the item it breaks at, the candidate before it, its cost. */
  at[0] = 0;
  from[0] = -1;
  cost[0] = 0;
  let all = 1;
  let first = 0;
  const consider = (end: number, last: boolean): void => {
    const breakCost = last ? 0 : (penalty[end] ?? 0);
    const widthAt = width[end] ?? 0;
    let best = -1;
    let bestCost = Infinity;
    for (let index = first; index < all; index += 1) {
      const opening = from[index] === -1;
      const start = opening ? 0 : (opens[at[index] ?? 0] ?? end);
      const slack = measure - (widthAt - (width[start] ?? 0) + (opening ? firstIndent : 0));
      let badness: number;
      if (slack < -0.001) {
        const give = justified ? (shrink[end] ?? 0) - (shrink[start] ?? 0) : 0;
        if (-slack > give) {
          if (index === first && all - first > 1) {
            first += 1;
            continue;
          }
          badness = index === all - 1 ? 1e7 * (1 - slack) : Infinity;
        } else {
          const ratio = -slack / give;
          badness = 100 * ratio * ratio * ratio;
        }
      } else if (last && !balanced) {
        badness = slack > measure * 0.92 ? 60 : 0;
      } else if (justified) {
        const room = (stretch[end] ?? 0) - (stretch[start] ?? 0);
        const ratio = Math.min(room > 0 ? slack / room : slack * 4, 200);
        badness = 100 * ratio * ratio * ratio;
      } else {
        const ratio = slack / (measure * 0.22);
        badness = 100 * ratio * ratio;
      }
      const demerit = 1 + badness + breakCost;
      const sum = (cost[index] ?? 0) + demerit * demerit;
      if (sum < bestCost) {
        bestCost = sum;
        best = index;
      }
    }
    if (best === -1) best = all - 1;
    if (bestCost === Infinity) bestCost = (cost[best] ?? 0) + 1e18;
    at[all] = end;
    from[all] = best;
    cost[all] = bestCost;
    all += 1;
  };

  for (let index = 1; index < count; index += 1) {
    if (kind[index] === 0 || penalty[index] === Infinity) continue;
    if (kind[index] === 1 && kind[index - 1] === 1) continue;
    consider(index, false);
  }
  consider(count, true);

  const ends: number[] = [];
  for (let candidate = all - 1; candidate > 0; candidate = from[candidate] ?? 0) ends.push(at[candidate] ?? 0);
  return ends.reverse();
}
