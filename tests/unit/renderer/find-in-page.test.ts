// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPlaces, joinItems, rangesOf } from '../../../renderer/ui/pdf/find-in-page';

const page = joinItems([
  { str: 'Kế hoạch tuyên truyền về đất', hasEOL: true },
  { str: 'đai năm 2026', hasEOL: false },
  { str: '; quản lý ĐẤT ĐAI', hasEOL: true },
]);

describe('finding in a page of a PDF', () => {
  it('minds neither accents nor case nor the end of a line', () => {
    expect(findPlaces(page, 'dat dai').map(({ start, end }) => page.text.slice(start, end))).toEqual(['đất\nđai', 'ĐẤT ĐAI']);
  });

  it('finds the same in decomposed text', () => {
    const decomposed = joinItems([{ str: 'quản lý đất đai'.normalize('NFD'), hasEOL: false }]);
    expect(findPlaces(decomposed, 'đất đai').map(({ start, end }) => decomposed.text.slice(start, end).normalize('NFC'))).toEqual(['đất đai']);
  });

  it('finds nothing for an empty query', () => {
    expect(findPlaces(page, '  ')).toEqual([]);
  });

  it('covers a hit that runs over two elements with a range in each', () => {
    const elements = page.items.map((text) => {
      const span = document.createElement('span');
      span.textContent = text;
      document.body.append(span);
      return span;
    });
    const [first] = findPlaces(page, 'đất đai');
    expect(first && rangesOf(first, page, elements).map(String)).toEqual(['đất', 'đai']);
  });
});
