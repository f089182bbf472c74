import type { MarksForm, StampForm, TextForm } from './types';

const red = (pt: number): TextForm => ({ pt, bold: true, caps: true, red: true });
const stamp = (words: string, widthMm: number, frame: StampForm['frame'], pt = 13, heightMm = 8): StampForm => ({ words, widthMm, heightMm, frame, text: red(pt) });

/** Level stamps: double frame, gap 1 mm, letters of 13 pt (NĐ 63/2026 and TT 24/2020/TT-BCA forms; standards §3.3, customer to confirm). */
const secrecy: MarksForm['secrecy'] = {
  confidential: stamp('MẬT', 20, 'double'),
  secret: stamp('TỐI MẬT', 30, 'double'),
  topSecret: stamp('TUYỆT MẬT', 40, 'double'),
};

const black = (pt: number): TextForm => ({ pt, bold: true, caps: true });
const circulationWords = {
  internal: 'LƯU HÀNH NỘI BỘ',
  returnAfterReading: 'XEM XONG TRẢ LẠI',
  recall: 'TÀI LIỆU THU HỒI',
  noMassMedia: 'KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG',
} as const;

function circulation(frame: 'single' | 'none', pt: number, fromEdgeMm: number): MarksForm['circulation'] {
  const first = (words: string, widthMm: number) =>
    ({ words, widthMm, heightMm: frame === 'single' ? 8 : 5, frame, text: black(pt), page: 'first', place: 'topRight', fromEdgeMm }) as const;
  return {
    internal: first(circulationWords.internal, 46),
    returnAfterReading: first(circulationWords.returnAfterReading, 50),
    recall: first(circulationWords.recall, 48),
    noMassMedia: { words: circulationWords.noMassMedia, widthMm: 150, heightMm: 5, frame: 'none', text: black(pt === 12 ? 12 : 11), page: 'last', place: 'bottomCentre', fromEdgeMm: 10 },
  };
}

const italic = (pt: number): TextForm => ({ pt, italic: true });
const shared = {
  copy: { pattern: 'Bản số {number}/{total}', text: { pt: 10 }, place: 'bottomLeft', fromEdgeMm: 7 },
  watermark: { grey: 0.9, mostPt: 92 },
} as const;

/** TÀI LIỆU THU HỒI and its day: 80 × 15 mm, double frame (form 07 of TT 24/2020/TT-BCA; standards §3.3, from memory: customer to confirm). */
const framedRecall: MarksForm['recall'] = {
  words: circulationWords.recall, widthMm: 80, heightMm: 15, frame: 'double', text: red(13), below: { pt: 12, red: true },
  until: 'Thời hạn: {}', open: 'Thời hạn: ……/……/…………', fromEdgeMm: 3.5,
};
/** HD 05-HD/VPTW §2.2: handling marks are plain capitals of 12 pt in the right corner, 10 mm from the top edge. */
const plainRecall: MarksForm['recall'] = { ...framedRecall, widthMm: 48, heightMm: 9, frame: 'none', text: black(12), below: italic(11), fromEdgeMm: 7.6 };

/** Boxes 10a, 10b, 11 of NĐ 30/2020 Phụ lục I: urgency in a red frame, circulation in a single frame in the top margin. */
export const stateMarks: MarksForm = {
  secrecy,
  urgency: { urgent: stamp('KHẨN', 20, 'single'), veryUrgent: stamp('THƯỢNG KHẨN', 40, 'single'), express: stamp('HỎA TỐC', 30, 'single') },
  circulation: circulation('single', 13, 7.5),
  recall: framedRecall,
  draft: { words: 'DỰ THẢO', widthMm: 28, heightMm: 8, frame: 'single', text: black(13), place: 'topLeft', fromEdgeMm: 7.5, firstPage: true },
  ...shared,
};

/** HD 05-HD/VPTW §2.2: urgency under the number without a frame; circulation 12 pt, right corner, 10 mm from the top edge. */
export const partyMarks: MarksForm = {
  secrecy,
  urgency: {
    urgent: stamp('KHẨN', 20, 'none', 14, 6), veryUrgent: stamp('THƯỢNG KHẨN', 40, 'none', 14, 6), express: stamp('HỎA TỐC', 30, 'none', 14, 6),
  },
  circulation: circulation('none', 12, 10),
  recall: plainRecall,
  draft: { words: 'Dự thảo', widthMm: 22, heightMm: 5, frame: 'none', text: italic(14), place: 'topLeft', fromEdgeMm: 7.5, firstPage: false },
  ...shared,
};

/** Publications: the mark on the first page (standards §3.6). */
export const publicationMarks: MarksForm = {
  ...partyMarks, circulation: { ...circulation('none', 11, 8), noMassMedia: { ...circulation('none', 11, 8).noMassMedia, fromEdgeMm: 13.5 } },
  recall: { ...plainRecall, text: black(11), below: italic(10.5), fromEdgeMm: 6.4 },
  draft: { words: 'BẢN DỰ THẢO', widthMm: 34, heightMm: 6, frame: 'single', text: black(10.5), place: 'topLeft', fromEdgeMm: 6, firstPage: true },
};
