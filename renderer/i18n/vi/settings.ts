export const settings = {
  title: 'Thiết lập', sections: { own: 'Của tôi', look: 'Giao diện', groups: 'Nhóm của tôi', levels: 'Khoá độ mật', about: 'Giới thiệu', accounts: 'Tài khoản', registers: 'Chủ đề và phạm vi', numbering: 'Đánh số văn bản', oversight: 'Ai xem được', audit: 'Nhật ký', recovery: 'Phiếu khôi phục', backup: 'Sao lưu' }, groups: { own: 'Cá nhân', office: 'Văn phòng' },
  password: { title: 'Đổi mật khẩu', current: 'Mật khẩu đang dùng', next: 'Mật khẩu mới', submit: 'Đổi mật khẩu', done: 'Đã đổi mật khẩu', about: 'Mật khẩu mở khoá dữ liệu của bạn trên máy này. Không ai khác biết; quên thì cần hai phiếu khôi phục.' },
  recovery: {
    title: 'Phiếu khôi phục', about: 'Khi có người quên mật khẩu, hai phiếu cùng lúc đặt lại được mật khẩu. Mỗi phiếu do một người giữ.',
    states: { confirmed: 'Hai phiếu đang dùng đã được xác nhận là cất xong.', waiting: 'Hai phiếu vừa lập chưa được xác nhận. Đóng hoặc khoá chương trình thì phải lập lại.', renewed: 'Hai phiếu lập lần trước chưa được xác nhận và không còn trong máy. Hãy lập hai phiếu mới.', lost: 'Hai phiếu của văn phòng chưa được xác nhận và không còn trong máy. Hãy lập hai phiếu mới.' },
    uncovered: 'Tài liệu chỉ định người đọc của những người sau chưa nằm trong hai phiếu này cho đến khi họ đăng nhập một lần: {{names}}.',
    show: 'Xem hai phiếu', when: 'Lập hai phiếu mới khi một phiếu bị mất, rách niêm phong, hoặc khi đổi người giữ phiếu.', who: 'Người lập phải được cấp mọi độ mật của văn phòng. Văn phòng độc lập phải tắt hết mạng khi lập.',
    renew: 'Lập hai phiếu mới', keep: 'Giữ phiếu đang dùng', dialogTitle: 'Lập hai phiếu khôi phục mới?', dialogAbout: 'Hai phiếu cũ hết hiệu lực khi bạn xác nhận đã cất hai phiếu mới. Hãy chuẩn bị máy in hoặc USB, và gọi hai người giữ phiếu.',
  },
  keyFile: {
    title: 'Tệp khoá', about: 'Tuỳ chọn: từ lần đăng nhập sau, tài khoản chỉ mở khi có cả mật khẩu và tệp này. Ghi tệp vào một USB cất riêng, chép thêm một bản để ở nơi khác. Mất tệp thì cần hai phiếu khôi phục.',
    isSet: 'Tài khoản đang mở bằng mật khẩu cùng tệp khoá. Bỏ tệp khoá cần cả hai. Mất tệp thì dùng hai phiếu khôi phục để đặt lại mật khẩu.',
    password: 'Mật khẩu của tôi', make: 'Lập tệp khoá…', drop: 'Bỏ tệp khoá', made: 'Đã lập tệp khoá', dropped: 'Đã bỏ tệp khoá',
  },
  handOver: {
    title: 'Bàn giao khi thôi việc', open: 'Bàn giao khi thôi việc…', about: 'Trước khi thôi việc hoặc chuyển công tác: giao những gì chỉ mình tôi mở được cho người nhận, xem những gì còn giữ.',
    steps: '1. Chọn người nhận. 2. Bấm Bàn giao. 3. Trả bản giấy đang mượn. 4. Nhờ cán bộ bảo mật tắt đăng nhập của tài khoản này.',
    successor: 'Người nhận', choose: 'Chọn người nhận', nobody: 'Không có ai tên như vậy', none: 'Không có.',
    drafts: 'Bản soạn đang làm', draftsAbout: 'Người nhận có độ mật và phạm vi thì mở và soạn tiếp được ngay; bản nào chưa được thì có lý do bên cạnh.',
    named: 'Tài liệu chỉ định người đọc', namedAbout: 'Bấm Bàn giao thì người nhận trở thành người đọc của những tài liệu này.',
    loans: 'Bản giấy đang mượn', loansAbout: 'Trả lại người giữ tài liệu trước khi đi; người nhận cần thì mượn lại bằng tên mình, sổ mượn – trả ghi một dòng mới.',
    give: 'Bàn giao', given: 'Đã thêm người nhận làm người đọc của {{count}} tài liệu.', withoutLevel: 'Còn {{count}} tài liệu chưa giao được vì người nhận chưa có độ mật ấy: nhờ cán bộ bảo mật cấp rồi bàn giao lại.',
  },
  who: { title: 'Tài khoản của tôi' },
  language: { title: 'Ngôn ngữ màn hình', about: 'Văn bản in ra không đổi theo ngôn ngữ này.' },
  theme: { title: 'Nền màn hình', light: 'Sáng', dark: 'Tối', system: 'Theo máy', contrast: 'Tương phản cao', contrastAbout: 'Chữ đậm hơn, mọi khung có viền rõ.' },
  about: {
    title: 'Tòa Soạn', version: 'Phiên bản {{version}}', what: 'Bàn làm việc của toà soạn cấp tỉnh: bản tin, tài liệu sinh hoạt, kho tài liệu có phân độ mật, và PDF để in.', office: 'Văn phòng', kind: 'Loại văn phòng', vault: 'Nơi đặt kho', network: 'Kết nối mạng đang bật', none: 'Không có',
    private: 'Chương trình không gửi gì ra ngoài: không mạng, không đám mây, không thống kê.', licence: 'Giấy phép MIT. Dùng các phần mềm nguồn mở dưới đây, mỗi phần theo giấy phép của nó.', fonts: 'Phông chữ', handbook: 'Mở sổ tay sử dụng',
  },
} as const;
