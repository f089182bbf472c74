import { describe, expect, test } from 'vitest';
import { inspectFile } from '../../electron/intake/inspect/inspect-file';
import { localPath } from '../../electron/intake/inspect/paths';
import { docx, pdf, photo, plants } from '../helpers/leaky-files';

describe('what a file hides is found', () => {
  test.each(plants.map((plant) => [plant.what, plant] as const))('%s', async (_, { kind, bytes, trace }) => {
    const findings = await inspectFile(bytes);
    const told = findings.filter((finding) => finding.kind === kind).map(({ place, detail }) => `${place} ${detail}`);
    expect(told.join('\n')).toContain(trace);
    expect(told).not.toEqual([]);
  });

  test('files that hide nothing tell nothing', async () => {
    for (const bytes of [docx(), pdf(), photo(), new TextEncoder().encode('Nội dung công khai.')]) expect(await inspectFile(bytes)).toEqual([]);
  });

  test('words under a scan are its text layer, and no finding', async () => {
    const content = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q BT 3 Tr /F1 12 Tf 72 700 Td (chu) Tj ET';
    expect((await inspectFile(pdf({ content }))).filter(({ kind }) => kind === 'hiddenText')).toEqual([]);
  });

  test('a broken package is refused, not passed as clean', async () => {
    const bytes = docx().slice(0, 300);
    await expect(inspectFile(bytes)).rejects.toThrow('file');
  });
});

test.each([
  ['C:\\Users\\an\\tep.docx', true], ['file:///D:/Mau.dotx', true], ['\\\\maychu\\chung\\a', true], ['/home/an/tep', true],
  ['https://angiang.gov.vn/van-ban', false], ['tỷ lệ 3:4', false], ['và/hoặc', false], ['Điểm a: /b/', false],
])('%s names a place on a computer: %s', (text, expected) => {
  expect(localPath(text)).toBe(expected);
});
