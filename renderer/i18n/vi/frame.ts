export const frame = {
  rooms: { desk: 'Soạn', archive: 'Kho', registers: 'Sổ', print: 'In', settings: 'Thiết lập' },
  railLabel: 'Các phòng', statusLabel: 'Thanh trạng thái', titleLabel: 'Thanh tiêu đề', mainLabel: 'Phòng làm việc',
  training: 'HUẤN LUYỆN', trainingAbout: 'Dữ liệu để tập, không phải hồ sơ thật',
  trainingHint: 'Đây là văn phòng huấn luyện: mọi trang in ra đều mang chữ HUẤN LUYỆN.',
  networkOff: 'Không nối mạng', networkOn: 'Đang nối mạng', networkAdapters: 'Đang bật: {{adapters}}',
  networkOffHint: 'Không có kết nối mạng nào đang bật trên máy này.',
  networkSecretHint: 'Văn phòng độc lập: khi máy nối mạng, không dùng được độ Mật trở lên. Hãy rút dây mạng hoặc tắt Wi-Fi.',
  levelsOrdinary: 'Không dùng được độ Mật trở lên: văn phòng này được lập là văn phòng thường. Tài liệu mật phải làm ở văn phòng độc lập, trên máy không bao giờ nối mạng.',
  levelsNetwork: 'Không dùng được độ Mật trở lên: máy này đang nối mạng ({{adapters}}). Hãy rút dây mạng, tắt Wi-Fi rồi đăng nhập lại.',
  lock: 'Khoá', lockHint: 'Khoá màn hình (Ctrl+L)', logOut: 'Đăng xuất', logOutUser: 'Đăng xuất {{name}}', account: 'Tài khoản',
  user: 'Người dùng: {{name}}', levelHighest: 'Được đọc đến độ {{level}}', documentLevel: 'Độ mật của văn bản đang mở',
  secondPerson: {
    title: 'Người thứ hai ký', about: 'Việc này phải có hai người. Người thứ hai tự nhập tên đăng nhập và mật khẩu của mình tại đây; cả hai tên được ghi vào nhật ký.',
    posts: 'Người ký được: {{posts}}, khác người đang làm, đã được cấp độ mật và phạm vi của tài liệu.', sign: 'Ký', cancel: 'Không ký',
    acts: { grantLevel: 'Cấp quyền đọc độ mật', lowerLevel: 'Hạ độ mật', takeOut: 'In hoặc xuất tài liệu ra ngoài', destroy: 'Tiêu huỷ tài liệu', renewRecovery: 'Lập phiếu khôi phục mới' },
  },
  commands: {
    newDraft: 'Soạn bản mới', file: 'Nộp tài liệu vào kho', palette: 'Tìm lệnh hoặc tài liệu', nextPane: 'Sang khung kế tiếp', previousPane: 'Về khung trước', lock: 'Khoá màn hình', logOut: 'Đăng xuất',
    handbook: 'Mở sổ tay sử dụng', goTo: 'Đến phòng {{room}}', about: 'Giới thiệu chương trình', theme: 'Đổi nền sáng / tối', language: 'Đổi ngôn ngữ (Tiếng Việt / English)',
  },
  palette: {
    placeholder: 'Gõ tên lệnh, số hoặc trích yếu tài liệu, không cần dấu', commands: 'Lệnh', papers: 'Tài liệu trong kho', nothing: 'Không có lệnh hay tài liệu nào khớp',
    hint: '↑ ↓ chọn · Enter mở · Esc đóng',
  },
  opening: 'Đang mở văn phòng…', noted: 'Đã đọc, vào làm việc',
  cannotStart: 'Chưa mở được văn phòng',
  noPermission: 'Tài khoản của bạn không có việc ở phòng này.',
} as const;
