import { OfficeError } from '../errors/office-error';
import { bulletinStarter, letterStarter, meetingStarter, qaStarter, reportStarter } from './starters';
import type { TemplateInfo } from './types';

const a4 = { widthMm: 210, heightMm: 297 };
const plainQa = { questionLabel: 'Hỏi:', answerLabel: 'Đáp:' };
const bottomNumber = { place: 'bottom', centreFromEdgeMm: 11, pt: 11, firstPage: false } as const;

/** Page of HD 05-HD/VPTW: A4, 20/20/30/15 mm, leading 18–22 pt, number 10 mm from the top edge, not on page 1. */
const partyPage = {
  profile: 'party-hd05', page: a4, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, mirrored: false,
  body: { pt: 14, leadingPt: 19, firstLineMm: 12.7, paragraphGapPt: 8.8 },
  pageNumber: { place: 'top', centreFromEdgeMm: 9.9, pt: 14, firstPage: false }, qa: plainQa,
} as const;

/** Everything a person can start from, in the order of the list on the screen. Numbers: standards §6.5, §2.2, §1.1. */
export const templates: readonly TemplateInfo[] = [
  {
    id: 'meeting-a4', name: { vi: 'Tài liệu sinh hoạt chi bộ – A4', en: 'Cell-meeting document – A4' }, kind: 'meetingDocument', profile: 'meeting',
    page: a4, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, mirrored: false,
    body: { pt: 14, leadingPt: 19, firstLineMm: 10, paragraphGapPt: 6 },
    pageNumber: { place: 'top', centreFromEdgeMm: 10, pt: 13, firstPage: false }, qa: plainQa,
    starter: meetingStarter, head: { typeName: 'TÀI LIỆU SINH HOẠT CHI BỘ' },
  },
  {
    id: 'meeting-a5', name: { vi: 'Tài liệu sinh hoạt chi bộ – A5', en: 'Cell-meeting document – A5' }, kind: 'meetingDocument', profile: 'meeting',
    page: { widthMm: 148, heightMm: 210 }, marginsMm: { top: 18, bottom: 18, left: 20, right: 15 }, mirrored: true,
    body: { pt: 11.5, leadingPt: 15, firstLineMm: 8, paragraphGapPt: 4 }, pageNumber: { ...bottomNumber, pt: 10.5, centreFromEdgeMm: 10 }, qa: plainQa,
    starter: meetingStarter, head: { typeName: 'TÀI LIỆU SINH HOẠT CHI BỘ' },
  },
  {
    id: 'bulletin-a4', name: { vi: 'Bản tin – A4', en: 'Bulletin – A4' }, kind: 'bulletin', profile: 'bulletin',
    page: a4, marginsMm: { top: 20, bottom: 20, left: 25, right: 20 }, mirrored: true,
    body: { pt: 13, leadingPt: 18, firstLineMm: 8, paragraphGapPt: 5 }, pageNumber: bottomNumber, qa: plainQa,
    starter: bulletinStarter, head: { title: 'Thông tin nội bộ' },
  },
  {
    id: 'bulletin-19x27', name: { vi: 'Bản tin – 19 × 27 cm', en: 'Bulletin – 19 × 27 cm' }, kind: 'bulletin', profile: 'bulletin',
    page: { widthMm: 190, heightMm: 270 }, marginsMm: { top: 20, bottom: 20, left: 22, right: 18 }, mirrored: true,
    body: { pt: 12.5, leadingPt: 16, firstLineMm: 7, paragraphGapPt: 4 }, pageNumber: bottomNumber, qa: plainQa,
    starter: bulletinStarter, head: { title: 'Thông tin nội bộ' },
  },
  {
    id: 'qa-booklet', name: { vi: 'Sách hỏi – đáp – 14,5 × 20,5 cm', en: 'Question-and-answer booklet – 14.5 × 20.5 cm' }, kind: 'qaBooklet', profile: 'qa-booklet',
    page: { widthMm: 145, heightMm: 205 }, marginsMm: { top: 18, bottom: 18, left: 20, right: 15 }, mirrored: true,
    body: { pt: 11.5, leadingPt: 15, firstLineMm: 7, paragraphGapPt: 4 }, pageNumber: { ...bottomNumber, pt: 10.5, centreFromEdgeMm: 10 },
    qa: { questionLabel: 'Câu {n}.', answerLabel: 'Trả lời:' },
    starter: qaStarter, head: { typeName: 'HỎI – ĐÁP' },
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
    id: 'state-letter', name: { vi: 'Công văn hành chính', en: 'State letter' }, kind: 'officialLetter', profile: 'state-nd30',
    page: a4, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, mirrored: false,
    body: { pt: 14, leadingPt: 19, firstLineMm: 12.7, paragraphGapPt: 6 },
    pageNumber: { place: 'top', centreFromEdgeMm: 11, pt: 14, firstPage: false }, qa: plainQa,
    starter: letterStarter, head: { recipients: ['Như trên', 'Lưu: VT'] },
  },
];

/** Sets what was kept or converted, where a paper brings its own head; nobody starts a new document from it. */
const archiveCopy: TemplateInfo = {
  id: 'archive-copy', name: { vi: 'Bản trích từ kho', en: 'Copy from the archive' }, kind: 'other', profile: 'archive-copy',
  page: a4, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, mirrored: false,
  body: { pt: 14, leadingPt: 19, firstLineMm: 10, paragraphGapPt: 6 },
  pageNumber: { place: 'top', centreFromEdgeMm: 10, pt: 13, firstPage: false }, qa: plainQa,
  starter: letterStarter, head: {},
};

/** @throws OfficeError templateUnknown */
export function templateById(id: string): TemplateInfo {
  const found = [...templates, archiveCopy].find((template) => template.id === id);
  if (!found) throw new OfficeError('templateUnknown', { template: id, known: templates.map((template) => template.id).join(', ') });
  return found;
}
