import { DatabaseSync } from 'node:sqlite';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSignedNumber, numberKey } from '../../../shared/text/document-number';
import { fold } from '../../../shared/text/fold';
import { matchExpression, searchTerms } from '../../../shared/text/search-terms';
import { wordTokens } from '../../../shared/text/words';

const kinds = (query: string): string[] => searchTerms(query).map((term) => `${term.kind}:${term.key || term.sequences[0]?.join(' ')}`);

describe('document numbers', () => {
  it('have one key for every way of writing them', () => {
    for (const number of ['21-KL/TW', '21 kl tw', '21-kl/tw', 'Số 21-KL/TW', 'số: 21 - KL / TW', '021-KL/TW']) expect(numberKey(number)).toBe('21 kl tw');
    expect(numberKey('52/2016/QĐ-TTg')).toBe('52 2016 qd ttg');
    expect(numberKey('')).toBe('');
  });

  it('are recognised by their signs', () => {
    for (const number of ['155-BC/BTGDVTU', '2241/CT-UBND', '52/2016/QĐ-TTg', '117/2025/QH15', '21-kl/tw', '05-QC/BTCTU-BNCTU', '742-CV/BTGDVTW']) expect(isSignedNumber(number)).toBe(true);
    for (const text of ['25/10/2021', '2026', 'An-Giang', '3,5', '63.000', '']) expect(isSignedNumber(text)).toBe(false);
  });
});

describe('what somebody types', () => {
  it('holds words, numbers, dates and phrases', () => {
    expect(kinds('ket luan 21-kl/tw')).toEqual(['word:ket', 'word:luan', 'number:21 kl tw']);
    expect(kinds('Kết luận 21 kl tw, ngày 25/10/2021')).toEqual(['word:ket', 'word:luan', 'number:21 kl tw', 'word:ngay', 'date:2021-10-25']);
    expect(kinds('chỉ thị số 2241/CT-UBND?')).toEqual(['word:chi', 'word:thi', 'word:so', 'number:2241 ct ubnd']);
    expect(kinds('“đất đai” cấp xã')).toEqual(['phrase:dat dai', 'word:cap', 'word:xa']);
    expect(kinds('10 ct dang vien')).toEqual(['word:10', 'word:ct', 'word:dang', 'word:vien']);
    expect(kinds('!?"')).toEqual([]);
  });

  it('remembers accents for ranking', () => {
    const [typed, bare] = searchTerms('đất dai');
    expect(typed).toMatchObject({ accented: true, exact: ['đất'] });
    expect(bare).toMatchObject({ accented: false, exact: ['dai'] });
  });

  it('finds a padded number by its bare form and a long date by its short one', () => {
    expect(searchTerms('5-HD/VPTW')[0]?.sequences).toContainEqual(['05', 'hd', 'vptw']);
    expect(searchTerms('3/2/2026')[0]?.sequences).toContainEqual(['03', 'thang', '02', 'nam', '2026']);
  });

  it('stays within its limit', () => {
    expect(searchTerms('đất đai '.repeat(400))).toHaveLength(64);
  });
});

describe('the expression for the index', () => {
  const index = new DatabaseSync(':memory:');
  index.exec(`CREATE VIRTUAL TABLE paper USING fts5(body, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'")`);
  const insert = index.prepare('INSERT INTO paper (rowid, body) VALUES (?, ?)');
  const select = index.prepare('SELECT rowid FROM paper WHERE paper MATCH ? ORDER BY rowid');
  const found = (expression: string): unknown[] => select.all(expression).map((row) => row['rowid']);
  const papers = ['Kết luận số 21-KL/TW về xây dựng Đảng', 'Luật Đất đai và quyết định giao đất', 'ព្រះរាជាណាចក្រកម្ពុជាជាប្រទេសមួយ', 'Hướng dẫn số 05-HD/VPTW, ngày 03 tháng 02 năm 2026'];
  papers.forEach((paper, at) => insert.run(at + 1, wordTokens(fold(paper)).join(' ')));
  const search = (query: string): unknown[] => found(searchTerms(query).map((term) => matchExpression(term)).join(' AND '));

  it('finds papers however they are asked for', () => {
    expect(search('21 kl tw')).toEqual([1]);
    expect(search('21-KL/TW')).toEqual([1]);
    expect(search('dat dai')).toEqual([2]);
    expect(search('"giao đất"')).toEqual([2]);
    expect(search('"đất giao"')).toEqual([]);
    expect(search('ប្រទេស')).toEqual([3]);
    expect(search('5-hd/vptw 3/2/2026')).toEqual([4]);
  });

  it('takes the last word as a beginning while somebody types', () => {
    const terms = searchTerms('luat da');
    expect(found(terms.map((term, at) => matchExpression(term, at === terms.length - 1)).join(' AND '))).toEqual([2]);
  });

  it('is never bent into an operator', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('"', 'NEAR(', ')', '*', ' AND ', ' OR ', 'NOT ', '^', ':', '-', '{', '}', 'đất', "'", '21-KL/TW', '\u0000', '“')).map((parts) => parts.join('')));
    fc.assert(fc.property(hostile, (query) => {
      for (const term of searchTerms(query)) {
        for (const sequence of term.sequences) for (const word of sequence) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        expect(() => found(matchExpression(term))).not.toThrow();
      }
    }), { numRuns: 300 });
  });
});
