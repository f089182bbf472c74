import type { PaperKind } from './papers';

/** The kinds as registers and letters write them, and the code in a paper's number (NĐ 30/2020, PL III; HD 05-HD/VPTW §2.2); a State letter has none. */
export const kindNames: Readonly<Record<PaperKind, string>> = {
  resolution: 'Nghị quyết', decision: 'Quyết định', directive: 'Chỉ thị', conclusion: 'Kết luận', regulation: 'Quy định', guidance: 'Hướng dẫn', report: 'Báo cáo', plan: 'Kế hoạch',
  programme: 'Chương trình', announcement: 'Thông báo', officialLetter: 'Công văn', submission: 'Tờ trình', minutes: 'Biên bản', scheme: 'Đề án', invitation: 'Giấy mời', telegram: 'Công điện',
  circular: 'Thông tư', decree: 'Nghị định', law: 'Luật', bulletin: 'Bản tin', meetingDocument: 'Tài liệu sinh hoạt chi bộ', qaBooklet: 'Hỏi – đáp', other: 'Tài liệu',
};
const codes: Readonly<Partial<Record<PaperKind, { readonly state: string; readonly party: string }>>> = {
  resolution: { state: 'NQ', party: 'NQ' }, decision: { state: 'QĐ', party: 'QĐ' }, directive: { state: 'CT', party: 'CT' }, conclusion: { state: 'KL', party: 'KL' },
  regulation: { state: 'QyĐ', party: 'QĐ' }, guidance: { state: 'HD', party: 'HD' }, report: { state: 'BC', party: 'BC' }, plan: { state: 'KH', party: 'KH' },
  programme: { state: 'CTr', party: 'CTr' }, announcement: { state: 'TB', party: 'TB' }, officialLetter: { state: '', party: 'CV' }, submission: { state: 'TTr', party: 'TTr' },
  minutes: { state: 'BB', party: 'BB' }, scheme: { state: 'ĐA', party: 'ĐA' }, invitation: { state: 'GM', party: 'GM' }, telegram: { state: 'CĐ', party: 'CĐ' },
};
export const kindCode = (kind: PaperKind, style: 'state' | 'party'): string => codes[kind]?.[style] ?? '';
