import { expect, test } from 'vitest';
import { passwordWeakness } from '../../../shared/text/passwords';

const owner = { loginName: 'lan.tt', fullName: 'Trần Thị Lan', officeName: 'Sở Văn hoá và Thể thao' };
const weakness = (password: string) => passwordWeakness(password, 10, owner);

test('short is told first, in characters as people count them', () => {
  expect(weakness('mưa rơi')).toBe('short');
  expect(weakness('ắắắắắắắắắ'.normalize('NFD'))).toBe('short');
});

test.each(['matkhau2026', 'Mật khẩu 123!', 'P@ssw0rd2026', 'iloveyou123', 'Quản trị viên', 'tinhuyangiang2026', 'anhyeuem1990', 'qwertyuiop'])('%s is known', (password) => {
  expect(weakness(password)).toBe('known');
});

test.each(['tranthilan1985', 'Trần Thị Lan', 'lan.tt.2026!', 'lantran2026', 'ttlan20261120', 'Sở Văn hoá và Thể thao 2026', 'LAN 19851985'])('%s is the owner’s or the office’s name', (password) => {
  expect(weakness(password)).toBe('ownName');
});

test.each(['1234567890', '20/11/2026 08:00', 'aaaaaaaaaaaa', 'xyxyxyxyxyxy', '0987654321', 'mnbvcxzlkj', '!!!!!!!!!!!!'])('%s is a pattern', (password) => {
  expect(weakness(password)).toBe('pattern');
});

test.each(['mưa rơi trên mái lá', 'thuyen-ve-ben-cu', 'con mèo uống trà đá', 'ទឹកហូរតាមទន្លេ', 'x7Kq-92mf-Lp0s', 'lan thích hoa súng tím'])('%s is fit', (password) => {
  expect(weakness(password)).toBeNull();
});
