/** Words of the office: kinds, levels, marks, roles. Official names, written as papers write them. */
export const domain = {
  levels: { open: 'Thường', confidential: 'Mật', secret: 'Tối mật', topSecret: 'Tuyệt mật' },
  kinds: {
    resolution: 'Nghị quyết', decision: 'Quyết định', directive: 'Chỉ thị', conclusion: 'Kết luận', regulation: 'Quy định',
    guidance: 'Hướng dẫn', report: 'Báo cáo', plan: 'Kế hoạch', programme: 'Chương trình', announcement: 'Thông báo',
    officialLetter: 'Công văn', submission: 'Tờ trình', minutes: 'Biên bản', scheme: 'Đề án', invitation: 'Giấy mời',
    telegram: 'Công điện', circular: 'Thông tư', decree: 'Nghị định', law: 'Luật', bulletin: 'Bản tin',
    meetingDocument: 'Tài liệu sinh hoạt chi bộ', qaBooklet: 'Hỏi – đáp', other: 'Tài liệu khác',
  },
  marks: {
    none: 'Không có dấu', internal: 'Lưu hành nội bộ', returnAfterReading: 'Xem xong trả lại', recall: 'Tài liệu thu hồi',
    noMassMedia: 'Không phổ biến trên phương tiện thông tin đại chúng',
  },
  urgencies: { none: 'Không khẩn', urgent: 'Khẩn', veryUrgent: 'Thượng khẩn', express: 'Hoả tốc' },
  roles: {
    editor: 'Biên tập viên', approver: 'Lãnh đạo duyệt', archivist: 'Lưu trữ viên, văn thư', printOperator: 'Cán bộ in',
    securityOfficer: 'Cán bộ bảo mật', inspector: 'Cán bộ kiểm tra',
  },
  rolesAbout: {
    editor: 'Soạn số, bài, hỏi – đáp; in bản nháp', approver: 'Duyệt một bản đã chốt và phát hành',
    archivist: 'Tiếp nhận, phân loại, nộp và tìm tài liệu; giữ sổ', printOperator: 'In tài liệu và bản đánh số',
    securityOfficer: 'Tài khoản, quyền đọc, nhật ký, khôi phục', inspector: 'Xem sổ và nhật ký, không sửa gì',
  },
  officeKinds: { ordinary: 'Văn phòng thường', independent: 'Văn phòng độc lập', training: 'Văn phòng huấn luyện' },
  group: 'Nhóm: {{name}}',
  fields: {
    kind: 'Loại văn bản', number: 'Số, ký hiệu', date: 'Ngày ban hành', issuingBody: 'Cơ quan ban hành', subject: 'Trích yếu',
    topic: 'Nội dung (chủ đề)', level: 'Độ mật', scope: 'Phạm vi sử dụng', mark: 'Dấu lưu hành', file: 'Tệp gốc', filed: 'Nộp kho', year: 'Năm',
    loginName: 'Tên đăng nhập', fullName: 'Họ và tên', password: 'Mật khẩu', roles: 'Nhiệm vụ', levels: 'Độ mật được đọc', scopes: 'Phạm vi',
  },
} as const;
