import fc from 'fast-check';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVault, type LockedVault, type OpenVault } from '../../electron/vault';
import { fold } from '../../shared/text/fold';
import { searchTerms } from '../../shared/text/search-terms';
import { file, found, password, profile, request } from './helpers/vault';

let vault: LockedVault;
let open: OpenVault;
let base: string;

/** Papers of one small office; what each test looks for stands in few of them. */
const papers: readonly (readonly [subject: string, text: string, number?: string])[] = [
  ['Mở đường giao thông nông thôn', 'Xã mở đường mới dài ba cây số.'],
  ['Việc cho mượn phòng họp', 'Phòng họp tương đương phòng cũ, đương nhiên phải xin phép.'],
  ['Trồng cây dương liễu', 'Hàng dương ven biển chắn cát.'],
  ['Kết luận về công tác cán bộ', 'Thực hiện chủ trương của Trung ương.', '21-KL/TW'],
  ['Hướng dẫn thực hiện kết luận', 'Căn cứ Kết luận số 21-KL/TW, các chi bộ sinh hoạt chuyên đề. Xem thêm kết luận 21-KL/TW.', '155-HD/BTGDVTU'],
  ['Quy định về số 05', 'Văn bản mang số có không đứng trước.', '05-QĐ/TU'],
  ['Phòng chống đuối nước cho trẻ em', 'Dạy bơi cho trẻ em trong dịp hè. Nước sông dâng cao.'],
  ['Em bé và nước', 'Trẻ nhỏ uống đủ nước. Phòng khám có bác sĩ. Chống nóng. Đuối sức thì nghỉ.'],
  ['Báo cáo chuyển đổi số', 'Chuyển đổi số trong cơ quan Đảng phải đi từng bước, người dân được hướng dẫn tận nơi khi làm thủ tục ở bộ phận một cửa.'],
  ['Báo cáo thủ tục hành chính', 'Thủ tục hành chính được rút ngắn. Cơ quan báo cáo hằng tháng.'],
  ['សេចក្តីជូនដំណឹង', 'ភាសាខ្មែរ សម្រាប់ប្រជាជន'],
  ['Văn bản dài', `${'Đoạn mở đầu nói chuyện khác. '.repeat(400)} Riêng câu này nhắc tới cù lao Ông Hổ. ${'Đoạn sau cũng chuyện khác. '.repeat(400)}`],
];

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'search-'));
  const created = await createVault({
    directory: join(base, 'kho'), profile: profile('ordinary'), levels: ['open'],
    account: { loginName: 'thu.ky', fullName: 'Thư', password, roles: ['archivist'], scopes: [] },
  });
  ({ vault, open } = created);
  for (const [subject, text, number = ''] of papers) await file(open, { subject, text, number });
});
afterAll(async () => {
  await open.close();
  await vault.release();
  rmSync(base, { recursive: true, force: true });
});

describe('order', () => {
  test('typed accents come before the same letters with other accents', async () => {
    const order = await found(open, 'đường ');
    expect(order[0]).toBe('Mở đường giao thông nông thôn');
    expect([...order].sort()).toEqual(['Mở đường giao thông nông thôn', 'Trồng cây dương liễu', 'Việc cho mượn phòng họp'].sort());
    expect((await found(open, 'dương '))[0]).toBe('Trồng cây dương liễu');
    expect((await found(open, 'đương '))[0]).toBe('Việc cho mượn phòng họp');
  });

  test.each(['21-KL/TW', '21-kl/tw', '21 kl tw', 'ket luan 21-kl/tw', 'kết luận 21 KL TW', 'số 21-KL/TW'])('the paper with the number comes before those that cite it: %s', async (query) => {
    expect((await found(open, query)).slice(0, 2)).toEqual(['Kết luận về công tác cán bộ', 'Hướng dẫn thực hiện kết luận']);
  });

  test('numbers are found with and without their leading zero', async () => {
    expect(await found(open, '5-qđ/tu')).toEqual(['Quy định về số 05']);
    expect(await found(open, '05 qd tu')).toEqual(['Quy định về số 05']);
  });

  test('a title comes before a text, words together before scattered ones', async () => {
    expect((await found(open, 'thủ tục hành chính'))[0]).toBe('Báo cáo thủ tục hành chính');
    expect(await found(open, 'phong chong duoi nuoc')).toEqual(['Phòng chống đuối nước cho trẻ em', 'Em bé và nước']);
  });
});

describe('what is found', () => {
  test('the last word may be half typed; its first letter alone takes nothing away', async () => {
    expect(await found(open, 'giao th')).toEqual(['Mở đường giao thông nông thôn']);
    expect(await found(open, 'giao thông n')).toEqual(['Mở đường giao thông nông thôn']);
  });

  test('a whole question finds the paper that answers it, with and without accents', async () => {
    const question = 'Khi làm thủ tục ở bộ phận một cửa thì người dân được ai hướng dẫn tận nơi, có đúng không?';
    for (const query of [question, fold(question), question.normalize('NFD')]) expect((await found(open, query))[0]).toBe('Báo cáo chuyển đổi số');
  });

  test('where no paper has every word, those with some of them answer', async () => {
    expect((await found(open, 'liễu xyzabc'))[0]).toBe('Trồng cây dương liễu');
    expect(await found(open, 'xyzabc')).toEqual([]);
  });

  test.each(['ខ្មែរ', 'ភាសាខ្មែរ', 'ជូនដំណឹង'])('Khmer is found whatever stands around it: %s', async (query) => {
    expect(await found(open, query)).toEqual(['សេចក្តីជូនដំណឹង']);
  });

  test('an empty query and one without letters give everything, newest first', async () => {
    for (const query of ['', '  ', '"', '…!?']) {
      const answer = await open.search.search(request(query, { limit: 100 }));
      expect(answer.total).toBe(papers.length);
      expect(answer.hits.map(({ record }) => record.subject)).toEqual(papers.map(([subject]) => subject).reverse());
    }
  });

  test('pages follow each other without gap or repetition', async () => {
    const whole = await found(open, 'báo cáo', { limit: 100 });
    const pages = [...(await found(open, 'báo cáo', { limit: 1 })), ...(await found(open, 'báo cáo', { limit: 1, offset: 1 })), ...(await found(open, 'báo cáo', { limit: 10, offset: 2 }))];
    expect(pages).toEqual(whole);
  });
});

describe('passages', () => {
  test('the hit of a long paper is shown where it stands, in the words of the paper', async () => {
    const { hits: [hit] } = await open.search.search(request('cu lao ong ho'));
    expect(hit?.snippet.map(({ text }) => text).join('')).toContain('Riêng câu này nhắc tới cù lao Ông Hổ');
    expect(hit?.snippet.filter((part) => part.hit).map(({ text }) => text)).toEqual(['cù', 'lao', 'Ông', 'Hổ']);
    expect(hit?.snippet[0]?.text).toContain('…');
    expect(hit?.snippet.map(({ text }) => text).join('').length).toBeLessThan(300);
  });

  test('hits in a title are marked and the title stays whole', async () => {
    const { hits: [hit] } = await open.search.search(request('giao thong'));
    expect(hit?.titleParts).toEqual([
      { text: 'Mở đường ', hit: false }, { text: 'giao', hit: true }, { text: ' ', hit: false }, { text: 'thông', hit: true }, { text: ' nông thôn', hit: false },
    ]);
  });
});

test('no string makes the search throw, and totals never lie below what is shown', async () => {
  const nasty = fc.stringMatching(/^["'*()^:{}+\-\\ A-Zàđ0-9]{0,30}$/);
  const operators = fc.array(fc.constantFrom('AND', 'OR', 'NOT', 'NEAR(', '"', '*', 'title:', '{body}', '^', '--', 'đất', '21-KL/TW', '\u0000', '\ud800', '\u0301', 'ខ្មែរ'), { maxLength: 12 }).map((parts) => parts.join(' '));
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), nasty, operators), async (query) => {
    const answer = await open.search.search(request(query, { limit: 5 }));
    expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
    for (const hit of answer.hits) expect(hit.titleParts.map(({ text }) => text).join('')).toBe(hit.record.subject);
  }), { numRuns: 400 });
}, 120_000);

test('a term of the query never reaches the index as anything but words', () => {
  for (const term of searchTerms('title:"a" OR b* NEAR(c d) -e {body}')) {
    for (const word of term.sequences.flat()) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
  }
});
