/** Before the rooms: first run, recovery sheets, log-in, lock, forgotten password. */
export const entry = {
  step: 'Bước {{at}} / {{total}}',
  firstRun: {
    title: 'Lập văn phòng', about: 'Văn phòng là một kho mã hoá trên máy này. Làm một lần; mất chừng ba phút.',
    kindTitle: 'Văn phòng thuộc loại nào?', kindForever: 'Loại văn phòng không đổi được về sau.',
    kinds: {
      ordinary: { name: 'Văn phòng thường', for: 'Cho máy làm việc hằng ngày, có thể nối mạng.', law: 'Chỉ chứa tài liệu không mật. Độ Mật trở lên bị từ chối, vì Luật Bảo vệ bí mật nhà nước cấm soạn và lưu tin mật trên máy có kết nối Internet, mạng viễn thông.' },
      independent: { name: 'Văn phòng độc lập', for: 'Cho máy không bao giờ nối mạng, đặt riêng để làm tài liệu mật.', law: 'Có đủ các độ mật, với điều kiện mọi cổng mạng đều tắt. Cắm dây hay bật Wi-Fi thì phần mật đóng lại ngay (Luật 117/2025/QH15, hiệu lực từ 01/3/2026).' },
      training: { name: 'Văn phòng huấn luyện', for: 'Để tập và thử, với dữ liệu không thật.', law: 'Có đủ các độ trên mọi máy, nhưng màn hình và trang in nào cũng mang chữ HUẤN LUYỆN. Không bao giờ chuyển thành văn phòng thật. Đừng đưa tài liệu mật thật vào đây.' },
    },
    networkNow: 'Máy này đang nối mạng ({{adapters}}). Văn phòng độc lập vẫn lập được, nhưng độ Mật trở lên chỉ mở khi đã rút dây mạng và tắt Wi-Fi.',
    officeTitle: 'Văn phòng của ai?', officeAbout: 'Tên này in ở đầu mỗi văn bản.',
    name: 'Tên cơ quan', namePlaceholder: 'Ban Tuyên giáo và Dân vận', parentBody: 'Cơ quan chủ quản', parentPlaceholder: 'Tỉnh uỷ An Giang', parentAbout: 'Bỏ trống nếu không có.',
    place: 'Địa danh', placePlaceholder: 'An Giang', placeAbout: 'Đứng trước ngày tháng: “An Giang, ngày …”',
    accountTitle: 'Tài khoản đầu tiên', accountAbout: 'Người này giữ quyền cán bộ bảo mật: lập tài khoản khác và cấp độ mật.',
    loginName: 'Tên đăng nhập', loginPlaceholder: 'nvan', fullName: 'Họ và tên', fullNamePlaceholder: 'Nguyễn Văn An',
    password: 'Mật khẩu', passwordAbout: 'Ít nhất {{min}} ký tự. Một câu dễ nhớ là mật khẩu tốt.', again: 'Nhập lại mật khẩu',
    vaultPath: 'Nơi đặt kho', create: 'Lập văn phòng', creating: 'Đang lập kho và tạo khoá…',
  },
  strength: { short: 'Còn ngắn: cần ít nhất {{min}} ký tự. Một câu dễ nhớ là mật khẩu tốt.', known: 'Yếu: quá nhiều người dùng mật khẩu này.', ownName: 'Yếu: chỉ là tên thêm vài số.', pattern: 'Yếu: chỉ là dãy số, chữ lặp lại hoặc phím liền nhau.', good: 'Được: đủ dài, không nằm trong các mật khẩu dễ đoán.' },
  problems: {
    needed: 'Hãy điền mục này.', short: 'Mật khẩu cần ít nhất {{min}} ký tự.', differ: 'Hai lần nhập không giống nhau. Hãy nhập lại.',
  },
  recovery: {
    title: 'Phiếu khôi phục', about: 'Nếu quên mật khẩu, chỉ hai phiếu này cùng lúc mới mở lại được văn phòng. Không có cách nào khác, kể cả với người làm ra phần mềm.',
    rule1: 'In hoặc lưu cả hai phiếu, giao cho hai người khác nhau giữ, cất hai nơi.', rule2: 'Một phiếu không mở được gì. Đừng để hai phiếu chung một chỗ, đừng lưu vào máy này.', rule3: 'Hai phiếu chỉ hiện ra lần này.',
    sheet: 'Phiếu {{n}}', save: 'Lưu PDF', print: 'In', saved: 'Đã lưu', printed: 'Đã in', notYet: 'Chưa lưu, chưa in', fileName: 'Phieu-khoi-phuc-{{n}}',
    confirm: 'Hai phiếu đã cất xong, vào văn phòng', confirmBlocked: 'Hãy in hoặc lưu cả hai phiếu trước.', gone: 'Phiếu này không còn nữa.', preview: 'Xem phiếu {{n}}',
    renewedAbout: 'Hai phiếu mới thay hai phiếu cũ. Phiếu cũ hết hiệu lực khi bạn bấm nút xác nhận dưới đây; lúc ấy hãy thu và huỷ phiếu cũ.', later: 'Để sau, vào văn phòng',
    againTitle: 'Hai phiếu khôi phục chưa được cất', againAbout: 'Lần trước chương trình đóng hoặc khoá trước khi hai phiếu được xác nhận là đã cất, nên máy không còn giữ hai phiếu. Không có phiếu thì quên mật khẩu là mất kho. Hãy lập lại hai phiếu và giao cho hai người giữ.', againRenewed: 'Lần trước chương trình đóng hoặc khoá trước khi hai phiếu mới được xác nhận là đã cất, nên máy không còn giữ hai phiếu ấy. Phiếu cũ vẫn dùng được cho đến khi hai phiếu mới được xác nhận. Hãy lập lại hai phiếu và giao cho hai người giữ.', againWho: 'Người lập phải được cấp mọi độ mật của văn phòng. Văn phòng độc lập phải tắt hết mạng khi lập.', again: 'Lập lại hai phiếu',
    savedDone: 'Đã lưu phiếu {{n}}', printedDone: 'Đã gửi phiếu {{n}} tới máy in',
  },
  logIn: {
    title: 'Đăng nhập', submit: 'Đăng nhập', working: 'Đang mở khoá…', forgotten: 'Quên mật khẩu', capsLock: 'Phím Caps Lock đang bật.', wait: 'Chờ {{seconds}} giây',
    samples: 'Tài khoản có sẵn để thử', samplesAbout: 'Chọn một tài khoản, tên và mật khẩu được điền sẵn.', samplePassword: 'mật khẩu: {{password}}', show: 'Hiện mật khẩu',
  },
  keyFile: { label: 'Tệp khoá', choose: 'Chọn tệp khoá…', about: 'Tài khoản này mở bằng mật khẩu cùng tệp khoá trên USB. Sai tệp cũng tính như sai mật khẩu.' },
  lock: { title: 'Đã khoá', about: '{{name}} đang làm dở. Nhập mật khẩu để tiếp tục.', submit: 'Mở khoá', other: 'Người khác đăng nhập', otherAbout: 'Phiên đang khoá sẽ được đóng; mọi thứ đã lưu.' },
  recover: {
    title: 'Quên mật khẩu', about: 'Gọi hai người đang giữ phiếu khôi phục. Nhập chuỗi ký tự trên cả hai phiếu, rồi đặt mật khẩu mới. Không dữ liệu nào bị mất.',
    sheet: 'Chuỗi trên phiếu {{n}}', sheetAbout: 'Khoảng trắng và dấu gạch không quan trọng.', newPassword: 'Mật khẩu mới', submit: 'Đặt mật khẩu mới', back: 'Về đăng nhập',
  },
} as const;
