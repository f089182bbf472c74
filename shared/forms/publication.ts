import { smallAppendix } from './appendix';
import { bookletColophon, bulletinColophon } from './colophons';
import { publicationMarks } from './marks';
import { plainNumbered } from './numbered';
import type { ClosingForm, FormProfile, HeadBox, HeadForm, HeadingForm, HeadRow, TextForm } from './types';

const row = (content: HeadRow['content'], text: TextForm, more: Partial<HeadRow> = {}): HeadRow => ({ content, text, leadingPt: 16, ...more });
const field = (name: Extract<HeadRow['content'], { kind: 'field' }>['field'], text: TextForm, more: Partial<HeadRow> = {}, pattern?: string): HeadRow =>
  row({ kind: 'field', field: name, ...(pattern ? { pattern } : {}) }, text, more);
const heading = (growPt: number, more: Partial<HeadingForm> = {}): HeadingForm =>
  ({ growPt, bold: true, italic: false, align: 'left', indented: false, gapBeforePt: 12, gapAfterPt: 5, ...more });
const lesser = [heading(0, { italic: true }), heading(0, { bold: false, italic: true }), heading(0, { bold: false, italic: true }), heading(0, { bold: false, italic: true })] as const;
const centre = (firstBaselineMm: number, rows: readonly HeadRow[], more: Partial<HeadBox> = {}): HeadBox => ({ centreMm: null, widthMm: null, firstBaselineMm, rows, ...more });

const stamps: readonly HeadRow[] = [
  row({ kind: 'stamp', stamp: 'secrecy' }, { pt: 13 }, { gapBeforePt: 5 }),
  row({ kind: 'stamp', stamp: 'urgency' }, { pt: 13 }, { gapBeforePt: 3 }),
];
const closing: ClosingForm = {
  recipients: { label: 'Nơi nhận:', labelText: { pt: 11, bold: true, italic: true }, itemText: { pt: 10.5 }, leadingPt: 13, separator: ';', widthMm: 58, labelInsetMm: 0, drafterText: { pt: 9 } },
  signature: {
    abbreviations: 'slash', centreFromRightMm: 32, widthMm: 64, leadingPt: 15,
    authorityText: { pt: 12, bold: true, caps: true }, positionText: { pt: 12, bold: true, caps: true }, positionAloneText: { pt: 12, bold: true, caps: true },
    nameText: { pt: 12, bold: true }, nameBelowMm: 25,
  },
  contact: { text: { pt: 9.5 }, page: 'last', ruleFromEdgeMm: 17 },
};
const addressees = { label: 'Kính gửi:', labelText: { pt: 12, italic: true }, nameText: { pt: 12 }, leadingPt: 16 };

/** Luật Báo chí 2016 Đ.34: the words BẢN TIN at the top of page 1, then the name, the publisher, the date of issue (standards §6.1). */
export const bulletin: FormProfile = {
  id: 'bulletin',
  name: { vi: 'Bản tin', en: 'Bulletin' },
  inForce: { from: null, to: null },
  source: 'Luật Báo chí 2016, Điều 34; mẫu của nhà in',
  head: {
    boxes: [
      centre(25, [
        row({ kind: 'literal', text: 'BẢN TIN' }, { pt: 14, bold: true }),
        field('title', { pt: 30, bold: true, caps: true, red: true }, { leadingPt: 36, heading: true }),
        field('subject', { pt: 12.5, italic: true }, { leadingPt: 18, gapBeforePt: 3 }),
        field('typeName', { pt: 12, bold: true, caps: true }, { leadingPt: 17 }),
        field('parentBody', { pt: 11, caps: true }, { leadingPt: 15, gapBeforePt: 7 }),
        field('issuingBody', { pt: 11.5, bold: true, caps: true }, { leadingPt: 15 }),
        field('number', { pt: 11.5 }, { leadingPt: 15 }, 'Số {}'),
        ...stamps,
      ]),
      centre(44, [field('issueLine', { pt: 11.5, bold: true }, { ruleAbove: { length: 'box', weightPt: 1.6, aboveBaselinePt: 14 }, rule: { length: 'box', weightPt: 0.5, belowBaselinePt: 6 } })], { belowOthersMm: 9, align: 'left' }),
      centre(44, [field('placeDate', { pt: 11.5, italic: true })], { besidePrevious: true, align: 'right' }),
    ],
    addressees, bodyGapMm: 2,
  },
  closing, marks: publicationMarks, appendix: smallAppendix(12.5), colophon: bulletinColophon,
  headings: [heading(4, { gapBeforePt: 17, gapAfterPt: 7 }), heading(1.5, { gapBeforePt: 12 }), ...lesser],
  numbered: plainNumbered,
  passage: { insetMm: 6, bar: true },
  footnote: { pt: 9.5, leadingPt: 12 },
};

/** Publications are not bound by HD 05 (its scope); house form. */
export const meeting: FormProfile = {
  ...bulletin,
  id: 'meeting',
  name: { vi: 'Tài liệu sinh hoạt chi bộ', en: 'Cell-meeting document' },
  source: 'Mẫu của cơ quan biên tập',
  colophon: bookletColophon,
  head: {
    boxes: [
      centre(22, [
        field('parentBody', { pt: 12, caps: true }),
        field('issuingBody', { pt: 12, bold: true, caps: true }, { rule: { length: 0.4, weightPt: 0.7, belowBaselinePt: 5 } }),
        field('number', { pt: 12 }, { gapBeforePt: 6 }, 'Số {}'),
        ...stamps,
      ]),
      centre(30, [
        field('typeName', { pt: 13, bold: true, caps: true }, { leadingPt: 17 }),
        field('title', { pt: 17, bold: true, caps: true }, { leadingPt: 23, heading: true }),
        field('subject', { pt: 13, bold: true }, { leadingPt: 18 }),
        field('issueLine', { pt: 13, italic: true }, { leadingPt: 18 }),
        field('placeDate', { pt: 12, italic: true }, { leadingPt: 17 }),
        row({ kind: 'literal', text: '-----' }, { pt: 13 }, { leadingPt: 15 }),
      ], { belowOthersMm: 12 }),
    ],
    addressees, bodyGapMm: 4,
  },
  headings: [heading(1.5, { gapBeforePt: 14, gapAfterPt: 6 }), heading(0.5), ...lesser],
};

/** A cover of its own: publisher at the top, title in the middle, place and year at the foot, in a double frame. */
const cover: HeadForm = {
  boxes: [
    centre(27, [
      field('parentBody', { pt: 11.5, caps: true }, { leadingPt: 15 }),
      field('issuingBody', { pt: 11.5, bold: true, caps: true }, { leadingPt: 15, rule: { length: 0.34, weightPt: 0.7, belowBaselinePt: 6 } }),
      ...stamps,
    ]),
    centre(74, [
      field('typeName', { pt: 26, bold: true, caps: true, red: true }, { leadingPt: 32 }),
      field('title', { pt: 19, bold: true, caps: true }, { leadingPt: 26, gapBeforePt: 6, heading: true }),
      field('subject', { pt: 13.5, italic: true }, { leadingPt: 19, gapBeforePt: 6 }),
      field('number', { pt: 12 }, { gapBeforePt: 6 }, 'Số {}'),
    ], { belowOthersMm: 16 }),
    centre(31, [field('issueLine', { pt: 12, bold: true }), field('placeYear', { pt: 12, bold: true })], { fromFoot: true }),
  ],
  addressees, bodyGapMm: 0, cover: { frame: { insetMm: 10, weightPt: 1.6, innerGapMm: 1.2 } },
};

export const qaBooklet: FormProfile = {
  ...meeting,
  id: 'qa-booklet',
  name: { vi: 'Sách hỏi – đáp', en: 'Question-and-answer booklet' },
  head: cover, appendix: smallAppendix(11.5),
  headings: [heading(3, { align: 'center', gapBeforePt: 18, gapAfterPt: 9 }), heading(1, { align: 'center' }), ...lesser],
};

/** Front panel of a folded sheet. */
export const leaflet: FormProfile = {
  ...meeting,
  id: 'leaflet',
  name: { vi: 'Tờ gấp', en: 'Leaflet' },
  head: {
    boxes: [
      centre(19, [field('parentBody', { pt: 10, caps: true }, { leadingPt: 13 }), field('issuingBody', { pt: 10, bold: true, caps: true }, { leadingPt: 13, rule: { length: 0.34, weightPt: 0.7, belowBaselinePt: 5 } }), ...stamps]),
      centre(72, [
        field('typeName', { pt: 12, bold: true, caps: true }, { leadingPt: 16 }),
        field('title', { pt: 22, bold: true, caps: true, red: true }, { leadingPt: 28, gapBeforePt: 4, heading: true }),
        field('subject', { pt: 12.5, italic: true }, { leadingPt: 17, gapBeforePt: 8 }),
        field('number', { pt: 10.5 }, { gapBeforePt: 4 }, 'Số {}'),
      ], { belowOthersMm: 16 }),
      centre(22, [field('issueLine', { pt: 10.5, bold: true }), field('placeYear', { pt: 11, bold: true })], { fromFoot: true }),
    ],
    addressees: { ...addressees, labelText: { pt: 10.5, italic: true }, nameText: { pt: 10.5 }, leadingPt: 14 }, bodyGapMm: 0,
    cover: { frame: null },
  },
  closing: { ...closing, recipients: { ...closing.recipients, widthMm: 40 }, signature: { ...closing.signature, centreFromRightMm: 20, widthMm: 40, authorityText: { pt: 10.5, bold: true, caps: true }, positionText: { pt: 10.5, bold: true, caps: true }, positionAloneText: { pt: 10.5, bold: true, caps: true }, nameText: { pt: 10.5, bold: true }, nameBelowMm: 20, leadingPt: 13.5 } },
  appendix: smallAppendix(11), colophon: { ...bookletColophon, text: { pt: 8.5 }, leadingPt: 11 },
  headings: [heading(1.5, { gapBeforePt: 10, gapAfterPt: 4 }), heading(0.5, { gapBeforePt: 8, gapAfterPt: 3 }), ...lesser],
  passage: { insetMm: 4, bar: true },
  footnote: { pt: 8.5, leadingPt: 10.5 },
};

/** Bộ thông tin nhanh: what is known about one matter, on one page. */
export const brief: FormProfile = {
  ...meeting,
  id: 'brief',
  name: { vi: 'Thông tin nhanh', en: 'One-page brief' },
  head: {
    boxes: [
      centre(19, [field('parentBody', { pt: 11, caps: true }, { leadingPt: 14 }), field('issuingBody', { pt: 11.5, bold: true, caps: true }, { leadingPt: 14.5 })], { align: 'left' }),
      centre(19, [field('issueLine', { pt: 11.5, bold: true }, { leadingPt: 14.5 }), field('placeDate', { pt: 11.5, italic: true }, { leadingPt: 14.5 })], { besidePrevious: true, align: 'right' }),
      centre(30, [
        field('typeName', { pt: 13, bold: true, caps: true, red: true }, { ruleAbove: { length: 'box', weightPt: 1.6, aboveBaselinePt: 17 } }),
        field('title', { pt: 21, bold: true }, { leadingPt: 26, heading: true }),
        field('subject', { pt: 13, italic: true }, { leadingPt: 18, gapBeforePt: 3, rule: { length: 'box', weightPt: 0.5, belowBaselinePt: 9 } }),
        field('number', { pt: 12 }, { gapBeforePt: 4 }, 'Số {}'),
        ...stamps,
      ], { belowOthersMm: 11, align: 'left' }),
    ],
    addressees, bodyGapMm: 3,
  },
  colophon: null,
  headings: [heading(1, { gapBeforePt: 10, gapAfterPt: 3 }), heading(0, { gapBeforePt: 8, gapAfterPt: 3 }), ...lesser],
};

/** What a speaker reads from at a desk: large letters, wide lines, the pages counted. */
export const speech: FormProfile = {
  ...meeting,
  id: 'speech',
  name: { vi: 'Đề cương nói', en: 'Speaker’s outline' },
  head: {
    boxes: [
      centre(26, [
        field('parentBody', { pt: 13, caps: true }, { leadingPt: 18 }),
        field('issuingBody', { pt: 13, bold: true, caps: true }, { leadingPt: 18, rule: { length: 0.34, weightPt: 0.7, belowBaselinePt: 6 } }),
        ...stamps,
      ]),
      centre(44, [
        field('typeName', { pt: 18, bold: true, caps: true }, { leadingPt: 26 }),
        field('title', { pt: 24, bold: true, caps: true }, { leadingPt: 32, heading: true }),
        field('subject', { pt: 18, italic: true }, { leadingPt: 26 }),
        field('issueLine', { pt: 16, italic: true }, { leadingPt: 24 }),
        field('number', { pt: 14 }, { leadingPt: 20 }, 'Số {}'),
        field('placeDate', { pt: 16, italic: true }, { leadingPt: 24, rule: { length: 0.3, weightPt: 1.2, belowBaselinePt: 12 } }),
      ], { belowOthersMm: 14 }),
    ],
    addressees: { ...addressees, labelText: { pt: 20, italic: true }, nameText: { pt: 20 }, leadingPt: 30 }, bodyGapMm: 8,
  },
  colophon: null, appendix: smallAppendix(18),
  headings: [heading(4, { gapBeforePt: 26, gapAfterPt: 10 }), heading(1, { gapBeforePt: 18, gapAfterPt: 8 }), ...lesser],
  passage: { insetMm: 8, bar: true },
  footnote: { pt: 14, leadingPt: 19 },
};

/** The text of a kept paper as it stands: its own head is part of the text, only the stamps are drawn. */
export const archiveCopy: FormProfile = {
  ...meeting,
  id: 'archive-copy',
  name: { vi: 'Bản trích từ kho', en: 'Copy from the archive' },
  head: { boxes: [centre(22, stamps)], addressees, bodyGapMm: 0 },
  colophon: null,
};
