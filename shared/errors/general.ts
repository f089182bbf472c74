export const generalErrors = {
  internal: {
    vi: 'Chương trình gặp lỗi ngoài dự kiến. Việc đang làm chưa mất; hãy thử lại, nếu vẫn lỗi thì đóng và mở lại chương trình.',
    en: 'The program met an unexpected error. Nothing is lost; try again, and if it happens again close and reopen the program.',
  },
  unknownOperation: {
    vi: 'Chương trình không có việc này. Hãy cập nhật rồi mở lại chương trình.',
    en: 'The program has no such operation. Update and reopen the program.',
  },
  badInput: {
    vi: 'Thông tin gửi đi chưa đúng ở mục “{field}”. Hãy xem lại mục này rồi làm lại.',
    en: 'What was entered in “{field}” is not right. Check it and try again.',
  },
  officeStopped: {
    vi: 'Phần lưu trữ của chương trình đã dừng và đang được mở lại. Hãy đăng nhập lại; bài đang soạn đã được lưu đến giây cuối.',
    en: 'The part that keeps your data stopped and is being restarted. Log in again; your draft is saved up to the last second.',
  },
  cancelled: { vi: 'Đã huỷ theo yêu cầu. Những gì đã xong vẫn được giữ.', en: 'Cancelled as asked. What was finished is kept.' },
  fileGrantUnknown: {
    vi: 'Tệp đã chọn không còn được phép dùng. Hãy chọn lại tệp.',
    en: 'The chosen file may no longer be used. Choose the file again.',
  },
  usage: { vi: 'Lệnh chưa đúng: {detail}. Gõ “toasoan help” để xem cách dùng.', en: 'Wrong usage: {detail}. See “toasoan help”.' },
  saveFailed: {
    vi: 'Không ghi được tệp “{name}”. Hãy chọn nơi lưu khác mà bạn được phép ghi.',
    en: 'The file “{name}” could not be written. Choose another place that you may write to.',
  },
  printFailed: {
    vi: 'Không in được: máy in không nhận việc. Hãy kiểm tra máy in rồi bấm In lại, hoặc lưu PDF để in ở máy khác.',
    en: 'Not printed: the printer did not take the job. Check the printer and print again, or save the PDF and print it elsewhere.',
  },
} as const;
