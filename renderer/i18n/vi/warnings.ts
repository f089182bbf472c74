/** What a person should look at after a paper was read or set; keyed by the code of the warning. */
export const warnings = {
  foreignParagraph: 'Đoạn {{paragraph}} không phải tiếng Việt: “{{excerpt}}”. Có thể do nhận dạng chữ chèn vào; hãy đối chiếu bản giấy.',
  foreignParagraphs: 'Các đoạn {{paragraphs}} không phải tiếng Việt. Có thể do nhận dạng chữ chèn vào; hãy đối chiếu bản giấy.',
  severalPapers: 'Tệp có vẻ chứa {{count}} văn bản. Nên tách ra rồi nộp từng văn bản.',
  legacyConverted: 'Chữ đã được chuyển từ bảng mã {{encoding}} sang Unicode. Hãy đọc lại vài đoạn.',
  legacyCapitals: 'Bảng mã cũ không phân biệt được chữ hoa có dấu; một số chữ hoa có thể thành chữ thường.',
  trackedChanges: 'Tệp còn dấu sửa chưa chốt ({{insertions}} chỗ thêm, {{deletions}} chỗ xoá). Nội dung lấy như đã chấp nhận hết.',
  commentsDropped: '{{count}} ghi chú của người đọc không đưa vào văn bản; vẫn còn trong bản gốc.',
  imagesDropped: '{{count}} hình chưa đưa vào được ({{kinds}}); vẫn còn trong bản gốc.',
  headersDropped: 'Chữ ở đầu hoặc cuối trang không đưa vào văn bản: “{{excerpt}}”.',
  nestedTables: '{{count}} bảng lồng trong bảng được chuyển thành chữ.',
  unknownDropped: 'Có phần của tệp không có chỗ trong văn bản ({{names}}); vẫn còn trong bản gốc.',
  pagesWithoutText: 'Trang {{pages}} không có lớp chữ (có thể là bản quét): tìm kiếm không thấy nội dung các trang này.',
  notesWithoutReference: 'Có chú thích không thấy chỗ gọi trong bài: {{labels}}.',
  unknown: 'Có điểm cần xem lại ({{code}}). Hãy đối chiếu với bản gốc.',
} as const;
