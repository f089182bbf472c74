import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/press';
import type { MarkName } from '../../shared/document/json';
import { createdAt, paper, paragraph, text } from './helpers/documents';
import { rawPages, squeeze } from './helpers/tools';

const small = [...'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ'];
const letters = [...small, ...small.map((letter) => letter.toLocaleUpperCase('vi'))].map((letter) => letter.normalize('NFC'));
const styles: readonly (readonly [string, readonly MarkName[]])[] = [['regular', []], ['bold', ['bold']], ['italic', ['italic']], ['bold italic', ['bold', 'italic']]];

describe('the letters of Vietnamese', () => {
  it('are 134 with a sign, and the plain vowels', () => {
    expect(new Set(letters).size).toBe(146);
    expect(new Set(letters.filter((letter) => !/^[aeiouy]$/i.test(letter))).size).toBe(134);
  });
  it.each(styles.flatMap(([style, marks]) => (['NFC', 'NFD'] as const).map((form) => [style, form, marks] as const)))('%s, %s: alone, in a word and in a line', async (_style, form, marks) => {
    const lines = [...letters, ...letters.map((letter) => `b${letter}ng`), ...letters.map((letter, index) => `t${letter}${letters[(index * 7) % letters.length] ?? ''}n q${letter}`)];
    const { pdf, warnings } = await renderPdf(paper(lines.map((line) => paragraph([text(line.normalize(form), ...marks)]))), { createdAt });
    const read = rawPages(pdf).flatMap((page, index) => page.split('\n').map(squeeze).filter((line) => line !== '' && line !== String(index + 1)));
    expect(read).toEqual(lines);
    expect(read.join('')).toBe(lines.join(''));
    expect(warnings).toEqual([]);
  });
});
