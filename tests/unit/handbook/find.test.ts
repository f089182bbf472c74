// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findInText } from '../../../renderer/handbook/find';

const found = (query: string): string[] => findInText(document.body, query).map((range) => range.toString());

describe('search in the handbook', () => {
  beforeEach(() => {
    document.body.innerHTML = '<h2>Đăng nhập</h2><p>Gõ tên <strong>đăng</strong> nhập, rồi <code>dat dai</code></p><ul><li>Đất đai</li></ul><p>đất</p><p>đai</p>';
  });

  it('finds without accents, across marks of the text', () => {
    expect(found('dang nhap')).toEqual(['Đăng nhập', 'đăng nhập']);
    expect(found('ĐẤT  đai ')).toEqual(['dat dai', 'Đất đai']);
  });

  it('does not run from one block into the next', () => {
    expect(found('đai đất')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('   ')).toEqual([]);
  });

  it('counts a paragraph inside a list item once', () => {
    document.body.innerHTML = '<ul><li>một</li></ul>';
    expect(found('mot')).toEqual(['một']);
  });
});
