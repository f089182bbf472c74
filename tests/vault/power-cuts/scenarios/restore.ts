import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBackups, openVault, restoreBackup } from '../../../../electron/vault';
import { note, paper } from '../../helpers/fixtures';
import { afterCut, makeOffice, must, type Keys } from '../helpers';
import type { Place, Scenario } from '../scenario';

interface State {
  readonly keys: Keys;
  readonly set: string;
}
const diskOf = ({ vault }: Place): string => join(dirname(vault), 'disk');
const newHome = ({ vault }: Place): Place => ({ vault: join(dirname(vault), 'new'), seen: join(dirname(vault), 'new-seen') });
const everything = { query: '', kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0 } as const;

async function restore(place: Place, set: string): Promise<void> {
  const [shelf] = await findBackups(diskOf(place));
  await restoreBackup(shelf?.folder ?? '', set, newHome(place).vault);
}

/** A vault is written out of a backup: afterwards it is there whole, or no vault is there and restoring is simply begun again. */
export const scenario: Scenario<State> = {
  async prepare(place) {
    mkdirSync(diskOf(place), { recursive: true });
    let set = '';
    const keys = await makeOffice(place, async (open) => {
      for (let each = 0; each < 3; each += 1) await open.records.add(paper({ level: 'secret', subject: `Việc ${each}`, original: new Uint8Array(400_000).fill(each) }), note());
      set = (await open.backup.make(diskOf(place), note())).set.id;
    });
    return { keys, set };
  },
  async act(place, { set }, acknowledge) {
    await restore(place, set);
    acknowledge('restored');
  },
  async check(place, { keys, set }, acknowledged) {
    const home = newHome(place);
    const there = existsSync(join(home.vault, 'header.json'));
    must(there || !acknowledged.includes('restored'), 'what was restored is gone');
    if (!there) {
      const refused = await openVault(home.vault).then(async (vault) => { await vault.release(); return ''; }, (error: { code?: string }) => error.code ?? String(error));
      must(refused === 'vaultMissing', `half a vault is told as ${refused || 'whole'}`);
      await restore(place, set);
    }
    await afterCut(home, keys, async (open) => must((await open.search.search(everything)).total === 3, 'papers are missing'));
  },
};
