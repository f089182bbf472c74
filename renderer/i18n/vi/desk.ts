export const desk = {
  title: 'Soạn',
  start: {
    fromRecord: 'Chọn một mẫu hoặc mở một bản nháp; các đoạn của tài liệu bạn vừa xem trong Kho sẽ mở sẵn ở khung bên phải để trích.',
    compose: 'Soạn mới', composeHint: 'Chọn một mẫu để bắt đầu', recent: 'Bản nháp', none: 'Chưa có bản nháp nào', noneHint: 'Chọn một mẫu ở trên để soạn bản đầu tiên. Bản nháp được lưu tự động và nằm ở đây.',
    noneReadOnly: 'Khi biên tập viên soạn một bản mà bạn được xem, bản đó sẽ hiện ở đây.',
    filter: 'Lọc theo tên', nothing: 'Không có bản nháp nào mang tên này', total: '{{total}} bản nháp', continue: 'Bạn đang soạn dở', continueVerb: 'Mở lại', dismiss: 'Bỏ qua',
    open: 'Mở', remove: 'Xoá bản nháp', cannotWrite: 'Tài khoản của bạn chỉ xem bản nháp, không soạn mới.',
  },
  columns: { title: 'Tên', template: 'Mẫu', level: 'Độ mật', updated: 'Sửa lần cuối', by: 'Người sửa' },
  removeDialog: { title: 'Xoá bản nháp', sentence: 'Bản nháp “{{title}}” sẽ bị xoá hẳn, không lấy lại được.', verb: 'Xoá bản nháp' },
  newDraft: {
    title: 'Soạn mới: {{template}}', name: 'Tên văn bản', nameHint: 'Tên để tìm lại; sửa được sau',
    levelHint: 'Do người có thẩm quyền quyết định; chương trình chỉ ghi lại', create: 'Bắt đầu soạn',
    nameRequired: 'Cần đặt tên',
  },
  readOnly: 'Bạn đang xem bản nháp này. Tài khoản của bạn không có quyền sửa; vẫn xem được bản in.',
  back: 'Về danh sách', outline: 'Đề mục', page: 'Trang soạn', panel: 'Thông tin và nguồn', opening: 'Đang mở bản nháp…', couldNotOpen: 'Chưa mở được bản nháp',
  tabs: { head: 'Thể thức', classification: 'Phân loại', archive: 'Kho' },
  print: 'Xem bản in', hidePanel: 'Ẩn khung bên phải', showPanel: 'Hiện khung bên phải',
  live: { show: 'Xem trang in khi gõ', hide: 'Thôi xem trang in', pane: 'Trang in', page: 'Trang {{page}} / {{count}}', waiting: 'Đang dàn trang…' },
  saving: {
    saved: 'Đã lưu {{time}}', notYet: 'Chưa có gì để lưu', saving: 'Đang lưu…', failed: 'Chưa lưu được', retry: 'thử lại', saidSaved: 'Đã lưu lúc {{time}}',
    failedTitle: 'Chưa lưu được. Chữ của bạn vẫn còn trên màn hình; đừng đóng cửa sổ.', lastSaved: 'Lần lưu gần nhất: {{time}}',
  },
  notice: {
    conflict: 'Bản nháp này vừa được lưu ở nơi khác. Chữ của bạn được giữ thành một bản nháp riêng, đang mở ở đây; bản kia không bị ghi đè.',
    rescued: 'Bản nháp này đã bị xoá ở nơi khác. Chữ của bạn được giữ thành một bản nháp mới, đang mở ở đây; ảnh phải chèn lại.',
    couldNotInsert: 'Chưa chèn được',
  },
  head: {
    paper: 'Văn bản', title: 'Tên văn bản', typeName: 'Tên loại (in hoa trên trang)', subject: 'Trích yếu', number: 'Số, ký hiệu', place: 'Địa danh', date: 'Ngày', issueLine: 'Dòng số báo', issueLineHint: 'Ví dụ: Số 11 – Tháng 11/2026',
    bodies: 'Cơ quan', parentBody: 'Cơ quan cấp trên', issuingBody: 'Cơ quan ban hành', people: 'Nơi gửi, nơi nhận', addressees: 'Kính gửi', recipients: 'Nơi nhận', oneALine: 'Mỗi nơi một dòng',
    signing: 'Ký', signed: 'Văn bản có phần ký', authority: 'Quyền hạn', authorityHint: 'Ví dụ: T/M BAN THƯỜNG VỤ', position: 'Chức vụ', name: 'Họ và tên', badDate: 'Ghi ngày theo dạng 21/11/2026', addBeside: 'Thêm người cùng ký', removeBeside: 'Bỏ người này', beside: 'Người cùng ký {{number}}', drafterCode: 'Ký hiệu người soạn, số bản', contactLine: 'Địa chỉ, điện thoại (cuối trang)',
  },
  colophon: {
    legend: 'Cuối ấn phẩm', printed: 'In khối thông tin xuất bản', responsible: 'Chịu trách nhiệm xuất bản', board: 'Ban biên tập', design: 'Trình bày', proof: 'Sửa bản in', printRun: 'Số lượng in', size: 'Khổ',
    printer: 'Nơi in, địa chỉ', licenceNumber: 'Số giấy phép', licenceBody: 'Cơ quan cấp phép', licenceDate: 'Ngày cấp', depositMonth: 'Nộp lưu chiểu tháng', frequency: 'Kỳ hạn',
  },
  setting: {
    legend: 'Cách in', columns: 'Số cột chữ', asTemplate: 'Theo mẫu', one: 'Một cột', two: 'Hai cột', runningHead: 'Dòng đầu trang', draft: 'Đóng dấu dự thảo', round: 'Dự thảo lần (0: không ghi)', recallUntil: 'Thu hồi trước ngày', badDate: 'Ghi ngày theo dạng 21/11/2026',
    watermark: 'Chữ mờ dưới nền', watermarkHint: 'Ví dụ: KHÔNG SAO CHỤP',
  },
  classify: { verb: 'Đổi phân loại', changed: 'Đã đổi phân loại', urgency: 'Độ khẩn', about: 'Đổi ở đây có hiệu lực ngay với cả bản nháp. Nguồn đã chèn phải hợp với độ mật và phạm vi mới.' },
  archive: {
    search: 'Tìm trong Kho', hint: 'Gõ số, trích yếu hoặc câu chữ, không cần dấu', results: '{{total}} tài liệu', none: 'Không thấy tài liệu nào khớp', back: 'Về kết quả tìm', choose: 'Chọn đoạn cần trích: bấm, kéo hoặc Shift + mũi tên; Enter để chèn.',
    insert: 'Chèn {{blocks}} đoạn', insertNone: 'Chưa chọn đoạn nào', inserted: 'Đã chèn {{blocks}} đoạn, kèm nguồn', open: 'Mở trong Kho', block: 'Đoạn {{number}}', blocks: 'Các đoạn của tài liệu', empty: '(đoạn trống)', image: '[Ảnh]', pageBreak: '[Ngắt trang]',
    noPlace: 'Không chèn được ở chỗ con trỏ đang đứng. Hãy đặt con trỏ vào một đoạn thường rồi chèn lại.', resultList: 'Kết quả tìm',
  },
} as const;
