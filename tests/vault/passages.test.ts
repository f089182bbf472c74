import { describe, expect, test } from 'vitest';
import { file, newVault } from './helpers/vault';

const secret = 'Kế hoạch bố trí lực lượng bảo vệ trụ sở vào ngày bầu cử gồm ba tổ trực luân phiên suốt đêm theo lệnh riêng';
const formula = 'Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc kính gửi các cơ quan đơn vị trực thuộc';

describe('words of a higher level', () => {
  test.each([
    ['as they are', `Mở đầu. ${secret}. Kết thúc.`],
    ['without accents, in capitals', `x ${secret.normalize('NFD').replaceAll(/\p{Mn}/gu, '').replaceAll('đ', 'd').toUpperCase()} y`],
    ['decomposed', secret.normalize('NFD')],
    ['eleven of them inside other words', `phần đầu của đoạn khác hẳn ${secret.split(' ').slice(4, 15).join(' ')} rồi lại sang chuyện khác`],
  ])('are found %s', async (_, text) => {
    const { open } = await newVault();
    const id = await file(open, { text: `Phần I. ${secret}. Phần II. Chuyện khác.`, level: 'secret' });
    expect(await open.search.passagesAbove(text, 'open')).toMatchObject([{ recordId: id, level: 'secret' }]);
    expect(await open.search.passagesAbove(text, 'confidential')).toHaveLength(1);
    expect(await open.search.passagesAbove(text, 'secret')).toEqual([]);
  });

  test('that stand at the lower level, too, are no leak', async () => {
    const { open } = await newVault();
    await file(open, { text: `${formula}. ${secret}`, level: 'secret' });
    await file(open, { text: `${formula}. Công văn thường.`, level: 'open' });
    expect(await open.search.passagesAbove(`${formula}. Nội dung mới.`, 'open')).toEqual([]);
    expect(await open.search.passagesAbove(`${formula}. ${secret}`, 'open')).toHaveLength(1);
  });

  test('are found in a record that was filed lower itself, unless it is older than the one above or shares but a letterhead', async () => {
    const { open } = await newVault();
    await file(open, { text: `${formula}. ${secret}`, level: 'secret', date: '2026-05-10' });
    const later = await file(open, { text: `${formula}. ${secret}`, level: 'open', date: '2026-06-01' });
    expect(await open.search.passagesAbove(secret, 'open')).toEqual([]);
    expect(await open.search.passagesAbove(secret, 'open', later)).toHaveLength(1);
    expect(await open.search.passagesAbove(secret.split(' ').slice(0, 15).join(' '), 'open', later)).toEqual([]);
    const other = await newVault();
    await file(other.open, { text: secret, level: 'secret', date: '2026-05-10' });
    const older = await file(other.open, { text: secret, level: 'open', date: '2026-04-01' });
    expect(await other.open.search.passagesAbove(secret, 'open', older)).toEqual([]);
  });

  test('are found in a title, and not where only the words are the same', async () => {
    const { open } = await newVault();
    await file(open, { subject: 'Về việc bố trí lực lượng bảo vệ trụ sở trong ngày bầu cử', level: 'topSecret' });
    expect(await open.search.passagesAbove('tờ trình về việc bố trí lực lượng bảo vệ trụ sở trong ngày bầu cử năm nay', 'open')).toHaveLength(1);
    expect(await open.search.passagesAbove('trụ sở bảo vệ lực lượng bố trí việc về ngày trong cử bầu', 'open')).toEqual([]);
  });
});
