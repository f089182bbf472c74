export const settings = {
  title: 'Thiết lập', sections: { own: 'Của tôi', look: 'Giao diện', about: 'Giới thiệu', accounts: 'Tài khoản', registers: 'Chủ đề và phạm vi', audit: 'Nhật ký' }, groups: { own: 'Cá nhân', office: 'Văn phòng' },
  password: { title: 'Đổi mật khẩu', current: 'Mật khẩu đang dùng', next: 'Mật khẩu mới', submit: 'Đổi mật khẩu', done: 'Đã đổi mật khẩu', about: 'Mật khẩu mở khoá dữ liệu của bạn trên máy này. Không ai khác biết; quên thì cần hai phiếu khôi phục.' },
  who: { title: 'Tài khoản của tôi' },
  language: { title: 'Ngôn ngữ màn hình', about: 'Văn bản in ra không đổi theo ngôn ngữ này.' },
  theme: { title: 'Nền màn hình', light: 'Sáng', dark: 'Tối', system: 'Theo máy', contrast: 'Tương phản cao', contrastAbout: 'Chữ đậm hơn, mọi khung có viền rõ.' },
  about: {
    title: 'Tòa Soạn', version: 'Phiên bản {{version}}', what: 'Bàn làm việc của toà soạn cấp tỉnh: bản tin, tài liệu sinh hoạt, kho tài liệu có phân độ mật, và PDF để in.', office: 'Văn phòng', kind: 'Loại văn phòng', vault: 'Nơi đặt kho', network: 'Kết nối mạng đang bật', none: 'Không có',
    private: 'Chương trình không gửi gì ra ngoài: không mạng, không đám mây, không thống kê.', licence: 'Giấy phép MIT. Dùng các phần mềm nguồn mở dưới đây, mỗi phần theo giấy phép của nó.', fonts: 'Phông chữ', handbook: 'Mở sổ tay sử dụng',
  },
} as const;
