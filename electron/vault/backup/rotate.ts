import type { BackupMedium } from './medium';

/** How long sets stay: the newest ones, then one a week, then one a month; never fewer than two. */
export const rotation = { newest: 7, weeks: 5, months: 12, least: 2 } as const;

/** Days since 1970-01-01, from a set's id. */
const dayOf = (id: string): number => Math.floor(Date.parse(`${id.slice(0, 10)}T00:00:00Z`) / 86_400_000);

/** Ids to keep out of all, which are newest first: of each week and each month the newest set. */
export function setsToKeep(ids: readonly string[]): ReadonlySet<string> {
  const keep = new Set(ids.slice(0, Math.max(rotation.newest, rotation.least)));
  const firstOf = (groups: number, groupOf: (id: string) => string): void => {
    const seen = new Set<string>();
    for (const id of ids) {
      const group = groupOf(id);
      if (seen.has(group)) continue;
      if (seen.size === groups) return;
      seen.add(group);
      keep.add(id);
    }
  };
  // Days since a Thursday: three more make weeks begin on Monday.
  firstOf(rotation.weeks, (id) => String(Math.floor((dayOf(id) + 3) / 7)));
  firstOf(rotation.months, (id) => id.slice(0, 7));
  return keep;
}

/**
 * Lets old sets go, then the blocks no set names. A damaged set keeps its place, and nothing is cleared while one is there: what it
 * named cannot be told.
 */
export async function rotate(medium: BackupMedium): Promise<{ readonly removedSets: number; readonly removedBlocks: number }> {
  const sets = await medium.sets();
  const keep = setsToKeep(sets.filter(({ set }) => set !== null).map(({ id }) => id));
  const going = sets.filter(({ id, set }) => set !== null && !keep.has(id));
  for (const { id } of going) await medium.removeSet(id);
  if (sets.some(({ set }) => set === null)) return { removedSets: going.length, removedBlocks: 0 };
  const named = new Set(sets.filter(({ id }) => keep.has(id)).flatMap(({ set }) => set?.body.files.flatMap((file) => file.blocks) ?? []));
  let removedBlocks = 0;
  for (const hash of await medium.blocks()) {
    if (named.has(hash)) continue;
    await medium.removeBlock(hash);
    removedBlocks += 1;
  }
  return { removedSets: going.length, removedBlocks };
}
