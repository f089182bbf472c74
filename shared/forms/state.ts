import { stateMarks } from './marks';
import { romanAppendix } from './appendix';
import { stateNumbered } from './numbered';
import type { FormProfile, HeadingForm, HeadRow } from './types';

const row = (content: HeadRow['content'], text: HeadRow['text'], more: Partial<HeadRow> = {}): HeadRow => ({ content, text, leadingPt: 16, ...more });
const heading = (more: Partial<HeadingForm>): HeadingForm =>
  ({ growPt: 0, bold: true, italic: false, align: 'left', indented: true, gapBeforePt: 9, gapAfterPt: 6, ...more });

/** NĐ 30/2020/NĐ-CP, Phụ lục I: boxes 1–10; the left column 69 mm, the right 96 mm, since Quốc hiệu of 13 pt is 95.2 mm wide. */
export const stateNd30: FormProfile = {
  id: 'state-nd30',
  name: { vi: 'Văn bản hành chính (Nghị định 30/2020/NĐ-CP)', en: 'State administrative paper (Decree 30/2020/NĐ-CP)' },
  inForce: { from: '2020-03-05', to: null },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  head: {
    boxes: [
      {
        centreMm: 64.5, widthMm: 67, firstBaselineMm: 24.4,
        rows: [
          row({ kind: 'field', field: 'parentBody' }, { pt: 13, caps: true }),
          row({ kind: 'field', field: 'issuingBody' }, { pt: 13, bold: true, caps: true }, { rule: { length: 0.4, weightPt: 0.7, belowBaselinePt: 4.5 } }),
          row({ kind: 'field', field: 'number', pattern: 'Số: {}' }, { pt: 13 }, { gapBeforePt: 9, level: 'number' }),
          row({ kind: 'field', field: 'subject', fallback: 'title', pattern: 'V/v {}', lowerFirst: true }, { pt: 13 }, { when: 'letter', leadingPt: 15, gapBeforePt: 6 }),
          row({ kind: 'stamp', stamp: 'secrecy' }, { pt: 13 }, { gapBeforePt: 6 }),
          row({ kind: 'stamp', stamp: 'urgency' }, { pt: 13 }, { gapBeforePt: 4 }),
        ],
      },
      {
        centreMm: 147, widthMm: 97, firstBaselineMm: 24.4, overhangMm: 6,
        rows: [
          row({ kind: 'literal', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, { pt: 13, bold: true }),
          row({ kind: 'literal', text: 'Độc lập - Tự do - Hạnh phúc' }, { pt: 14, bold: true }, { rule: { length: 'text', weightPt: 0.7, belowBaselinePt: 4.5 } }),
          row({ kind: 'field', field: 'placeDate' }, { pt: 14, italic: true }, { gapBeforePt: 9, level: 'number' }),
        ],
      },
      {
        centreMm: null, widthMm: null, firstBaselineMm: 52, belowOthersMm: 11,
        rows: [
          row({ kind: 'field', field: 'typeName' }, { pt: 14, bold: true, caps: true }, { when: 'typed', heading: true, leadingPt: 18 }),
          row({ kind: 'field', field: 'subject', fallback: 'title' }, { pt: 14, bold: true }, { when: 'typed', leadingPt: 18, rule: { length: 0.4, weightPt: 0.7, belowBaselinePt: 7 } }),
        ],
      },
    ],
    addressees: { label: 'Kính gửi:', labelText: { pt: 14 }, nameText: { pt: 14 }, leadingPt: 19 },
    bodyGapMm: 7,
  },
  closing: {
    recipients: { label: 'Nơi nhận:', labelText: { pt: 12, bold: true, italic: true }, itemText: { pt: 11 }, leadingPt: 13, separator: ';', widthMm: 72, labelInsetMm: 0, drafterText: { pt: 11 } },
    signature: {
      abbreviations: 'dot', centreFromRightMm: 40, widthMm: 80, leadingPt: 17,
      authorityText: { pt: 14, bold: true, caps: true }, positionText: { pt: 14, bold: true, caps: true }, positionAloneText: { pt: 14, bold: true, caps: true },
      nameText: { pt: 14, bold: true }, nameBelowMm: 32,
    },
    contact: { text: { pt: 11 }, page: 'first', ruleFromEdgeMm: 17.5 },
  },
  marks: stateMarks,
  appendix: romanAppendix,
  colophon: null,
  headings: [heading({}), heading({}), heading({ italic: true }), heading({ bold: false, italic: true }), heading({ bold: false, italic: true }), heading({ bold: false, italic: true })],
  numbered: stateNumbered,
  passage: { insetMm: 10, bar: false },
  footnote: { pt: 11, leadingPt: 13.5 },
};
