import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationNames, operations, type OperationName } from '../../../shared/contract';
import type { Envelope } from '../../../shared/contract/wire';
import { wholeOfficeScope } from '../../../shared/domain/ids';
import { isStateSecret, secrecyLevels } from '../../../shared/domain/secrecy';
import { depends, inputOf } from '../../helpers/inputs-of';
import { founder, newOffice, type TestOffice } from '../../helpers/office';

/*
 * Runs in a network namespace of its own, which `../law-at-every-operation.test.ts` makes: here the cable is really plugged in and out.
 */
const ip = (...words: string[]): void => {
  const { status, stderr } = spawnSync('ip', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${words.join(' ')}: ${stderr}`);
};
const plugIn = (): void => {
  ip('link', 'add', 'thu0', 'type', 'veth', 'peer', 'name', 'thu1');
  ip('link', 'set', 'thu1', 'up');
  ip('link', 'set', 'thu0', 'up');
  ip('addr', 'add', '192.0.2.1/24', 'dev', 'thu0');
};
const pullOut = (): void => ip('link', 'del', 'thu0');

const secret = secrecyLevels.filter(isStateSecret);
const asked = operationNames.filter((name) => operations[name].ability !== 'anyone' && (operations[name].kind === 'mutation' || depends(name, 'id') || depends(name, 'level')));
const onLevels = asked.filter((name) => depends(name, 'level') && operations[name].kind === 'mutation');
const onThings = (['archive.get', 'archive.original', 'archive.saveOriginal', 'archive.exportPdf', 'drafts.open', 'drafts.delete', 'press.preview', 'press.save', 'press.print'] as const) satisfies readonly OperationName[];

let office: TestOffice;
const ids = new Map<string, string>();
const handle = (name: OperationName, input: object): Promise<Envelope> => office.router.handle(name, input);
const codeOf = (answer: Envelope): string => (answer.ok ? 'done' : answer.error.code);
const aim = (id: string, level: string) => ({ id, level, scopeId: wholeOfficeScope, topicId: 'general' });

/** What every operation on each level and on each thing of these levels answers. */
async function answers(): Promise<Map<string, Envelope>> {
  const told = new Map<string, Envelope>();
  for (const level of secret) {
    for (const name of onLevels) told.set(`${name} at ${level}`, await handle(name, inputOf(name, aim('khong-co-that', level))));
    for (const name of onThings) {
      const id = ids.get(`${name.startsWith('archive') ? 'record' : 'draft'} ${level}`)!;
      // Asked of a thing; what would end it is asked of one that is not there.
      told.set(`${name} of ${level}`, await handle(name, inputOf(name, aim(name === 'drafts.delete' ? 'khong-co-that' : id, 'open'))));
    }
  }
  return told;
}

beforeAll(async () => {
  office = await newOffice('independent');
  for (const level of secret) {
    ids.set(`record ${level}`, (await office.file(`${level}.txt`, `BÁO CÁO\nbài tập ${level}\n\nChữ để thử ${level}.`, { level })).id);
    const draft = await office.call('drafts.create', { template: 'meeting-a4', title: `Bản ${level}`, classification: { topicId: await office.topic(), level, scopeId: wholeOfficeScope, circulationMark: 'none' } });
    ids.set(`draft ${level}`, draft.id);
  }
});
afterAll(() => office.dispose());

test('with no adapter up nothing is refused by the law', async () => {
  const refused = [...await answers()].filter(([, answer]) => codeOf(answer) === 'networkIsUp').map(([what]) => what);
  expect(refused).toEqual([]);
  for (const level of secret) expect(await handle('archive.get', { id: ids.get(`record ${level}`)! })).toMatchObject({ ok: true });
});

test('an adapter that comes up in the middle of the work: the very next operation is refused by its name, and the session is shut', async () => {
  await office.as(founder.loginName);
  plugIn();
  expect(await handle('archive.get', { id: ids.get('record secret')! })).toEqual({ ok: false, error: { code: 'networkIsUp', params: { level: 'confidential', adapters: expect.stringContaining('thu0') } } });
  expect(office.session.state).toBe('locked');
});

test('while it is up every operation at Mật and above is refused by its name, at whatever level and whatever thing', async () => {
  await office.as(founder.loginName);
  expect((await office.call('session.current', {})).actor?.levels).toEqual(['open']);
  const wrong = [...await answers()].filter(([, answer]) => codeOf(answer) !== 'networkIsUp' || answer.ok || !String(answer.error.params['adapters']).includes('thu0')).map(([what, answer]) => `${what}: ${codeOf(answer)}`);
  expect(wrong).toEqual([]);
  const found = await office.call('archive.search', { query: '', filters: {}, limit: 10, offset: 0 });
  expect(found.total).toBe(0);
});

test('pulled out again, the same work goes on after the password', async () => {
  pullOut();
  await office.as(founder.loginName);
  const refused = [...await answers()].filter(([, answer]) => codeOf(answer) === 'networkIsUp').map(([what]) => what);
  expect(refused).toEqual([]);
  expect(office.unexpected).toEqual([]);
});
