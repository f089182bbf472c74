import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { founder, newOffice, passwordOf, type TestOffice } from '../helpers/office';

/** What a person would type off the sheet. */
function wordsOf(path: string): string {
  const { stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return [...stdout.matchAll(/\d+\. ((?:[0-9A-Z] ){3}[0-9A-Z])\b/g)].map(([, group]) => group!.replaceAll(' ', '')).join('-');
}

async function saveSheets(office: TestOffice, name: string): Promise<[string, string]> {
  const words: string[] = [];
  for (const holder of [1, 2] as const) {
    const { path, grant } = office.grantWrite(`${name}-${holder}.pdf`);
    await office.call('recovery.saveSheet', { holder, grant });
    expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
    words.push(wordsOf(path));
  }
  return [words[0]!, words[1]!];
}
const refused = (code: string, params: Record<string, unknown> = {}) => ({ ok: false, error: { code, params } });

describe('making the recovery sheets anew', () => {
  let office: TestOffice;
  let first: [string, string];
  const status = () => office.call('recovery.status', {});
  beforeAll(async () => {
    office = await newOffice();
  });
  afterAll(() => office.dispose());

  test('the sheets of a new office wait until they are confirmed, once', async () => {
    expect(await status()).toEqual({ confirmed: false, waiting: true, renewed: false, uncovered: [] });
    first = await saveSheets(office, 'dau');
    await office.call('recovery.confirm', {});
    expect(await status()).toEqual({ confirmed: true, waiting: false, renewed: false, uncovered: [] });
    expect(await office.call('recovery.sheet', { holder: 1 })).toEqual({ pdf: null });
    expect(await office.router.handle('recovery.confirm', {})).toEqual(refused('recoverySheetsGone'));
  });

  test('sheets made anew are gone with the session that made them; the office asks for them again and the first still work', async () => {
    await office.signed('recovery.renew', {});
    expect(await status()).toEqual({ confirmed: false, waiting: true, renewed: true, uncovered: [] });
    await office.lock();
    await office.as(founder.loginName);
    expect(await status()).toEqual({ confirmed: false, waiting: false, renewed: true, uncovered: [] });
    expect(await office.router.handle('recovery.saveSheet', { holder: 1, grant: office.grantWrite('x.pdf').grant })).toEqual(refused('recoverySheetsGone'));
    expect(await office.router.handle('recovery.confirm', {})).toEqual(refused('recoverySheetsGone'));
    await office.call('session.logOut', {});
    await office.call('session.recover', { loginName: founder.loginName, sheets: first, password: founder.password });
  });

  test('confirmed, the new sheets set a password and the earlier ones are refused', async () => {
    await office.signed('recovery.renew', {});
    const second = await saveSheets(office, 'moi');
    await office.call('recovery.confirm', {});
    expect(await status()).toEqual({ confirmed: true, waiting: false, renewed: false, uncovered: [] });
    await office.call('session.logOut', {});
    expect(await office.router.handle('session.recover', { loginName: founder.loginName, sheets: first, password: founder.password })).toEqual(refused('recoveryRejected'));
    const session = await office.call('session.recover', { loginName: founder.loginName, sheets: second, password: founder.password });
    expect(session.actor?.levels).toEqual(['open', 'confidential', 'secret', 'topSecret']);
    const actions = (await office.call('audit.list', { limit: 50, before: null })).entries.map((entry) => entry.action);
    expect(actions).toEqual(expect.arrayContaining(['recovery.renew', 'recovery.saveSheet', 'recovery.confirm']));
  });

  test('a second security officer without every level is refused with the first one missing', async () => {
    await office.addPerson('tuan', ['securityOfficer'], ['confidential']);
    await office.as('tuan');
    await expect(office.signed('recovery.renew', {})).rejects.toMatchObject({ code: 'levelNotHeld', params: { level: 'secret' } });
    expect(await status()).toEqual({ confirmed: true, waiting: false, renewed: false, uncovered: [] });
    await office.as(founder.loginName);
    const tuan = (await office.call('accounts.list', {})).accounts.find((account) => account.loginName === 'tuan');
    for (const level of ['secret', 'topSecret'] as const) await office.signed('levels.grant', { accountId: tuan!.id, level });
    await office.call('session.logIn', { loginName: 'tuan', password: passwordOf('tuan') });
    await office.signed('recovery.renew', {});
    expect(await status()).toEqual({ confirmed: false, waiting: true, renewed: true, uncovered: [founder.fullName] });
  });

  test('nothing on the way was an unforeseen error', () => {
    expect(office.unexpected).toEqual([]);
  });
});

test('an ordinary office has the open level alone, and its sheets are made anew all the same', async () => {
  const office = await newOffice('ordinary');
  await office.call('recovery.renew', {});
  await office.call('recovery.confirm', {});
  expect(await office.call('recovery.status', {})).toEqual({ confirmed: true, waiting: false, renewed: false, uncovered: [] });
  await office.dispose();
});
