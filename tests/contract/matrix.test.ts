import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { can } from '../../electron/policy/can';
import type { Ability } from '../../shared/domain/abilities';
import { operationNames, operations, type OperationName } from '../../shared/contract';
import type { Envelope } from '../../shared/contract/wire';
import { wholeOfficeScope, type ScopeId, type TopicId } from '../../shared/domain/ids';
import { roles, type Role } from '../../shared/domain/people';
import { registersOf, type RegisterKind } from '../../shared/domain/registers';
import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import { depends, inputOf, type Aim } from '../helpers/inputs-of';
import { newOffice, type TestOffice } from '../helpers/office';

/*
 * Every operation × every post × every clearance × scope. Operations and inputs come out of the contract itself, so an operation made
 * tomorrow stands in here without anybody's doing.
 */
interface Thing {
  readonly kind: 'record' | 'draft' | 'file' | 'copies' | 'loan' | 'line' | 'group';
  readonly id: string;
  /** A word that stands in it and nowhere else. */
  readonly canary: string;
  readonly level: SecrecyLevel;
  readonly scopeId: ScopeId;
  /** Named readers or a group it belongs to are none of the persons who ask. */
  readonly closed?: boolean;
}
interface Person {
  readonly loginName: string;
  readonly role: Role;
  readonly levels: readonly SecrecyLevel[];
  readonly scopes: readonly ScopeId[];
}

const absent = 'khong-co-that';
const asked = operationNames.filter((name) => operations[name].ability !== 'anyone');
const onThings = asked.filter((name) => depends(name, 'id'));
const onLevels = asked.filter((name) => depends(name, 'level'));
/** What every thing's id answers must be what an id answers that nobody has; ids of both are one. */
const levelled = (envelope: Envelope, id: string): string => JSON.stringify(envelope, (_key, value: unknown) => (value instanceof Uint8Array ? 'bytes' : value)).replaceAll(id, absent);

let office: TestOffice;
let leaders: ScopeId;
let topicId: TopicId;
const things: Thing[] = [];
const persons: Person[] = [];
const aimAt = (id: string, level: SecrecyLevel = 'open'): Aim => ({ id, level, scopeId: wholeOfficeScope, topicId });
const sees = (person: Person, thing: Thing): boolean => !thing.closed && person.levels.includes(thing.level) && person.scopes.includes(thing.scopeId);
const handle = (name: OperationName, input: object): Promise<Envelope> => office.router.handle(name, input);

async function make(kind: 'record' | 'draft', level: SecrecyLevel, scopeId: ScopeId, mark = ''): Promise<void> {
  const canary = `kim${mark}${kind}${level}${scopeId === wholeOfficeScope ? 'chung' : 'rieng'}`.toLowerCase();
  const classification = { topicId, level, scopeId, circulationMark: 'none' } as const;
  const { id } = kind === 'record'
    ? await office.file(`${canary}.txt`, `BÁO CÁO\nbài tập ${canary}\n\nChữ để thử: ${canary} bên sông.`, { level, scopeId, subject: `bài tập ${canary}` })
    : await office.call('drafts.create', { template: 'meeting-a4', title: `Bản ${canary}`, classification });
  things.push({ kind, id, canary, level, scopeId });
}

/** What hangs on papers: a file of the archive, numbered copies, a lent original, a line of a register. */
async function makeAround(level: SecrecyLevel, scopeId: ScopeId, fondsId: string): Promise<void> {
  const { vault } = office.session;
  const note = office.session.note('thu');
  const day = new Date().toISOString().slice(0, 10);
  const canaryOf = (kind: Thing['kind']): string => `kim${kind}${level}quanh`.toLowerCase();
  const keep = (kind: Thing['kind'], id: string): void => void things.push({ kind, id, canary: canaryOf(kind), level, scopeId });
  const line = (register: RegisterKind, kind: Thing['kind']) => ({
    level, register, period: day.slice(0, 4), day, typeName: 'Công văn', subject: level === 'topSecret' ? '' : `việc ${canaryOf(kind)}`, fields: { date: day }, scopeId, recordId: null, draftId: null, series: null,
  });
  const file = await office.call('holdings.addFile', {
    code: canaryOf('file'), title: `hồ sơ ${canaryOf('file')}`, retention: 'years10', language: 'vi', keywords: '', description: '', condition: '', box: '', shelf: '', level, scopeId, fondsId,
  });
  keep('file', file.id);
  const { set } = await vault.copies.issue({ source: 'draft', sourceId: canaryOf('copies'), title: canaryOf('copies'), recipients: [`nơi nhận ${canaryOf('copies')}`], firstNumber: 1, line: line('copying', 'copies') }, note);
  keep('copies', set.id);
  const { loan } = await vault.loans.lend({ recordId: null, title: canaryOf('loan'), paperNumber: '', borrower: `người mượn ${canaryOf('loan')}`, lentOn: day, dueOn: day, line: line('borrowing', 'loan') }, note);
  keep('loan', loan.id);
  await vault.books.add(line(registersOf(level)[0] ?? 'copying', 'line'), note);
  keep('line', `${level}-dong`);
}

/** A group inside a level, a paper of the group, and papers for one named reader. */
async function makeClosed(): Promise<void> {
  const level = 'confidential';
  const { id } = await office.call('groups.add', { level, name: 'nhóm kimgroupkin', members: [] });
  const self = office.session.vault.account.id;
  const before = things.length;
  await make('record', level, id, 'nhom');
  for (const kind of ['record', 'draft'] as const) {
    await make(kind, level, wholeOfficeScope, 'ten');
    const made = things.at(-1)!;
    if (kind === 'record') await office.call('archive.setReaders', { id: made.id as never, readers: [self] });
    else await office.call('drafts.setReaders', { id: made.id as never, readers: [self] });
  }
  things.push({ kind: 'group', id, canary: 'kimgroupkin', level, scopeId: wholeOfficeScope });
  for (let place = before; place < things.length; place += 1) things[place] = { ...things[place]!, closed: true };
}

beforeAll(async () => {
  office = await newOffice('training');
  topicId = await office.topic();
  leaders = (await office.call('scopes.create', { name: 'Lãnh đạo' })).id;
  for (const role of roles) {
    for (let held = 1; held <= secrecyLevels.length; held += 1) {
      for (const scopes of [[], [leaders]]) {
        const loginName = `${role}-${held}-${scopes.length}`.toLowerCase();
        const levels = secrecyLevels.slice(0, held);
        await office.addPerson(loginName, [role], levels.slice(1), scopes);
        persons.push({ loginName, role, levels, scopes: [wholeOfficeScope, ...scopes] });
      }
    }
  }
  await office.addPerson('nguoi-lam', ['archivist', 'editor'], secrecyLevels.slice(1), [leaders]);
  const fondsId = (await office.call('holdings.addFonds', { archiveCode: 'A01', agencyCode: 'H01', name: 'Phông thử', history: '' })).id;
  await office.as('nguoi-lam');
  for (const level of secrecyLevels) {
    for (const scopeId of [wholeOfficeScope, leaders]) {
      await make('record', level, scopeId);
      await make('draft', level, scopeId);
    }
  }
  await makeAround('secret', leaders, fondsId);
  await makeClosed();
}, 240_000);
afterAll(() => office.dispose());

test('every operation of the contract has an input made out of its schema', () => {
  expect(asked.map((name) => [name, (operations[name].input.safeParse(inputOf(name, aimAt(absent))) as { success: boolean }).success])).toEqual(asked.map((name) => [name, true]));
  expect(onThings.length).toBeGreaterThan(10);
  expect(onLevels).toEqual(expect.arrayContaining(['levels.grant', 'drafts.create', 'archive.fileProposal', 'drafts.classify']));
});

/** What is wrong with the answers this person gets: nothing, told in words. */
async function wrongWith(person: Person): Promise<string[]> {
  await office.as(person.loginName);
  const may = (ability: Ability): boolean => can({ roles: [person.role] }, ability);
  const wrong: string[] = [];
  const must = (right: boolean, what: string): void => {
    if (!right) wrong.push(`${person.loginName}: ${what}`);
  };
  const hidden = things.filter((thing) => !sees(person, thing));
  const told = (answer: string): readonly Thing[] => hidden.filter(({ id, canary }) => answer.includes(canary) || answer.includes(id));
  for (const name of asked) {
    const { ability, kind } = operations[name];
    const ofNothing = levelled(await handle(name, inputOf(name, aimAt(absent))), absent);
    if (!may(ability)) {
      must(ofNothing.includes('"notAllowed"'), `${name} is not refused`);
      continue;
    }
    must(told(ofNothing).length === 0, `${name} tells of what is hidden`);
    // The id of a group is no id of a topic: what its schema does not take is not asked.
    const aimed = onThings.includes(name) ? hidden.filter(({ id }) => JSON.stringify(inputOf(name, aimAt(id))).includes(id)) : [];
    for (const { id, canary } of aimed) must(levelled(await handle(name, inputOf(name, aimAt(id))), id) === ofNothing, `${name} on ${canary} answers otherwise than on nothing`);
    for (const level of secrecyLevels.filter((each) => !person.levels.includes(each) && onLevels.includes(name))) {
      const answer = await handle(name, inputOf(name, aimAt(absent, level)));
      must(kind === 'query' ? told(levelled(answer, absent)).length === 0 : !answer.ok, `${name} at ${level} is not refused`);
    }
  }
  const visible = things.filter((thing) => sees(person, thing));
  const ids = (kind: Thing['kind']): string => visible.filter((thing) => thing.kind === kind).map(({ id }) => id).toSorted().join();
  if (may('archive.read')) {
    const found = await office.call('archive.search', { query: '', filters: {}, limit: 200, offset: 0 });
    must(found.hits.map(({ record }) => record.id).toSorted().join() === ids('record'), 'finds other records than those of level and scope');
    for (const thing of things.filter(({ kind }) => kind === 'record')) {
      const { total } = await office.call('archive.search', { query: thing.canary, filters: {}, limit: 10, offset: 0 });
      must(total === (sees(person, thing) ? 1 : 0), `finds ${total} of ${thing.canary}`);
      must((await handle('archive.get', { id: thing.id })).ok === sees(person, thing), `opens ${thing.canary} or not, and should not or should`);
    }
  }
  if (may('draft.read')) {
    const { drafts } = await office.call('drafts.list', {});
    must(drafts.map(({ id }) => id).toSorted().join() === ids('draft'), 'has other drafts than those of level and scope');
  }
  return wrong;
}

describe.each(roles)('a person whose post is %s', (role) => {
  test('is refused in the router what post, level or scope does not give, at each clearance, and hears nothing of it', { timeout: 240_000 }, async () => {
    const wrong: string[] = [];
    for (const person of persons.filter((each) => each.role === role)) wrong.push(...(await wrongWith(person)));
    expect(wrong).toEqual([]);
  });
});

test('nothing that was asked was an unforeseen error', () => {
  expect(office.unexpected).toEqual([]);
});
