import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBackups, restoreBackup } from '../../../../electron/vault';
import { note, paper } from '../../helpers/fixtures';
import { afterCut, inOffice, makeOffice, must, type Keys } from '../helpers';
import type { Place, Scenario } from '../scenario';

interface State {
  readonly keys: Keys;
  readonly first: string;
}
const diskOf = ({ vault }: Place): string => join(dirname(vault), 'disk');
const everything = { query: '', kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0 } as const;

/** Sets are written onto a disk that takes only what is new: every set that was promised restores, and so does every one that is listed. */
export const scenario: Scenario<State> = {
  async prepare(place) {
    mkdirSync(diskOf(place), { recursive: true });
    let first = '';
    const keys = await makeOffice(place, async (open) => {
      await open.records.add(paper({ level: 'secret', subject: 'Việc 0', original: new Uint8Array(700_000).fill(1) }), note());
      first = (await open.backup.make(diskOf(place), note())).set.id;
    });
    return { keys, first };
  },
  act: (place, { keys }, acknowledge) => inOffice(place, keys, async (open) => {
    for (let each = 1; each <= 3; each += 1) {
      await open.records.add(paper({ level: 'secret', subject: `Việc ${each}`, original: new Uint8Array(300_000).fill(each + 1) }), note());
      acknowledge(`${(await open.backup.make(diskOf(place), note())).set.id} ${each + 1}`);
    }
  }),
  async check(place, { keys, first }, acknowledged) {
    await afterCut(place, keys, async (open) => {
      // The next backup uses or clears what the cut left.
      await open.backup.make(diskOf(place), note());
    });
    const [shelf] = await findBackups(diskOf(place));
    const promised = new Map([[first, 1], ...acknowledged.map((line): [string, number] => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])])]);
    const listed = shelf?.sets ?? [];
    must(listed.every(({ madeAt }) => madeAt !== null), 'a set cannot be read');
    for (const id of promised.keys()) must(listed.some((set) => set.id === id), `the set ${id} is gone`);
    for (const { id } of listed) {
      const restored = { vault: join(dirname(place.vault), 'restored'), seen: join(dirname(place.vault), 'restored-seen') };
      rmSync(restored.vault, { recursive: true, force: true });
      rmSync(restored.seen, { recursive: true, force: true });
      await restoreBackup(shelf?.folder ?? '', id, restored.vault);
      await afterCut(restored, keys, async (open) => {
        const { total } = await open.search.search(everything);
        must(promised.get(id) === undefined || promised.get(id) === total, `${id} holds ${total} papers, not ${promised.get(id) ?? '?'}`);
      });
    }
  },
};
