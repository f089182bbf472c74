import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { acceptPreferences, readPreferences, writePreferences } from '../../../electron/shell/preferences';

test('settings are kept, sentences and other things are not', () => {
  expect(acceptPreferences({
    'toasoan.appearance': 'dark normal', 'toasoan.panes.desk.a-b': '{"a":31.5,"b":68.5}',
    'toasoan.draft': 'Đồng chí Bí thư đã kết luận', 'toasoan.long': 'x'.repeat(401), 'toasoan.number': 5, 'tên': 'x',
  })).toEqual({ 'toasoan.appearance': 'dark normal', 'toasoan.panes.desk.a-b': '{"a":31.5,"b":68.5}' });
  expect(acceptPreferences(null)).toEqual({});
  expect(Object.keys(acceptPreferences(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, 'v']))))).toHaveLength(64);
});

test('a missing, spoilt or unwritable file costs the look and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toasoan-look-'));
  const file = join(folder, 'deep', 'window.json');
  expect(readPreferences(file)).toEqual({});
  writePreferences(file, { a: 'b' });
  expect(readPreferences(file)).toEqual({ a: 'b' });
  writeFileSync(file, '{"a":');
  expect(readPreferences(file)).toEqual({});
  writePreferences(join(file, 'below a file'), { a: 'b' });
  rmSync(folder, { recursive: true });
});
