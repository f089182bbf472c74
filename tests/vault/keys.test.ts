import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSheets, writeSheets } from '../../electron/vault/keys/recovery-sheets';
import { readySodium } from '../../electron/vault/keys/sodium';
import { secrecyLevels } from '../../shared/domain/secrecy';
import { file, newVault, note, password, refusal, request } from './helpers/vault';

describe('recovery', () => {
  const vaultId = 'a'.repeat(32);

  test('both sheets, in either order and however typed, give the secret back', async () => {
    const sodium = await readySodium();
    const secret = sodium.randombytes_buf(32);
    const [first, second] = writeSheets(sodium, secret, vaultId);
    expect(first).toMatch(/^1[0-9A-HJKMNP-TV-Z]{3}(?:-[0-9A-HJKMNP-TV-Z]{4}){14}$/);
    expect(readSheets([first, second], vaultId)).toEqual(secret);
    expect(readSheets([second.toLowerCase().replaceAll('-', ' '), first.replaceAll('-', '').replaceAll('0', 'O').replaceAll('1', 'l')], vaultId)).toEqual(secret);
  });

  test('a mistyped group, one sheet twice, or a sheet of another office is refused', async () => {
    const sodium = await readySodium();
    const [first, second] = writeSheets(sodium, sodium.randombytes_buf(32), vaultId);
    const read = (sheets: [string, string], id = vaultId) => refusal((async () => readSheets(sheets, id))());
    expect(await read([first, first])).toBe('recoveryRejected');
    expect(await read([first, second], 'b'.repeat(32))).toBe('recoveryRejected');
    expect(await read([first, ''])).toBe('recoveryRejected');
    for (let place = 0; place < first.length; place += 1) {
      if (first[place] === '-') continue;
      const wrong = first.slice(0, place) + (first[place] === '7' ? '8' : '7') + first.slice(place + 1);
      expect(await read([wrong, second]), `character ${place}`).toBe('recoveryRejected');
    }
  });

  test('an account that lost its password gets exactly its levels back; the old password is dead', async () => {
    const { open, vault, recoverySheets } = await newVault();
    await file(open, { level: 'secret', subject: 'Việc tối mật' });
    const editor = await open.accounts.create({ loginName: 'bien.tap', fullName: 'B', password: 'mật khẩu bị quên', roles: ['editor'], scopes: [] }, note());
    await open.accounts.grantLevel(editor.id, 'secret', note());
    await open.close();
    expect(await refusal(vault.recover('bien.tap', [recoverySheets[0], recoverySheets[0]], 'mật khẩu mới tinh'))).toBe('recoveryRejected');
    expect(await refusal(vault.recover('bien.tap', recoverySheets, 'ngắn'))).toBe('passwordTooShort');
    expect(await refusal(vault.recover('khong.co', recoverySheets, 'mật khẩu mới tinh'))).toBe('accountUnknown');
    const recovered = await vault.recover('bien.tap', [recoverySheets[1], recoverySheets[0]], 'mật khẩu mới tinh');
    expect(recovered.actor.levels).toEqual(['open', 'secret']);
    expect((await recovered.search.search(request('toi mat'))).total).toBe(1);
    await recovered.close();
    expect(await refusal(vault.logIn('bien.tap', 'mật khẩu bị quên'))).toBe('wrongPassword');
    const first = await vault.recover('thu.ky', recoverySheets, 'một câu khác hẳn');
    expect(first.actor.levels).toEqual([...secrecyLevels]);
    expect((await first.audit.list(10, null)).map(({ action }) => action)).toContain('session.recover');
    await first.close();
  });

  test('sheets made anew open with the same levels; the earlier ones until the new are confirmed, and never after', async () => {
    const { open, vault, recoverySheets } = await newVault();
    await file(open, { level: 'topSecret', subject: 'Việc tuyệt mật' });
    const lan = await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['editor'], scopes: [] }, note());
    await open.accounts.grantLevel(lan.id, 'secret', note());
    expect(await open.recovery.status()).toEqual({ confirmed: false, renewed: false });
    await open.recovery.confirm(note('recovery.confirm'));
    expect(await open.recovery.status()).toEqual({ confirmed: true, renewed: false });
    const abandoned = await open.recovery.renew(note('recovery.renew'));
    const renewed = await open.recovery.renew(note('recovery.renew'));
    expect(await open.recovery.status()).toEqual({ confirmed: false, renewed: true });
    expect(new Set([...recoverySheets, ...abandoned, ...renewed]).size).toBe(6);
    await open.close();
    expect(await refusal(vault.recover('lan', abandoned, 'một câu của Lan'))).toBe('recoveryRejected');
    expect(await refusal(vault.recover('lan', [recoverySheets[0], renewed[1]], 'một câu của Lan'))).toBe('recoveryRejected');
    for (const sheets of [recoverySheets, renewed]) {
      const recovered = await vault.recover('lan', sheets, 'một câu của Lan');
      expect(recovered.actor.levels).toEqual(['open', 'secret']);
      await recovered.close();
    }
    const officer = await vault.recover('thu.ky', renewed, 'một câu khác hẳn');
    await officer.recovery.confirm(note('recovery.confirm'));
    expect(await officer.recovery.status()).toEqual({ confirmed: true, renewed: false });
    expect((await officer.audit.list(20, null)).map(({ action }) => action)).toContain('recovery.renew');
    await officer.close();
    for (const sheets of [recoverySheets, abandoned]) expect(await refusal(vault.recover('thu.ky', sheets, 'một câu thứ ba'))).toBe('recoveryRejected');
    const again = await vault.recover('thu.ky', renewed, 'một câu thứ tư');
    expect(again.actor.levels).toEqual([...secrecyLevels]);
    expect((await again.search.search(request('tuyet mat'))).total).toBe(1);
    await again.close();
  });

  test('only who has every level of the office open makes sheets anew, and a refusal changes nothing', async () => {
    const { open, vault, recoverySheets } = await newVault();
    const second = await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['securityOfficer'], scopes: [] }, note());
    await open.accounts.grantLevel(second.id, 'confidential', note());
    await open.close();
    const lan = await vault.logIn('lan', password);
    await expect(lan.recovery.renew(note())).rejects.toMatchObject({ code: 'levelNotHeld', params: { level: 'secret' } });
    expect(await lan.recovery.status()).toEqual({ confirmed: false, renewed: false });
    await lan.close();
    const shut = await vault.logIn('thu.ky', password, ['open']);
    await expect(shut.recovery.renew(note())).rejects.toMatchObject({ code: 'levelNotHeld', params: { level: 'confidential' } });
    await shut.close();
    await (await vault.recover('lan', recoverySheets, 'một câu khác hẳn')).close();
  });

  test('a header lost between the writes of a renewal or a confirmation is made anew by whichever sheets hold', async () => {
    const { open, vault, recoverySheets } = await newVault();
    const header = join(vault.directory, 'header.json');
    const beforeRenewal = readFileSync(header);
    const renewed = await open.recovery.renew(note());
    const afterRenewal = readFileSync(header);
    writeFileSync(header, beforeRenewal);
    await (await vault.recover('thu.ky', recoverySheets, 'một câu khác hẳn')).close();
    await (await vault.recover('thu.ky', renewed, 'một câu thứ ba')).close();
    writeFileSync(header, afterRenewal);
    await open.recovery.confirm(note());
    await open.close();
    writeFileSync(header, afterRenewal);
    expect(await refusal(vault.recover('thu.ky', recoverySheets, 'một câu thứ tư'))).toBe('recoveryRejected');
    writeFileSync(header, afterRenewal);
    const recovered = await vault.recover('thu.ky', renewed, 'một câu thứ năm');
    expect(recovered.actor.levels).toEqual([...secrecyLevels]);
    await recovered.close();
  });
});

describe('accounts', () => {
  test('a new account holds the open level; grants and withdrawals act at the next log-in', async () => {
    const { open, vault } = await newVault();
    const made = await open.accounts.create({ loginName: 'Lan', fullName: 'Lan', password: 'mật khẩu của Lan', roles: ['editor'], scopes: [] }, note());
    expect(made.levels).toEqual(['open']);
    expect((await open.accounts.grantLevel(made.id, 'confidential', note())).levels).toEqual(['open', 'confidential']);
    const lan = await vault.logIn('lan', 'mật khẩu của Lan'.normalize('NFD'));
    expect(lan.actor.levels).toEqual(['open', 'confidential']);
    await lan.close();
    await open.accounts.withdrawLevel(made.id, 'confidential', note());
    const less = await vault.logIn('LAN', 'mật khẩu của Lan');
    expect(less.actor.levels).toEqual(['open']);
    await less.close();
    expect(await refusal(open.accounts.withdrawLevel(made.id, 'open', note()))).toBe('badInput');
  });

  test('names are taken once whatever their case, passwords have a least length, scopes must exist', async () => {
    const { open } = await newVault();
    const account = { loginName: 'THU.KY', fullName: 'x', password: 'đủ dài rồi nhé', roles: ['editor'], scopes: [] } as const;
    expect(await refusal(open.accounts.create(account, note()))).toBe('loginNameTaken');
    expect(await refusal(open.accounts.create({ ...account, loginName: 'mới', password: 'ngắn' }, note()))).toBe('passwordTooShort');
    expect(await refusal(open.accounts.create({ ...account, loginName: 'mới', scopes: ['khong-co' as never] }, note()))).toBe('scopeUnknown');
    expect(await open.accounts.list()).toHaveLength(1);
  });

  test('the last security officer stays one', async () => {
    const { open } = await newVault();
    const { id, fullName, roles, scopes } = open.account;
    expect(await refusal(open.accounts.update(id, { fullName, roles: ['editor'], scopes: [], active: true }, note()))).toBe('lastSecurityOfficer');
    expect(await refusal(open.accounts.update(id, { fullName, roles, scopes: [], active: false }, note()))).toBe('lastSecurityOfficer');
    expect(open.account.roles).toEqual(roles);
    expect(open.account.active).toBe(true);
    expect(scopes).toEqual(['whole-office']);
  });

  test('somebody who left cannot enter, and comes back with the open level only', async () => {
    const { open, vault } = await newVault();
    const { id } = await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['editor'], scopes: [] }, note());
    await open.accounts.grantLevel(id, 'secret', note());
    const change = { fullName: 'Lan', roles: ['editor'], scopes: [] } as const;
    await open.accounts.update(id, { ...change, active: false }, note());
    expect(await refusal(vault.logIn('lan', password))).toBe('accountInactive');
    await open.accounts.update(id, { ...change, active: true }, note());
    const back = await vault.logIn('lan', password);
    expect(back.actor.levels, 'the others are granted anew').toEqual(['open']);
    await back.close();
  });

  test('a password is changed by whoever knows the old one', async () => {
    const { open, vault } = await newVault();
    expect(await refusal(open.accounts.changePassword('sai bét rồi', 'mật khẩu thứ hai', note()))).toBe('wrongPassword');
    expect(await refusal(open.accounts.changePassword(password, 'ngắn', note()))).toBe('passwordTooShort');
    await open.accounts.changePassword(password, 'mật khẩu thứ hai', note());
    await open.close();
    expect(await refusal(vault.logIn('thu.ky', password))).toBe('wrongPassword');
    const again = await vault.logIn('thu.ky', 'mật khẩu thứ hai');
    expect(again.actor.levels).toEqual([...secrecyLevels]);
    await again.close();
  });
});
