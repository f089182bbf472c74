import type { CirculationMark, PaperKind } from './papers';
import type { SecrecyLevel } from './secrecy';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** The words of the brief for what the domain counts; the same on screen, in refusals and on the command line. */
export const levelWords: Readonly<Record<SecrecyLevel, Words>> = {
  open: { vi: 'Thường', en: 'Open' },
  confidential: { vi: 'Mật', en: 'Confidential (Mật)' },
  secret: { vi: 'Tối mật', en: 'Secret (Tối mật)' },
  topSecret: { vi: 'Tuyệt mật', en: 'Top secret (Tuyệt mật)' },
};

export const circulationWords: Readonly<Record<CirculationMark, Words>> = {
  none: { vi: 'Không ghi', en: 'None' },
  internal: { vi: 'Lưu hành nội bộ', en: 'Internal circulation' },
  returnAfterReading: { vi: 'Xem xong trả lại', en: 'Return after reading' },
  recall: { vi: 'Tài liệu thu hồi', en: 'To be recalled' },
  noMassMedia: { vi: 'Không phổ biến trên phương tiện thông tin đại chúng', en: 'Not for the mass media' },
};

export const kindWords: Readonly<Record<PaperKind, Words>> = {
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  regulation: { vi: 'Quy định, quy chế', en: 'Regulation' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  report: { vi: 'Báo cáo', en: 'Report' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  announcement: { vi: 'Thông báo', en: 'Announcement' },
  officialLetter: { vi: 'Công văn', en: 'Official letter' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  scheme: { vi: 'Đề án, phương án, dự án', en: 'Scheme' },
  invitation: { vi: 'Giấy mời', en: 'Invitation' },
  telegram: { vi: 'Công điện', en: 'Telegram' },
  circular: { vi: 'Thông tư, thông tri', en: 'Circular' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  law: { vi: 'Luật', en: 'Law' },
  bulletin: { vi: 'Bản tin', en: 'Bulletin' },
  meetingDocument: { vi: 'Tài liệu sinh hoạt chi bộ', en: 'Cell-meeting document' },
  qaBooklet: { vi: 'Hỏi – đáp', en: 'Questions and answers' },
  other: { vi: 'Loại khác', en: 'Other' },
};
