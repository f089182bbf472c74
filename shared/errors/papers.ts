export const paperErrors = {
  fileUnreadable: {
    vi: 'Không đọc được “{name}”. Hãy kiểm tra tệp còn đó và bạn có quyền đọc.',
    en: '“{name}” cannot be read. Check that it is there and that you may read it.',
  },
  fileTooLarge: {
    vi: '“{name}” nặng {megabytes} MB, quá mức {limit} MB. Hãy tách nhỏ hoặc nén ảnh trong tệp rồi nộp lại.',
    en: '“{name}” has {megabytes} MB, more than {limit} MB. Split it or compress its images, then file it again.',
  },
  fileEmpty: { vi: '“{name}” là tệp trống. Hãy chọn đúng tệp có nội dung.', en: '“{name}” is empty. Choose the file that has the text.' },
  fileTypeUnknown: {
    vi: 'Chưa nhận loại tệp “{name}”. Hãy dùng .txt, .docx hoặc .pdf có lớp chữ.',
    en: '“{name}” is of a kind not taken yet. Use .txt, .docx, or .pdf with a text layer.',
  },
  fileTypeMismatch: {
    vi: '“{name}” mang đuôi .{extension} nhưng bên trong là {actual}. Hãy đổi đúng đuôi hoặc lưu lại từ chương trình gốc rồi nộp lại.',
    en: '“{name}” ends in .{extension} but holds {actual}. Rename it rightly or save it anew from its own program, then file it again.',
  },
  fileBroken: {
    vi: '“{name}” bị hỏng, không đọc được nội dung. Hãy mở bằng chương trình gốc, lưu lại rồi nộp lại.',
    en: '“{name}” is broken and its text cannot be read. Open it in its own program, save it again, then file it.',
  },
  fileEncrypted: {
    vi: '“{name}” có mật khẩu. Hãy mở tệp, bỏ mật khẩu rồi nộp lại.',
    en: '“{name}” has a password. Open it, remove the password, then file it again.',
  },
  fileWithoutText: {
    vi: '“{name}” không có lớp chữ (có thể là bản quét). Hãy nhận dạng chữ (OCR) trước rồi nộp lại.',
    en: '“{name}” has no text layer (it may be a scan). Have its text recognised (OCR) first, then file it again.',
  },
  fileTooComplex: {
    vi: '“{name}” phình ra quá lớn hoặc lồng quá sâu khi mở, có thể là tệp cài bẫy. Tệp không được nộp.',
    en: '“{name}” swells too far or nests too deep when opened; it may be a trap. It was not filed.',
  },
  fileTimedOut: {
    vi: 'Đọc “{name}” quá lâu nên đã dừng. Hãy tách nhỏ tệp rồi nộp lại.',
    en: 'Reading “{name}” took too long and was stopped. Split the file and file it again.',
  },
  folderUnreadable: {
    vi: 'Không mở được thư mục “{name}”. Hãy xin quyền đọc thư mục này rồi thử lại.',
    en: 'The folder “{name}” cannot be opened. Ask for the right to read it and try again.',
  },
  duplicateOf: {
    vi: '“{name}” đã có trong kho với trích yếu “{subject}”. Không nộp lần hai.',
    en: '“{name}” is in the archive already as “{subject}”. It was not filed twice.',
  },
  recordMissing: {
    vi: 'Không tìm thấy tài liệu này trong những gì bạn được xem.',
    en: 'There is no such record among what you may see.',
  },
  topicUnknown: { vi: 'Nội dung (chủ đề) “{topic}” chưa có. Hãy chọn trong danh sách.', en: 'There is no topic “{topic}”. Choose one from the list.' },
  scopeUnknown: { vi: 'Phạm vi sử dụng “{scope}” chưa có. Hãy chọn trong danh sách.', en: 'There is no scope of use “{scope}”. Choose one from the list.' },
  draftMissing: {
    vi: 'Không tìm thấy bản nháp này trong những gì bạn được xem.',
    en: 'There is no such draft among what you may see.',
  },
  draftConflict: {
    vi: 'Bản nháp này vừa được lưu ở nơi khác. Nội dung của bạn được giữ thành bản nháp riêng “{title}”.',
    en: 'This draft was saved elsewhere in the meantime. Your text is kept as a draft of its own, “{title}”.',
  },
  sourceAboveDraft: {
    vi: 'Không chèn được: tài liệu nguồn có độ {source}, cao hơn bản đang soạn (độ {draft}). Hãy tạo bản soạn ở độ {source} trở lên.',
    en: 'Not inserted: the source is {source}, above the draft ({draft}). Start a draft at {source} or higher.',
  },
  sourceOutsideScope: {
    vi: 'Không chèn được: phạm vi sử dụng của tài liệu nguồn hẹp hơn bản đang soạn. Hãy đổi phạm vi của bản soạn trước.',
    en: 'Not inserted: the source’s scope of use is narrower than the draft’s. Change the scope of the draft first.',
  },
  sourceForNamedReaders: {
    vi: 'Không chèn được: tài liệu nguồn chỉ dành cho những người đọc có tên, bản soạn thì có người khác đọc được. Hãy chỉ định người đọc của bản soạn trong số những người ấy trước.',
    en: 'Not inserted: the source is for named readers, and others can read the draft. Name readers of the draft from among them first.',
  },
  documentInvalid: {
    vi: 'Tài liệu không đúng cấu trúc ở “{place}”. Nội dung gốc được giữ nguyên; hãy mở bằng phiên bản đã tạo ra nó.',
    en: 'The document is not well formed at “{place}”. The original is kept as it was; open it with the version that made it.',
  },
  documentNewer: {
    vi: 'Tài liệu này do phiên bản mới hơn tạo ra ({found}). Hãy cập nhật chương trình để mở; nội dung được giữ nguyên.',
    en: 'This document was made by a newer version ({found}). Update the program to open it; it was left as it is.',
  },
  templateUnknown: { vi: 'Không có mẫu “{template}”. Các mẫu hiện có: {known}.', en: 'There is no template “{template}”. There are: {known}.' },
  missingGlyph: {
    vi: 'Không in được ký tự “{character}” (mã {code}) ở “{place}” vì phông chữ không có. Hãy thay ký tự này.',
    en: 'The character “{character}” ({code}) at “{place}” cannot be printed: no font has it. Replace it.',
  },
  imageUnreadable: {
    vi: 'Không đọc được ảnh “{name}”. Hãy dùng ảnh PNG hoặc JPEG khác.',
    en: 'The image “{name}” cannot be read. Use another PNG or JPEG image.',
  },
  documentUnprintable: {
    vi: 'Chưa tạo được PDF: có vướng mắc ở “{place}”. Hãy sửa chỗ này rồi thử lại; nội dung không mất.',
    en: 'No PDF was made: there is a problem at “{place}”. Mend it and try again; nothing is lost.',
  },
} as const;
