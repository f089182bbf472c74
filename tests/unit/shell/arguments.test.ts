import { expect, test } from 'vitest';
import { readArguments } from '../../../electron/shell/arguments';

test('the first word that is no switch decides between a command and the window', () => {
  expect(readArguments(['--ozone-platform=headless', '--no-sandbox', 'import', '--vault', '/kho', 'tờ trình.docx'], null).command).toEqual(['import', '--vault', '/kho', 'tờ trình.docx']);
  expect(readArguments(['verify', '--vault', '/kho', '--no-sandbox'], null).command).toEqual(['verify', '--vault', '/kho']);
  expect(readArguments(['--vault', 'import'], null)).toMatchObject({ command: null, vault: expect.stringMatching(/\/import$/) });
  expect(readArguments(['/đường dẫn/toasoan', '--development'], '/đường dẫn/toasoan')).toMatchObject({ command: null });
  expect(readArguments(['exportx'], null).command).toBeNull();
});

test('folders become absolute; what is not given is null', () => {
  expect(readArguments(['--vault', 'kho', '--profile', '/hồ sơ', '--language', 'en', '--printer', 'HP'], null)).toEqual({
    command: null, vault: `${process.cwd()}/kho`, profile: '/hồ sơ', printer: 'HP', language: 'en',
  });
  expect(readArguments(['--language', 'fr'], null)).toMatchObject({ vault: null, profile: null, printer: null, language: null });
});
