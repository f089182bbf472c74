import type { AccountId, RecordId } from '../../../../shared/domain/ids';
import { note, paper, password } from '../../helpers/fixtures';
import { afterCut, inOffice, makeOffice, must, type Keys } from '../helpers';
import type { Scenario } from '../scenario';

interface State {
  readonly keys: Keys;
  readonly lan: AccountId;
  readonly records: readonly RecordId[];
}

/** A level gets a new key after a withdrawal: every paper of it is there afterwards, under the old key or the new. */
export const scenario: Scenario<State> = {
  async prepare(place) {
    let lan = '' as AccountId;
    const records: RecordId[] = [];
    const keys = await makeOffice(place, async (open) => {
      lan = (await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['archivist'], scopes: [] }, note())).id;
      await open.accounts.grantLevel(lan, 'secret', note());
      for (let each = 0; each < 6; each += 1) {
        const made = paper({ level: 'secret', subject: `Việc ${each}`, original: new Uint8Array(60_000).fill(each) });
        await open.records.add(each === 5 ? { ...made, readers: [open.account.id, lan] } : made, note());
        records.push(made.record.id);
      }
    });
    return { keys, lan, records };
  },
  act: (place, { keys, lan }, acknowledge) => inOffice(place, keys, async (open) => {
    await open.accounts.withdrawLevel(lan, 'secret', note());
    acknowledge('withdrawn');
    await open.levels.rekey('secret', note('levels.rekey', 'secret'));
    acknowledge('rekeyed');
    const later = paper({ level: 'secret', subject: 'Sau' });
    await open.records.add(later, note());
    acknowledge(`added ${later.record.id}`);
  }),
  async check(place, { keys, lan, records }, acknowledged) {
    await afterCut(place, keys, async (open) => {
      for (const id of records) must((await open.records.original(id))?.length === 60_000, `${id} is lost`);
      const added = acknowledged.find((line) => line.startsWith('added'))?.split(' ')[1];
      if (added) must((await open.records.get(added as RecordId)) !== null, 'the paper filed after the new key is lost');
      const state = (await open.levels.list()).find(({ level }) => level === 'secret');
      if (acknowledged.includes('rekeyed')) must(state?.generation === 2 && !state.rekeyDue, 'the new key was acknowledged and is not in force');
      else if (acknowledged.includes('withdrawn')) must(state?.rekeyDue === true || state?.generation === 2, 'neither a new key nor a reminder');
      if (acknowledged.includes('withdrawn')) must(!(await open.accounts.list()).find(({ id }) => id === lan)?.levels.includes('secret'), 'the withdrawal was lost');
      await open.levels.rekey('secret', note());
      for (const id of records) must((await open.records.get(id)) !== null, `${id} is lost by the next new key`);
    });
    await afterCut(place, keys, async (open) => {
      must((await open.search.search({ query: 'Việc', kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0 })).total === 6, 'the index lost a paper');
    });
  },
};
