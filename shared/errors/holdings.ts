export const holdingsErrors = {
  fileMissing: { vi: 'Không thấy hồ sơ này. Hãy tải lại danh sách hồ sơ.', en: 'There is no such file. Reload the list of files.' },
  fileCodeTaken: {
    vi: 'Ký hiệu hồ sơ “{code}” đã dùng trong phông này. Hãy đặt ký hiệu khác.',
    en: 'The file code “{code}” is taken in this fonds. Choose another one.',
  },
  fileDestroyed: {
    vi: 'Hồ sơ này đã tiêu huỷ; chỉ còn dòng ghi trong danh mục, không sửa được nữa.',
    en: 'This file was destroyed; only its line in the list is left and cannot be changed.',
  },
  fileOpen: {
    vi: 'Hồ sơ chưa kết thúc. Hãy ghi ngày kết thúc hồ sơ trước.',
    en: 'The work on this file has not ended. Enter the day it ended first.',
  },
  fileClosed: {
    vi: 'Hồ sơ đã kết thúc nên không thêm tài liệu được. Hãy mở lại hồ sơ hoặc chọn hồ sơ khác.',
    en: 'This file has ended, so no paper can be added. Reopen it or choose another one.',
  },
  fileOfOtherPlace: {
    vi: 'Hồ sơ và tài liệu phải cùng độ mật và cùng phạm vi sử dụng. Hãy chọn hoặc lập hồ sơ khác.',
    en: 'File and paper must have the same level and scope of use. Choose or make another file.',
  },
  relationAcrossLevels: {
    vi: 'Hai tài liệu khác độ mật không liên kết được: tài liệu thấp hơn sẽ nhắc tới tài liệu cao hơn.',
    en: 'Papers of different levels cannot be related: the lower one would tell of the higher one.',
  },
  relationToItself: { vi: 'Một tài liệu không liên kết với chính nó. Hãy chọn tài liệu khác.', en: 'A paper cannot be related to itself. Choose another one.' },
  fondsMissing: { vi: 'Không thấy phông này. Hãy tải lại danh sách phông.', en: 'There is no such fonds. Reload the list.' },
  fondsTaken: { vi: 'Phông “{name}” đã có. Hãy đặt tên khác.', en: 'The fonds “{name}” exists already. Choose another name.' },
  retentionNotOver: {
    vi: 'Hồ sơ “{code}” còn phải giữ đến {until}. Chưa được tiêu huỷ.',
    en: 'The file “{code}” must be kept until {until}. It may not be destroyed yet.',
  },
} as const;
