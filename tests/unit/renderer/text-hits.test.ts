// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findRanges } from '../../../renderer/features/archive/reader/use-text-hits';

const found = (html: string, query: string): string[] => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return findRanges(root, query).map((range) => range.toString());
};

describe('the words marked in a paper', () => {
  it('end with the line they stand on', () => {
    expect(found('<p>KẾ HOẠCH<br>tuyên truyền</p>', 'ke hoach')).toEqual(['KẾ HOẠCH']);
    expect(found('<p>số 45<br>kế hoạch<br>tuyên truyền</p>', 'ke hoach')).toEqual(['kế hoạch']);
  });

  it('may go over bold and plain and over the end of a line', () => {
    expect(found('<p>bản <b>kế</b> hoạch</p>', 'ke hoach')).toEqual(['kế hoạch']);
    expect(found('<p>bản kế<br>hoạch năm</p>', 'ke hoach')).toEqual(['kếhoạch']);
  });

  it('never go from one paragraph into the next', () => {
    expect(found('<p>bản kế</p><p>hoạch năm</p>', 'ke hoach')).toEqual(['kế', 'hoạch']);
  });
});
