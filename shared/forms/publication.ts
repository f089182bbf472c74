import { publicationMarks } from './marks';
import type { ClosingForm, FormProfile, HeadBox, HeadingForm, HeadRow } from './types';

const row = (content: HeadRow['content'], text: HeadRow['text'], more: Partial<HeadRow> = {}): HeadRow => ({ content, text, leadingPt: 16, ...more });
const heading = (growPt: number, more: Partial<HeadingForm> = {}): HeadingForm =>
  ({ growPt, bold: true, italic: false, align: 'left', indented: false, gapBeforePt: 12, gapAfterPt: 5, ...more });

const stamps: readonly HeadRow[] = [
  row({ kind: 'stamp', stamp: 'secrecy' }, { pt: 13 }, { gapBeforePt: 5 }),
  row({ kind: 'stamp', stamp: 'urgency' }, { pt: 13 }, { gapBeforePt: 3 }),
];
const closing: ClosingForm = {
  recipients: { label: 'Nơi nhận:', labelText: { pt: 11, bold: true, italic: true }, itemText: { pt: 10.5 }, leadingPt: 13, separator: ';', widthMm: 58 },
  signature: {
    centreFromRightMm: 32, widthMm: 64, leadingPt: 15,
    authorityText: { pt: 12, bold: true, caps: true }, positionText: { pt: 12, bold: true, caps: true }, positionAloneText: { pt: 12, bold: true, caps: true },
    nameText: { pt: 12, bold: true }, nameBelowMm: 25,
  },
};
const addressees = { label: 'Kính gửi:', labelText: { pt: 12, italic: true }, nameText: { pt: 12 }, leadingPt: 16 };
const centre = (firstBaselineMm: number, rows: readonly HeadRow[]): HeadBox => ({ centreMm: null, widthMm: null, firstBaselineMm, rows });

/** Luật Báo chí 2016 Đ.34: the words BẢN TIN at the top of page 1, then the name, the publisher, the date of issue (standards §6.1). */
export const bulletin: FormProfile = {
  id: 'bulletin',
  name: { vi: 'Bản tin', en: 'Bulletin' },
  inForce: { from: null, to: null },
  source: 'Luật Báo chí 2016, Điều 34; mẫu của nhà in',
  head: {
    boxes: [centre(24, [
      row({ kind: 'literal', text: 'BẢN TIN' }, { pt: 15, bold: true }),
      row({ kind: 'field', field: 'title' }, { pt: 25, bold: true, caps: true }, { leadingPt: 31, heading: true }),
      row({ kind: 'field', field: 'subject' }, { pt: 12.5, italic: true }, { leadingPt: 18 }),
      row({ kind: 'field', field: 'typeName' }, { pt: 12, bold: true, caps: true }, { leadingPt: 17 }),
      row({ kind: 'field', field: 'parentBody' }, { pt: 11.5, caps: true }, { gapBeforePt: 4 }),
      row({ kind: 'field', field: 'issuingBody' }, { pt: 11.5, bold: true, caps: true }),
      row({ kind: 'field', field: 'number', pattern: 'Số {}' }, { pt: 12 }),
      row({ kind: 'field', field: 'issueLine' }, { pt: 12, bold: true }, { gapBeforePt: 3, rule: { length: 'box', weightPt: 1.4, belowBaselinePt: 9 } }),
      row({ kind: 'field', field: 'placeDate' }, { pt: 11.5, italic: true }, { gapBeforePt: 8 }),
      ...stamps,
    ])],
    addressees, bodyGapMm: 4,
  },
  closing, marks: publicationMarks,
  headings: [heading(4, { gapBeforePt: 16, gapAfterPt: 7 }), heading(2, { gapBeforePt: 13 }), heading(0.5), heading(0, { italic: true }), heading(0, { bold: false, italic: true }), heading(0, { bold: false, italic: true })],
  passage: { insetMm: 6, bar: true },
  footnote: { pt: 9.5, leadingPt: 12 },
};

/** Publications are not bound by HD 05 (its scope); house form. */
export const meeting: FormProfile = {
  ...bulletin,
  id: 'meeting',
  name: { vi: 'Tài liệu sinh hoạt chi bộ', en: 'Cell-meeting document' },
  source: 'Mẫu của cơ quan biên tập',
  head: {
    boxes: [
      centre(22, [
        row({ kind: 'field', field: 'parentBody' }, { pt: 12, caps: true }),
        row({ kind: 'field', field: 'issuingBody' }, { pt: 12, bold: true, caps: true }, { rule: { length: 0.4, weightPt: 0.7, belowBaselinePt: 5 } }),
        row({ kind: 'field', field: 'number', pattern: 'Số {}' }, { pt: 12 }, { gapBeforePt: 6 }),
        ...stamps,
      ]),
      {
        centreMm: null, widthMm: null, firstBaselineMm: 30, belowOthersMm: 12,
        rows: [
          row({ kind: 'field', field: 'typeName' }, { pt: 13, bold: true, caps: true }, { leadingPt: 17 }),
          row({ kind: 'field', field: 'title' }, { pt: 17, bold: true, caps: true }, { leadingPt: 22, heading: true }),
          row({ kind: 'field', field: 'subject' }, { pt: 13, bold: true }, { leadingPt: 18 }),
          row({ kind: 'field', field: 'issueLine' }, { pt: 13, italic: true }, { leadingPt: 18 }),
          row({ kind: 'field', field: 'placeDate' }, { pt: 12, italic: true }, { leadingPt: 17 }),
          row({ kind: 'literal', text: '-----' }, { pt: 13 }, { leadingPt: 15 }),
        ],
      },
    ],
    addressees, bodyGapMm: 4,
  },
  headings: [heading(1.5, { gapBeforePt: 14, gapAfterPt: 6 }), heading(0.5), heading(0, { italic: true }), heading(0, { bold: false, italic: true }), heading(0, { bold: false, italic: true }), heading(0, { bold: false, italic: true })],
};

export const qaBooklet: FormProfile = {
  ...meeting,
  id: 'qa-booklet',
  name: { vi: 'Sách hỏi – đáp', en: 'Question-and-answer booklet' },
  headings: [heading(3, { align: 'center', gapBeforePt: 18, gapAfterPt: 9 }), heading(1, { align: 'center' }), heading(0), heading(0, { italic: true }), heading(0, { bold: false, italic: true }), heading(0, { bold: false, italic: true })],
};

/** The text of a kept paper as it stands: its own head is part of the text, only the stamps are drawn. */
export const archiveCopy: FormProfile = {
  ...meeting,
  id: 'archive-copy',
  name: { vi: 'Bản trích từ kho', en: 'Copy from the archive' },
  head: { boxes: [centre(22, stamps)], addressees, bodyGapMm: 0 },
};
