import { partyMarks } from './marks';
import { romanAppendix } from './appendix';
import { partyNumbered } from './numbered';
import type { ClosingForm, FormProfile, HeadBox, HeadForm, HeadingForm, HeadRow } from './types';

const row = (content: HeadRow['content'], text: HeadRow['text'], more: Partial<HeadRow> = {}): HeadRow => ({ content, text, leadingPt: 16, ...more });

/** Geometry measured on the official first page of HD 05-HD/VPTW (standards §2.4), sizes of §2.3. */
const agency: HeadBox = {
  centreMm: 66.7, widthMm: 73, firstBaselineMm: 21.6,
  rows: [
    row({ kind: 'field', field: 'parentBody' }, { pt: 14, caps: true }),
    row({ kind: 'field', field: 'issuingBody' }, { pt: 14, bold: true, caps: true }),
    row({ kind: 'literal', text: '*' }, { pt: 14 }),
    row({ kind: 'field', field: 'number', pattern: 'Số {}' }, { pt: 14 }),
    row({ kind: 'field', field: 'subject', fallback: 'title', pattern: 'về việc {}', lowerFirst: true }, { pt: 12, italic: true }, { when: 'letter', leadingPt: 14, gapBeforePt: 2 }),
    row({ kind: 'draft', plain: 'Dự thảo', rounded: 'Dự thảo lần {}' }, { pt: 14, italic: true }, { gapBeforePt: 2 }),
    row({ kind: 'stamp', stamp: 'secrecy' }, { pt: 13 }, { gapBeforePt: 5 }),
    row({ kind: 'stamp', stamp: 'urgency' }, { pt: 14 }, { gapBeforePt: 3 }),
  ],
};
const nation: HeadBox = {
  centreMm: 158.75, widthMm: 90, firstBaselineMm: 22.1, overhangMm: 9,
  rows: [
    row({ kind: 'literal', text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }, { pt: 15, bold: true }, { rule: { length: 'text', weightPt: 0.8, belowBaselinePt: 2.4 } }),
    row({ kind: 'field', field: 'placeDate' }, { pt: 14, italic: true }, { leadingPt: 17, gapBeforePt: 7.4, shrinkToPt: 13 }),
  ],
};
const title: HeadBox = {
  centreMm: null, widthMm: null, firstBaselineMm: 52.5, belowOthersMm: 10,
  rows: [
    row({ kind: 'field', field: 'typeName' }, { pt: 16, bold: true, caps: true }, { when: 'typed', leadingPt: 20, heading: true }),
    row({ kind: 'field', field: 'subject', fallback: 'title', lowerFirst: true }, { pt: 15, bold: true }, { when: 'typed', leadingPt: 19.7 }),
    row({ kind: 'literal', text: '-----' }, { pt: 14 }, { when: 'typed', leadingPt: 18.2 }),
  ],
};
const head: HeadForm = {
  boxes: [agency, nation, title],
  addressees: { label: 'Kính gửi:', labelText: { pt: 14, italic: true }, nameText: { pt: 14 }, leadingPt: 19 },
  bodyGapMm: 6.2,
};

const closing = (separator: ';' | ','): ClosingForm => ({
  recipients: { label: 'Nơi nhận:', labelText: { pt: 14, underline: true }, itemText: { pt: 12 }, leadingPt: 13.9, separator, widthMm: 72, labelInsetMm: 3, drafterText: { pt: 8, caps: true } },
  signature: {
    abbreviations: 'slash', centreFromRightMm: 39.9, widthMm: 79, leadingPt: 17,
    authorityText: { pt: 14, bold: true, caps: true }, positionText: { pt: 14, caps: true }, positionAloneText: { pt: 14, bold: true, caps: true },
    nameText: { pt: 14, bold: true }, nameBelowMm: 37,
  },
  contact: { text: { pt: 10 }, page: 'last', ruleFromEdgeMm: 18 },
});

const heading = (more: Partial<HeadingForm>): HeadingForm =>
  ({ growPt: 0, bold: true, italic: false, align: 'left', indented: true, gapBeforePt: 9, gapAfterPt: 6, ...more });

/** HD 05-HD/VPTW of 27/5/2026; its size table was not seen, HD 36's agrees with what was measured (standards §2.3). */
export const partyHd05: FormProfile = {
  id: 'party-hd05',
  name: { vi: 'Văn bản của Đảng (Hướng dẫn 05-HD/VPTW)', en: 'Party paper (Guidance 05-HD/VPTW)' },
  inForce: { from: '2026-05-27', to: null },
  source: 'Hướng dẫn 05-HD/VPTW, 27/5/2026',
  head, closing: closing(';'), marks: partyMarks, colophon: null,
  // Arabic numbers of appendices, HD 05-HD/VPTW §2.2.
  appendix: { ...romanAppendix, numbering: 'arabic' },
  headings: [heading({}), heading({}), heading({ italic: true }), heading({ bold: false, italic: true }), heading({ bold: false, italic: true }), heading({ bold: false, italic: true })],
  numbered: partyNumbered,
  passage: { insetMm: 10, bar: false },
  footnote: { pt: 11, leadingPt: 13.5 },
};

/** HD 36-HD/VPTW, for papers dated before 27/5/2026: a comma in Nơi nhận. */
export const partyHd36: FormProfile = {
  ...partyHd05,
  id: 'party-hd36',
  name: { vi: 'Văn bản của Đảng (Hướng dẫn 36-HD/VPTW, trước 27/5/2026)', en: 'Party paper (Guidance 36-HD/VPTW, before 27 May 2026)' },
  inForce: { from: '2018-04-03', to: '2026-05-26' },
  source: 'Hướng dẫn 36-HD/VPTW, 03/4/2018',
  closing: closing(','),
};
