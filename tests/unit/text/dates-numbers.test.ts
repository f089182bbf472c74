import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../shared/text/citations';
import { compareTitles, compareVietnamese, sameIgnoringTone } from '../../../shared/text/collation';
import { findDates, formatLongDate, formatShortDate, parseDate } from '../../../shared/text/dates';
import { formatNumber, fromRoman, itemLetter, itemPosition, parseNumber, toRoman } from '../../../shared/text/numbers';

describe('dates', () => {
  it('are read in each way that papers write them', () => {
    expect(parseDate('An Giang, ngày 03 tháng 02 năm 2026')).toBe('2026-02-03');
    expect(parseDate('ngày 25/10/2021')).toBe('2021-10-25');
    expect(parseDate('ngày 05-9-2016')).toBe('2016-09-05');
    expect(parseDate('ngày 9 tháng 1 năm 2026'.normalize('NFD'))).toBe('2026-01-09');
    expect(parseDate('2026-11-21')).toBe('2026-11-21');
  });

  it('are refused where there is no such day', () => {
    for (const text of ['31/02/2026', 'ngày 00 tháng 5 năm 2024', 'ngày tháng 5 năm 2024', '12/2026', '1/2/20261', '10.999.888 km']) expect(findDates(text)).toEqual([]);
  });

  it('are written as NĐ 30 asks, and read back', () => {
    expect(formatLongDate('2026-02-03')).toBe('ngày 03 tháng 02 năm 2026');
    expect(formatLongDate('2026-11-21')).toBe('ngày 21 tháng 11 năm 2026');
    expect(formatLongDate('2026-05-07')).toBe('ngày 07 tháng 5 năm 2026');
    fc.assert(fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(parseDate(formatLongDate(iso))).toBe(iso);
      expect(parseDate(formatShortDate(iso))).toBe(iso);
    }));
  });
});

describe('numbers', () => {
  it('have dots for thousands and a comma for parts', () => {
    expect(parseNumber('32.100')).toBe(32100);
    expect(parseNumber('1.234.567,8')).toBe(1234567.8);
    expect(parseNumber('−3,5')).toBe(-3.5);
    expect(parseNumber('3.21')).toBeNull();
    expect(parseNumber('cuốn')).toBeNull();
    fc.assert(fc.property(fc.integer(), (value) => { expect(parseNumber(formatNumber(value))).toBe(value === 0 ? 0 : value); }));
  });

  it('are written in Roman and in letters of the alphabet', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (value) => { expect(fromRoman(toRoman(value))).toBe(value); }));
    expect(fromRoman('IIX')).toBeNull();
    expect(fromRoman('VIC')).toBeNull();
    expect([1, 5, 7, 24].map(itemLetter)).toEqual(['a', 'đ', 'g', null]);
    expect(itemPosition('đ')).toBe(5);
    expect(itemPosition('f')).toBeNull();
  });
});

describe('order', () => {
  it('is that of the Vietnamese alphabet', () => {
    expect('u ư đá a ô da ă ở dạ o â dã dà dả ea dá ơ'.split(' ').sort(compareVietnamese).join(' ')).toBe('a ă â da dà dả dã dá dạ đá ea o ô ơ ở u ư');
    expect(['Đa', 'Ân', 'An Giang', 'Dz', 'Âu', 'Áo', 'Ba', 'Ăn', 'Anh', 'Da'].sort(compareVietnamese)).toEqual(['An Giang', 'Anh', 'Áo', 'Ăn', 'Ân', 'Âu', 'Ba', 'Da', 'Dz', 'Đa']);
    expect(['Số 10', 'Số 9'].sort(compareTitles)).toEqual(['Số 9', 'Số 10']);
    expect([sameIgnoringTone('a', 'á'), sameIgnoringTone('a', 'â'), sameIgnoringTone('d', 'đ')]).toEqual([true, false, false]);
  });
});

describe('citations', () => {
  it('have type, number and date', () => {
    const text = 'Thực hiện Kết luận số 12-KL/TU, ngày 25/10/2021 và Nghị định số 30/2020/NĐ-CP của Chính phủ; Công văn số 138-CV/BTGDVTU ngày 03 tháng 02 năm 2026; kế hoạch 5 năm 2021-2025.';
    const found = findCitations(text);
    expect(found.map(({ typeName, key, date }) => [typeName, key, date])).toEqual([
      ['Kết luận', '12 kl tu', '2021-10-25'], ['Nghị định', '30 2020 nd cp', null], ['Công văn', '138 cv btgdvtu', '2026-02-03'],
    ]);
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe('Kết luận số 12-KL/TU, ngày 25/10/2021');
  });
});
