import type { RecordId } from '../../../../shared/domain/ids';
import { note, paper } from '../../helpers/fixtures';
import { afterCut, inOffice, makeOffice, must, type Keys } from '../helpers';
import type { Scenario } from '../scenario';

interface State {
  readonly keys: Keys;
  readonly plain: RecordId;
  readonly named: RecordId;
  readonly doomed: RecordId;
}
const decision = { reference: '1-QĐ', date: '2026-11-20', authority: 'Thường vụ' };
const everything = { query: '', kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0 } as const;

/** Records move between levels, get readers and are destroyed: each is there once, whole, or gone where that was acknowledged. */
export const scenario: Scenario<State> = {
  async prepare(place) {
    const [plain, named, doomed] = [1, 2, 3].map((each) => paper({ level: 'secret', subject: `Việc ${each}`, text: `motviec ${each}`, original: new Uint8Array(40_000).fill(each) })) as [ReturnType<typeof paper>, ReturnType<typeof paper>, ReturnType<typeof paper>];
    const keys = await makeOffice(place, async (open) => {
      await open.records.add(plain, note());
      await open.records.add({ ...named, readers: [open.account.id] }, note());
      await open.records.add(doomed, note());
    });
    return { keys, plain: plain.record.id, named: named.record.id, doomed: doomed.record.id };
  },
  act: (place, { keys, plain, named, doomed }, acknowledge) => inOffice(place, keys, async (open) => {
    for (const level of ['open', 'confidential', 'topSecret'] as const) {
      await open.records.move(plain, level, decision, note('archive.move', plain));
      acknowledge(`plain ${level}`);
      await open.records.move(named, level, decision, note('archive.move', named));
      acknowledge(`named ${level}`);
    }
    await open.records.setReaders(plain, [open.account.id], note());
    await open.records.setReaders(named, null, note());
    await open.records.destroy(doomed, note('archive.destroy', doomed));
    acknowledge('destroyed');
  }),
  check: (place, { keys, plain, named, doomed }, acknowledged) => afterCut(place, keys, async (open) => {
    const gone = acknowledged.includes('destroyed');
    const left = (await open.records.get(doomed)) !== null;
    must(!(gone && left), 'a destroyed record is there');
    const answer = await open.search.search(everything);
    const expected = [plain, named, ...(left ? [doomed] : [])].sort();
    must(answer.hits.map(({ record }) => record.id).sort().join() === expected.join() && answer.total === expected.length, `there are ${answer.total}: ${answer.hits.map(({ record }) => `${record.subject} ${record.level}`).join(', ')}`);
    for (const [id, name] of [[plain, 'plain'], [named, 'named']] as const) {
      must((await open.records.original(id))?.length === 40_000, `${name} is not whole`);
      const record = await open.records.get(id);
      const moves = (await open.records.history(id)).length;
      const told = acknowledged.filter((line) => line.startsWith(name)).length;
      must(moves === told || moves === told + 1, `${name} moved ${moves} times, ${told} were told`);
      must(record?.level === ['secret', 'open', 'confidential', 'topSecret'][moves], `${name} is at ${record?.level ?? 'nothing'} after ${moves} moves`);
    }
  }),
};
