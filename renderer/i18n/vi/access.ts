export const access = {
  accounts: {
    title: 'Tài khoản', about: 'Ai được vào văn phòng, làm việc gì, đọc đến độ mật nào.', add: 'Thêm tài khoản', edit: 'Sửa', active: 'Đang dùng', inactive: 'Đã ngừng', you: 'bạn', count: '{{count}} tài khoản', state: 'Tình trạng', none: 'Chưa có tài khoản nào',
    newTitle: 'Thêm tài khoản', editTitle: 'Sửa tài khoản {{name}}', create: 'Tạo tài khoản', save: 'Lưu thay đổi', created: 'Đã tạo tài khoản {{name}}', saved: 'Đã lưu tài khoản {{name}}', firstPassword: 'Mật khẩu ban đầu', firstPasswordAbout: 'Ít nhất {{min}} ký tự. Người dùng tự đổi ở Thiết lập.',
    rolesNeeded: 'Hãy giao ít nhất một nhiệm vụ.', activeLabel: 'Cho phép đăng nhập', activeAbout: 'Bỏ chọn khi người này thôi việc; hồ sơ và nhật ký vẫn giữ.', wholeOffice: 'Mọi người đều thuộc phạm vi này.',
    levels: 'Độ mật được đọc', levelsAbout: 'Cấp một độ là trao khoá của độ đó. Chỉ người đang giữ khoá mới cấp được; thay đổi có hiệu lực ngay.', grant: 'Cấp', withdraw: 'Thu hồi', held: 'Đang được đọc', notHeld: 'Không được đọc', always: 'Ai cũng đọc được', youLack: 'Bạn không giữ khoá này nên không cấp được.',
    ordinary: 'Văn phòng thường chỉ có độ Thường.', granted: 'Đã cấp độ {{level}} cho {{name}}', withdrawn: 'Đã thu hồi độ {{level}} của {{name}}',
  },
  registers: {
    title: 'Chủ đề và phạm vi', topics: 'Chủ đề', topicsAbout: 'Nội dung để phân loại tài liệu khi nộp kho.', scopes: 'Phạm vi sử dụng', scopesAbout: 'Ai được dùng một tài liệu. Người ngoài phạm vi không thấy tài liệu đó.', newTopic: 'Tên chủ đề mới', newScope: 'Tên phạm vi mới', add: 'Thêm', topicAdded: 'Đã thêm chủ đề “{{name}}”', scopeAdded: 'Đã thêm phạm vi “{{name}}”', noTopics: 'Chưa có chủ đề nào. Thêm ít nhất một chủ đề để nộp được tài liệu.',
  },
  audit: {
    title: 'Nhật ký', about: 'Việc đã làm trong văn phòng, mới nhất trước. Không ai sửa hay xoá được.', intact: 'Chuỗi nhật ký nguyên vẹn.', broken: 'Chuỗi nhật ký bị đứt: có dòng đã bị sửa hoặc mất. Đừng xoá gì; báo ngay cho người phụ trách và giữ nguyên máy.', more: 'Xem cũ hơn', at: 'Lúc', actor: 'Ai', action: 'Việc', object: 'Mã đối tượng', outcome: 'Kết quả', done: 'Đã làm', refused: 'Bị từ chối', filter: 'Lọc theo người, việc hoặc mã', empty: 'Không có dòng nào khớp', shown: '{{count}} dòng',
    actions: {
      'office.create': 'Lập văn phòng', 'session.logIn': 'Đăng nhập', 'session.logOut': 'Đăng xuất', 'session.lock': 'Khoá màn hình', 'session.recover': 'Khôi phục bằng phiếu', 'session.changePassword': 'Đổi mật khẩu',
      'recovery.printSheet': 'In phiếu khôi phục', 'recovery.saveSheet': 'Lưu phiếu khôi phục', 'recovery.confirm': 'Xác nhận đã cất phiếu', 'recovery.renew': 'Lập phiếu khôi phục mới', 'accounts.create': 'Tạo tài khoản', 'accounts.update': 'Sửa tài khoản', 'approvals.sign': 'Người thứ hai ký', 'levels.grant': 'Cấp độ mật', 'levels.rekey': 'Đổi khoá độ mật', 'levels.add': 'Lập thêm độ mật', 'vault.rolledBack': 'Kho cũ hơn lần mở trước', 'clock.setBack': 'Đồng hồ bị chỉnh lùi', 'levels.withdraw': 'Thu hồi độ mật',
      'scopes.create': 'Thêm phạm vi', 'topics.create': 'Thêm chủ đề', 'archive.file': 'Nộp tài liệu', 'archive.get': 'Mở tài liệu', 'archive.exportPdf': 'Xuất PDF', 'archive.saveOriginal': 'Lưu bản gốc', 'drafts.create': 'Tạo bản soạn', 'drafts.classify': 'Đổi phân loại bản soạn', 'drafts.delete': 'Xoá bản soạn', 'drafts.passage': 'Trích vào bản soạn', 'press.save': 'Lưu PDF bản soạn', 'press.export.docx': 'Lưu bản soạn ra Word', 'press.export.html': 'Lưu bản soạn ra trang web', 'press.export.text': 'Lưu bản soạn ra văn bản đọc loa', 'press.print': 'In bản soạn',
    },
  },
} as const;
