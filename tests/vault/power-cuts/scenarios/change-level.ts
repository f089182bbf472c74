import { carryOut } from '../../../../electron/office/terms/carry-out';
import type { RecordId } from '../../../../shared/domain/ids';
import { note, paper } from '../../helpers/fixtures';
import { afterCut, inOffice, makeOffice, must, type Keys } from '../helpers';
import type { Scenario } from '../scenario';

interface State {
  readonly keys: Keys;
  readonly ids: readonly RecordId[];
}
const size = 20_000;
const changeOf = (index: number) => ({ number: `${index}-QĐ/TU`, date: '2026-11-20', signer: 'Thường vụ', act: 'lowered', to: 'confidential' } as const);
const changeNote = (id: RecordId) => (action: string) => note(action, id);

/** Levels are changed by decision: after any cut each paper is at one level, whole, and the change can be finished with each decision standing once at both. */
export const scenario: Scenario<State> = {
  async prepare(place) {
    const papers = [1, 2, 3, 4].map((each) => paper({ level: 'secret', subject: `Việc ${each}`, text: `motviec ${each}`, original: new Uint8Array(size).fill(each) }));
    const keys = await makeOffice(place, async (open) => {
      for (const each of papers) await open.records.add(each, note());
    });
    return { keys, ids: papers.map(({ record }) => record.id) };
  },
  act: (place, { keys, ids }, acknowledge) => inOffice(place, keys, async (open) => {
    for (const [index, id] of ids.entries()) {
      const record = await open.records.get(id);
      if (!record) throw new Error('the paper is not there');
      await carryOut(open, record, changeOf(index), changeNote(id));
      acknowledge(`changed ${id}`);
    }
  }),
  check: (place, { keys, ids }, acknowledged) => afterCut(place, keys, async (open) => {
    for (const [index, id] of ids.entries()) {
      const record = await open.records.get(id);
      must(record !== null, `paper ${index} is lost`);
      if (!record) return;
      must((await open.records.original(id))?.length === size, `paper ${index} is not whole`);
      const moved = record.level === 'confidential';
      must(moved || !acknowledged.includes(`changed ${id}`), `paper ${index} is at ${record.level} though its change was told`);
      const standing = (await open.terms.decisions(id)).length;
      must(moved ? standing === 2 : standing <= 2, `${standing} decisions of paper ${index} at ${record.level}`);
      if (!moved) await carryOut(open, record, changeOf(index), changeNote(id));
      const after = await open.records.get(id);
      const decisions = await open.terms.decisions(id);
      must(after?.level === 'confidential' && decisions.length === 2 && decisions.every(({ act, from, to }) => act === 'lowered' && from === 'secret' && to === 'confidential'), `paper ${index} could not be finished: ${after?.level ?? 'nowhere'}, ${decisions.length} decisions`);
      must((await open.records.history(id)).filter(({ change }) => change.kind === 'moved').length === 1, `paper ${index} did not move once`);
    }
    const { total } = await open.search.search({ query: 'motviec', kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0 });
    must(total === ids.length, `${total} papers are found`);
  }),
};
