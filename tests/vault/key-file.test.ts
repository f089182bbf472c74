import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OfficeError } from '../../shared/errors/office-error';
import { file, found, newVault, note, password, refusal } from './helpers/vault';

const set = note('session.setKeyFile');
/** A vault with one paper whose first account asks for a key file. */
async function locked() {
  const made = await newVault();
  await file(made.open, { level: 'secret', subject: 'Việc tối mật' });
  const header = join(made.vault.directory, 'header.json');
  const before = readFileSync(header);
  const keyFile = made.open.accounts.newKeyFile();
  await made.open.accounts.setKeyFile(password, keyFile, set);
  await made.open.close();
  return { ...made, header, before, keyFile };
}

test('a vault opens with password and file together, and with neither alone', async () => {
  const { vault, keyFile, header } = await locked();
  expect(keyFile).toHaveLength(32);
  expect(vault.needsKeyFile('Thu.Ky')).toBe(true);
  expect(vault.needsKeyFile('khong.co')).toBe(false);
  expect(JSON.parse(readFileSync(header, 'utf8'))).toMatchObject({ body: { version: 2, accounts: [{ loginName: 'thu.ky', keyFile: true }] } });
  expect(await refusal(vault.logIn('thu.ky', password))).toBe('wrongPassword');
  expect(await refusal(vault.logIn('thu.ky', 'một câu khác hẳn', undefined, keyFile))).toBe('wrongPassword');
  const open = await vault.logIn('thu.ky', password, undefined, keyFile);
  expect(await found(open, 'toi mat')).toEqual(['Việc tối mật']);
  expect(await open.accounts.needsKeyFile('thu.ky')).toBe(true);
  // Nothing of it is in what is kept.
  for (const name of ['header.json', 'office.db']) expect(readFileSync(join(vault.directory, name)).includes(Buffer.from(keyFile))).toBe(false);
  await open.close();
});

test('a file with any byte changed, cut short, lengthened or of somebody else is refused, with the delay that grows as for passwords', async () => {
  const { vault, keyFile } = await locked();
  const flipped = Uint8Array.from(keyFile, (byte, place) => (place === 31 ? byte ^ 1 : byte));
  const nextDelays: unknown[] = [];
  for (const wrong of [flipped, keyFile.subarray(0, 31), Uint8Array.of(...keyFile, 0), null]) {
    const error: unknown = await vault.logIn('thu.ky', password, undefined, wrong).then(() => null, (refused: unknown) => refused);
    if (!(error instanceof OfficeError)) throw new Error('a wrong file was let in');
    nextDelays.push([error.code, error.params['nextDelay']]);
  }
  expect(nextDelays).toEqual([['wrongPassword', 0], ['wrongPassword', 0], ['wrongPassword', 2], ['wrongPassword', 4]]);
  expect(await refusal(vault.logIn('thu.ky', password, undefined, keyFile))).toBe('waitBeforeTrying');
});

test('a new password keeps the file, and setting or taking it away needs what is there now', async () => {
  const { vault, keyFile } = await locked();
  const open = await vault.logIn('thu.ky', password, undefined, keyFile);
  const { accounts } = open;
  expect(await refusal(accounts.changePassword(password, 'một câu khác hẳn', note()))).toBe('wrongPassword');
  await accounts.changePassword(password, 'một câu khác hẳn', note(), keyFile);
  expect(await refusal(accounts.vouch('thu.ky', 'một câu khác hẳn'))).toBe('wrongPassword');
  expect((await accounts.vouch('thu.ky', 'một câu khác hẳn', keyFile)).loginName).toBe('thu.ky');
  expect(await refusal(accounts.setKeyFile('một câu khác hẳn', null, note()))).toBe('wrongPassword');
  await accounts.setKeyFile('một câu khác hẳn', null, note('session.dropKeyFile'), keyFile);
  await open.close();
  expect(vault.needsKeyFile('thu.ky')).toBe(false);
  await (await vault.logIn('thu.ky', 'một câu khác hẳn')).close();
});

test('whoever lost the file gets in by the recovery sheets, and needs none from then on', async () => {
  const { vault, recoverySheets } = await locked();
  const open = await vault.recover('thu.ky', recoverySheets, 'một câu khác hẳn');
  expect(await found(open, 'toi mat')).toEqual(['Việc tối mật']);
  await open.close();
  expect(vault.needsKeyFile('thu.ky')).toBe(false);
  await (await vault.logIn('thu.ky', 'một câu khác hẳn')).close();
});

test('only the account that has one is asked for a file, and an office without any keeps a header earlier programs read', async () => {
  const { open, vault } = await newVault();
  const versionOf = (): unknown => (JSON.parse(readFileSync(join(vault.directory, 'header.json'), 'utf8')) as { body: { version: unknown } }).body.version;
  await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['editor'], scopes: [] }, note());
  expect(versionOf()).toBe(1);
  const keyFile = open.accounts.newKeyFile();
  await open.accounts.setKeyFile(password, keyFile, set);
  expect(versionOf()).toBe(2);
  await open.accounts.setKeyFile(password, null, set, keyFile);
  expect(versionOf()).toBe(1);
  await open.accounts.setKeyFile(password, keyFile, set);
  await open.close();
  await (await vault.logIn('lan', password)).close();
});

test('a power cut between database and header leaves the earlier way in, and the next log-in asks for the file', async () => {
  const { vault, header, before, keyFile } = await locked();
  writeFileSync(header, before);
  await (await vault.logIn('thu.ky', password)).close();
  expect(vault.needsKeyFile('thu.ky')).toBe(true);
  expect(await refusal(vault.logIn('thu.ky', password))).toBe('wrongPassword');
  await (await vault.logIn('thu.ky', password, undefined, keyFile)).close();
});

test('an account whose need of a file was taken out of the header does not open without it, and the change is told', async () => {
  const { vault, header, keyFile } = await locked();
  const text = readFileSync(header, 'utf8');
  writeFileSync(header, text.replace(/,\s*"keyFile": true/, ''));
  expect(await refusal(vault.logIn('thu.ky', password))).toBe('vaultHeaderDamaged');
  writeFileSync(header, text);
  await (await vault.logIn('thu.ky', password, undefined, keyFile)).close();
});
