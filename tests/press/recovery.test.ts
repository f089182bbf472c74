import { describe, expect, it } from 'vitest';
import { renderRecoverySheet } from '../../electron/press';
import { pdfFaults } from './helpers/structure-check';
import { bodyText, rawPages } from './helpers/tools';

describe('recovery sheet', () => {
  it.each([1, 2] as const)('of holder %s is one page with the groups and what to do', async (holder) => {
    const groups = Array.from({ length: 15 }, (_, index) => `${String.fromCharCode(65 + index)}7KQ${index % 10}`);
    const pdf = await renderRecoverySheet({ officeName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', parentBody: 'Tỉnh ủy An Giang', holder, words: groups.join('-'), issuedOn: '2026-11-21', training: true });
    expect(rawPages(pdf)).toHaveLength(1);
    const text = bodyText(pdf, ['HUẤN', 'LUYỆN']);
    expect(text).toContain(`PHIẾU SỐ ${holder} TRONG 2`);
    expect(text).toContain('Lập ngày 21/11/2026');
    expect(text).toContain(`Phiếu số ${3 - holder} do người khác giữ`);
    groups.forEach((group, index) => expect(text).toContain(`${index + 1}. ${[...group].join(' ')}`));
    expect(pdfFaults(pdf)).toEqual([]);
  });
});
