import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../../shared/text/syllable';

describe('Vietnamese syllables by rule', () => {
  it('are taken, however rare or however the tone is placed', () => {
    const text = `Chi bộ nghiêng giếng gì giữ quýt quyển quốc khuỷu nguyệt thuở hoà hòa khoẻ uỷ ủy yến ý kỷ ghế nghĩ ngoằn ngoèo huýt tuýp
      xoong đường gìn giặc oẳn loét hươu bướm rượu khuya uống ưu quờ thuế toàn ấp Xã VIỆT`;
    const refused = text.split(/\s+/).filter((word) => !isVietnameseSyllable(word));
    expect(refused).toEqual([]);
  });

  it('are taken in decomposed form', () => {
    expect(isVietnameseSyllable('nghiệp'.normalize('NFD'))).toBe(true);
  });

  it('are told from what cannot be one', () => {
    for (const word of ['street', 'cià', 'kàn', 'gẻ', 'nge', 'cách́', 'các̉h', 'bàt', 'xuyểng', 'wà', 'niño', 'où', '', 'a'.repeat(40), 'Céng', 'héi', 'Vieät', 'coù', 'phuùc']) {
      expect([word, isVietnameseSyllable(word)]).toEqual([word, false]);
    }
  });
});
