import { OfficeError } from '../errors/office-error';
import { emptyColophon } from '../document/paper-document';
import {
  briefStarter, bulletinStarter, decisionStarter, leafletStarter, letterStarter, meetingStarter, minutesStarter, qaStarter, reportStarter, speechStarter,
} from './starters';
import type { RunningHeadForm, TemplateInfo } from './types';

const a4 = { widthMm: 210, heightMm: 297 };
const plainQa = { questionLabel: 'Hỏi:', answerLabel: 'Đáp:' };
const numberedQa = { questionLabel: 'Câu {n}.', answerLabel: 'Trả lời:' };
const bottomNumber = { place: 'bottom', centreFromEdgeMm: 11, pt: 11, firstPage: false } as const;
const oneColumn = { columns: { count: 1, gapMm: 6 }, runningHead: null, panels: null } as const;

const runningHead = (pt: number, centreFromEdgeMm: number): RunningHeadForm => ({
  even: ['title', 'subject'], odd: ['issueLine', 'issuingBody'], text: { pt, italic: true }, centreFromEdgeMm, rule: { fromEdgeMm: centreFromEdgeMm + 2.6, weightPt: 0.4 },
});

/** Page of HD 05-HD/VPTW: A4, 20/20/30/15 mm, leading 18–22 pt, number 10 mm from the top edge, not on page 1. */
const partyPage = {
  ...oneColumn, profile: 'party-hd05', page: a4, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, mirrored: false,
  body: { pt: 14, leadingPt: 19, firstLineMm: 12.7, paragraphGapPt: 8.8 },
  pageNumber: { place: 'top', centreFromEdgeMm: 9.9, pt: 14, firstPage: false }, qa: plainQa,
} as const;
/** Page of NĐ 30/2020/NĐ-CP: A4, top and bottom 20–25, left 30–35, right 15–20 mm; number centred in the top margin, not on page 1. */
const statePage = {
  ...oneColumn, profile: 'state-nd30', page: a4, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, mirrored: false,
  body: { pt: 14, leadingPt: 19, firstLineMm: 12.7, paragraphGapPt: 6 },
  pageNumber: { place: 'top', centreFromEdgeMm: 11, pt: 14, firstPage: false }, qa: plainQa,
} as const;

/** Everything a person can start from, in the order of the list on the screen. Numbers: standards §6.5, §2.2, §1.1. */
export const templates: readonly TemplateInfo[] = [
  {
    ...oneColumn, id: 'meeting-a4', name: { vi: 'Tài liệu sinh hoạt chi bộ – A4', en: 'Cell-meeting document – A4' }, kind: 'meetingDocument', profile: 'meeting',
    page: a4, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, mirrored: false,
    body: { pt: 14, leadingPt: 19, firstLineMm: 10, paragraphGapPt: 6 },
    pageNumber: { place: 'top', centreFromEdgeMm: 10, pt: 13, firstPage: false }, qa: plainQa,
    starter: meetingStarter, head: { typeName: 'TÀI LIỆU SINH HOẠT CHI BỘ' },
  },
  {
    ...oneColumn, id: 'meeting-a5', name: { vi: 'Tài liệu sinh hoạt chi bộ – A5', en: 'Cell-meeting document – A5' }, kind: 'meetingDocument', profile: 'meeting',
    page: { widthMm: 148, heightMm: 210 }, marginsMm: { top: 18, bottom: 18, left: 20, right: 15 }, mirrored: true,
    body: { pt: 11.5, leadingPt: 15, firstLineMm: 8, paragraphGapPt: 4 }, pageNumber: { ...bottomNumber, pt: 10.5, centreFromEdgeMm: 10 }, qa: plainQa,
    runningHead: runningHead(9, 10.5), starter: meetingStarter, head: { typeName: 'TÀI LIỆU SINH HOẠT CHI BỘ' },
  },
  {
    ...oneColumn, id: 'bulletin-a4', name: { vi: 'Bản tin – A4', en: 'Bulletin – A4' }, kind: 'bulletin', profile: 'bulletin',
    page: a4, marginsMm: { top: 20, bottom: 20, left: 25, right: 20 }, mirrored: true,
    body: { pt: 13, leadingPt: 18, firstLineMm: 8, paragraphGapPt: 5 }, pageNumber: bottomNumber, qa: plainQa,
    runningHead: runningHead(10, 11), starter: bulletinStarter, head: { title: 'Thông tin nội bộ', colophon: { ...emptyColophon(), size: '21 × 29,7 cm', frequency: 'hằng tháng' } },
  },
  {
    ...oneColumn, id: 'bulletin-19x27', name: { vi: 'Bản tin – 19 × 27 cm', en: 'Bulletin – 19 × 27 cm' }, kind: 'bulletin', profile: 'bulletin',
    page: { widthMm: 190, heightMm: 270 }, marginsMm: { top: 20, bottom: 20, left: 22, right: 18 }, mirrored: true,
    body: { pt: 12, leadingPt: 16, firstLineMm: 6, paragraphGapPt: 4 }, pageNumber: bottomNumber, qa: plainQa,
    columns: { count: 2, gapMm: 6 }, runningHead: runningHead(9.5, 11), starter: bulletinStarter,
    head: { title: 'Thông tin nội bộ', colophon: { ...emptyColophon(), size: '19 × 27 cm', frequency: 'hằng tháng' } },
  },
  {
    ...oneColumn, id: 'qa-booklet', name: { vi: 'Sách hỏi – đáp – 14,5 × 20,5 cm', en: 'Question-and-answer booklet – 14.5 × 20.5 cm' }, kind: 'qaBooklet', profile: 'qa-booklet',
    page: { widthMm: 145, heightMm: 205 }, marginsMm: { top: 18, bottom: 18, left: 20, right: 15 }, mirrored: true,
    body: { pt: 11.5, leadingPt: 15, firstLineMm: 7, paragraphGapPt: 4 }, pageNumber: { ...bottomNumber, pt: 10.5, centreFromEdgeMm: 10 }, qa: numberedQa,
    runningHead: runningHead(9, 10.5), starter: qaStarter, head: { typeName: 'HỎI – ĐÁP', colophon: { ...emptyColophon(), size: '14,5 × 20,5 cm' } },
  },
  {
    ...oneColumn, id: 'qa-booklet-13x19', name: { vi: 'Sách hỏi – đáp – 13 × 19 cm', en: 'Question-and-answer booklet – 13 × 19 cm' }, kind: 'qaBooklet', profile: 'qa-booklet',
    page: { widthMm: 130, heightMm: 190 }, marginsMm: { top: 16, bottom: 16, left: 18, right: 13 }, mirrored: true,
    body: { pt: 11, leadingPt: 14, firstLineMm: 6, paragraphGapPt: 3.5 }, pageNumber: { ...bottomNumber, pt: 10, centreFromEdgeMm: 9 }, qa: numberedQa,
    runningHead: runningHead(8.5, 9.5), starter: qaStarter, head: { typeName: 'HỎI – ĐÁP', colophon: { ...emptyColophon(), size: '13 × 19 cm' } },
  },
  {
    // One template page is one panel; text 81 mm wide on each, the flap is 2 mm narrower so that it folds in.
    ...oneColumn, id: 'leaflet', name: { vi: 'Tờ gấp ba – A4 ngang', en: 'Leaflet of three panels – A4 landscape' }, kind: 'other', profile: 'leaflet',
    page: { widthMm: 99, heightMm: 210 }, marginsMm: { top: 11, bottom: 11, left: 9, right: 9 }, mirrored: false,
    body: { pt: 11, leadingPt: 14.5, firstLineMm: 0, paragraphGapPt: 4.5, align: 'left' }, pageNumber: { ...bottomNumber, pattern: '' }, qa: plainQa,
    panels: {
      sheet: { widthMm: 297, heightMm: 210 }, markMm: 4,
      sides: [{ widthsMm: [97, 99, 99], order: [4, 5, 0], fromLeftMm: 2 }, { widthsMm: [99, 99, 97], order: [1, 2, 3], fromLeftMm: 0 }],
    },
    starter: leafletStarter, head: { colophon: { ...emptyColophon(), size: '29,7 × 21 cm' } },
  },
  {
    ...oneColumn, id: 'brief', name: { vi: 'Bộ thông tin nhanh – một trang', en: 'One-page brief' }, kind: 'other', profile: 'brief',
    page: a4, marginsMm: { top: 15, bottom: 15, left: 22, right: 18 }, mirrored: false,
    body: { pt: 12.5, leadingPt: 16.5, firstLineMm: 0, paragraphGapPt: 4.5 }, pageNumber: bottomNumber, qa: plainQa,
    starter: briefStarter, head: { typeName: 'Thông tin nhanh' },
  },
  {
    ...oneColumn, id: 'speech', name: { vi: 'Đề cương nói – chữ lớn', en: 'Speaker’s outline – large type' }, kind: 'other', profile: 'speech',
    page: a4, marginsMm: { top: 22, bottom: 24, left: 25, right: 25 }, mirrored: false,
    body: { pt: 20, leadingPt: 29, firstLineMm: 0, paragraphGapPt: 11, align: 'left' },
    pageNumber: { place: 'bottom', centreFromEdgeMm: 12, pt: 16, firstPage: true, pattern: '{n}/{N}' }, qa: plainQa,
    starter: speechStarter, head: { typeName: 'ĐỀ CƯƠNG PHÁT BIỂU' },
  },
  {
    ...partyPage, id: 'party-letter', name: { vi: 'Công văn của Đảng', en: 'Party letter' }, kind: 'officialLetter',
    starter: letterStarter, head: { recipients: ['Như trên', 'Lưu Văn phòng'] },
  },
  {
    ...partyPage, id: 'party-report', name: { vi: 'Báo cáo của Đảng', en: 'Party report' }, kind: 'report',
    starter: reportStarter, head: { typeName: 'BÁO CÁO', recipients: ['Lưu Văn phòng'] },
  },
  {
    ...partyPage, id: 'party-minutes', name: { vi: 'Biên bản họp chi bộ', en: 'Minutes of a cell meeting' }, kind: 'minutes',
    starter: minutesStarter,
    head: { typeName: 'BIÊN BẢN', signature: { authority: '', position: 'CHỦ TRÌ HỘI NGHỊ', name: '' }, coSignatures: [{ authority: '', position: 'NGƯỜI GHI BIÊN BẢN', name: '' }] },
  },
  {
    ...statePage, id: 'state-letter', name: { vi: 'Công văn hành chính', en: 'State letter' }, kind: 'officialLetter',
    starter: letterStarter, head: { recipients: ['Như trên', 'Lưu: VT'] },
  },
  {
    ...statePage, id: 'state-decision', name: { vi: 'Quyết định hành chính', en: 'State decision' }, kind: 'decision',
    starter: decisionStarter, head: { typeName: 'QUYẾT ĐỊNH', recipients: ['Như Điều 3', 'Lưu: VT'] },
  },
];

/** Sets what was kept or converted, where a paper brings its own head; nobody starts a new document from it. */
const archiveCopy: TemplateInfo = {
  ...oneColumn, id: 'archive-copy', name: { vi: 'Bản trích từ kho', en: 'Copy from the archive' }, kind: 'other', profile: 'archive-copy',
  page: a4, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, mirrored: false,
  body: { pt: 14, leadingPt: 19, firstLineMm: 10, paragraphGapPt: 6 },
  pageNumber: { place: 'top', centreFromEdgeMm: 10, pt: 13, firstPage: false }, qa: plainQa,
  starter: letterStarter, head: {},
};

/** Registers, lists and overdue slips: a table across a landscape sheet, its text small (NĐ 30/2020, PL IV: A4 or A3 lying). */
const registerSheet: TemplateInfo = {
  ...archiveCopy, id: 'register-sheet', name: { vi: 'Trang sổ – A4 ngang', en: 'Register sheet – A4 landscape' },
  page: { widthMm: 297, heightMm: 210 }, marginsMm: { top: 20, bottom: 15, left: 20, right: 15 },
  body: { pt: 11, leadingPt: 14, firstLineMm: 0, paragraphGapPt: 3 }, pageNumber: { place: 'top', centreFromEdgeMm: 10, pt: 11, firstPage: false },
};
const registerSheetA3: TemplateInfo = {
  ...registerSheet, id: 'register-sheet-a3', name: { vi: 'Trang sổ – A3 ngang', en: 'Register sheet – A3 landscape' },
  page: { widthMm: 420, heightMm: 297 }, body: { pt: 13, leadingPt: 17, firstLineMm: 0, paragraphGapPt: 4 },
};

/** @throws OfficeError templateUnknown */
export function templateById(id: string): TemplateInfo {
  const found = [...templates, archiveCopy, registerSheet, registerSheetA3].find((template) => template.id === id);
  if (!found) throw new OfficeError('templateUnknown', { template: id, known: templates.map((template) => template.id).join(', ') });
  return found;
}

/**
 * The size all papers of these templates share, millimetres; null where they do not.
 * @throws OfficeError templateUnknown
 */
export function commonSize(ids: readonly string[]): TemplateInfo['page'] | null {
  const [first, ...others] = ids.map((id) => templateById(id).page);
  return first && others.every(({ widthMm, heightMm }) => widthMm === first.widthMm && heightMm === first.heightMm) ? first : null;
}
