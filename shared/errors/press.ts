/** What the press refuses, and what it wants looked at; `missingGlyph` and `imageUnreadable` stand among the papers. */
export const pressErrors = {
  sheetTooSmall: {
    vi: 'Tờ giấy {sheet} mm nhỏ quá: hai trang {page} mm đặt cạnh nhau cần {needed} mm, và trang không bao giờ bị thu nhỏ. Hãy chọn khổ giấy lớn hơn (A3) hoặc mẫu khổ nhỏ hơn.',
    en: 'A sheet of {sheet} mm is too small: two pages of {page} mm side by side need {needed} mm, and pages are never scaled. Choose a larger sheet (A3) or a smaller template.',
  },
  sheetTooSmallForMarks: {
    vi: 'Tờ giấy {sheet} mm không đủ chỗ cho dấu xén: hai trang {page} mm cùng dấu xén cần {needed} mm. Hãy chọn khổ giấy lớn hơn hoặc bỏ dấu xén.',
    en: 'A sheet of {sheet} mm has no room for crop marks: two pages of {page} mm with their marks need {needed} mm. Choose a larger sheet or leave the crop marks out.',
  },
  bundleSizesDiffer: {
    vi: 'Các văn bản trong tập có khổ trang khác nhau ({sizes} mm) nên không gấp chung thành một cuốn được. Hãy in từng trang, hoặc đổi các văn bản về cùng một khổ.',
    en: 'The papers of the bundle have pages of different sizes ({sizes} mm) and cannot be folded into one booklet. Print page by page, or give all papers one size.',
  },
  imageLowResolution: {
    vi: 'Một ảnh chỉ đạt {dpi} điểm/inch ở cỡ in nên sẽ mờ (nên từ 200). Hãy dùng ảnh lớn hơn hoặc cho ảnh nhỏ lại trên trang.',
    en: 'An image has only {dpi} dots per inch at its printed size and will look blurred (200 or more are wanted). Use a larger image or make it smaller on the page.',
  },
  lineOverfull: {
    vi: 'Một dòng tràn ra ngoài lề ở “{place}”. Hãy thêm dấu cách hoặc viết ngắn lại chỗ này.',
    en: 'A line runs over the margin at “{place}”. Add a space or shorten it.',
  },
  tableTooWide: {
    vi: 'Một bảng rộng hơn phần chữ của trang. Hãy bớt cột, thu hẹp cột hoặc rút bớt chữ trong ô.',
    en: 'A table is wider than the text of the page. Use fewer or narrower columns, or fewer words in its cells.',
  },
  tooManyPages: {
    vi: 'Ấn phẩm có {pages} trang, nhiều hơn mức {limit} trang theo {source}. Hãy rút bớt bài hoặc tách thành hai số.',
    en: 'The publication has {pages} pages, more than the {limit} of {source}. Take articles out or make two issues of it.',
  },
  pageTooLarge: {
    vi: 'Khổ {size} cm lớn hơn khổ {limit} cm theo {source}. Hãy chọn mẫu bản tin 19 × 27 cm nếu in để phát hành theo giấy phép.',
    en: 'The page of {size} cm is larger than the {limit} cm of {source}. Choose the 19 × 27 cm bulletin where it is printed under a licence.',
  },
  referenceMissing: {
    vi: 'Một chỗ dẫn chiếu không còn nơi để dẫn tới, trên trang hiện “[?]”. Hãy chọn lại nơi dẫn tới hoặc xoá chỗ dẫn.',
    en: 'A cross-reference points to nothing and prints as “[?]”. Choose its target again or remove it.',
  },
  headingLevelSkipped: {
    vi: 'Đề mục “{place}” nhảy bậc: từ bậc {from} xuống thẳng bậc {to}. Hãy chọn bậc liền dưới để mục lục và dấu trang đúng thứ tự.',
    en: 'The heading “{place}” skips a level: from {from} straight to {to}. Choose the next level so that contents and bookmarks are in order.',
  },
  colophonIncomplete: {
    vi: 'Phần ghi chú xuất bản ở cuối còn thiếu: {fields}. Hãy điền ở khung Đầu văn bản.',
    en: 'The colophon at the end lacks: {fields}. Fill it in at the head of the document.',
  },
} as const;

/** The warnings of the press, gravest first: of the first ones somebody should know before paper is spent. */
export const pressWarningCodes = [
  'missingGlyph', 'imageUnreadable', 'referenceMissing', 'lineOverfull', 'tableTooWide', 'tooManyPages', 'colophonIncomplete',
  'pageTooLarge', 'imageLowResolution', 'headingLevelSkipped',
] as const;
export type PressWarningCode = (typeof pressWarningCodes)[number];

const serious: ReadonlySet<string> = new Set<PressWarningCode>(['missingGlyph', 'imageUnreadable', 'referenceMissing', 'lineOverfull', 'tableTooWide', 'tooManyPages']);
/** Words or pictures are lost or cut, or a rule is broken: to be seen before the paper goes out. */
export const isSeriousWarning = (code: string): boolean => serious.has(code);

export const isPressWarning = (code: string): code is PressWarningCode => pressWarningCodes.some((known) => known === code);
