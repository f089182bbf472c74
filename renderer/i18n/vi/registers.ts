export const registers = {
  title: 'Sổ', tabs: { books: 'Sổ', copies: 'Bản có số', terms: 'Thời hạn bảo vệ', loans: 'Mượn – trả' },
  due: { loans: '{{count}} lượt mượn quá hạn', terms: '{{count}} tài liệu hết hoặc sắp hết thời hạn bảo vệ' },
  books: {
    list: 'Các sổ', past: 'Kỳ trước', empty: 'chưa có dòng', last: 'số cuối {{number}}', closed: 'đã khoá đến {{day}}', notClosed: 'chưa khoá ngày nào',
    verify: 'Kiểm tra sổ', intact: 'Các sổ nguyên vẹn: mọi mục nối đúng với mục trước.', broken: 'Sổ độ {{level}} bị sửa hoặc mất mục từ mục {{at}}. Giữ nguyên máy, báo ngay người phụ trách.',
    seal: 'Dấu kiểm hiện tại', sealLine: '{{level}}: mục {{number}}, {{seal}}', sealNone: '{{level}}: chưa có mục nào', compare: 'Đối chiếu với tờ đã in', entry: 'Mục số', sealField: 'Dấu kiểm trên tờ in', doCompare: 'Đối chiếu', same: 'Khớp: tờ in đúng với sổ trong máy.', different: 'Không khớp: sổ trong máy khác với tờ đã in, hoặc gõ chưa đúng.',
  },
  lines: {
    title: 'Các dòng', total: '{{total}} dòng', find: 'Tìm trong sổ', findPlaceholder: 'Số, trích yếu, cơ quan; không cần dấu', from: 'Từ ngày', to: 'Đến ngày', badDate: 'Viết như 05/02/2026', add: 'Vào sổ', issue: 'Cấp số', close: 'Khoá sổ', print: 'In sổ', hidden: 'Ngoài phạm vi của bạn', struck: 'Gạch bỏ', corrects: 'Đính chính số {{number}}',
    emptyTitle: 'Sổ này chưa có dòng nào', emptyAbout: 'Bấm “Vào sổ” để ghi dòng đầu tiên. Số chạy liên tục, không bỏ trống, không dùng lại.', emptyRead: 'Khi văn thư ghi sổ, các dòng hiện ở đây.', nothing: 'Không có dòng nào khớp', clear: 'Bỏ lọc', loading: 'Đang tải…', begin: 'Đặt số bắt đầu',
  },
  line: {
    title: 'Chi tiết dòng', none: 'Chọn một dòng để xem', noneAbout: 'Mũi tên lên, xuống để chọn.', enteredOn: 'Ngày vào sổ', by: 'Người ghi', at: '{{when}}, {{who}}', correct: 'Đính chính', openRecord: 'Mở tài liệu', openDraft: 'Mở bản soạn',
    struck: 'Gạch bỏ ngày {{day}} bởi {{by}}: {{reason}}', correctedBy: 'Xem dòng số {{number}}', hidden: 'Tài liệu của dòng này ngoài phạm vi của bạn. Sổ không có khoảng trống nên số của dòng vẫn hiện.', source: 'Mẫu sổ: {{source}}', unsure: 'Cần đối chiếu với bản chính của mẫu.',
  },
  form: {
    newTitle: 'Vào {{register}}', correctTitle: 'Đính chính dòng số {{number}}', number: 'Số sẽ cấp: {{number}}', typeName: 'Tên loại', topSecret: 'Dòng sổ của tài liệu Tuyệt mật không ghi trích yếu, chỉ ghi tên loại.', scope: 'Phạm vi sử dụng', reason: 'Lý do đính chính', replace: 'Ghi dòng thay thế (số kế tiếp)', strikeOnly: 'Chỉ gạch bỏ, không thay',
    correctAbout: 'Dòng cũ bị gạch ngang nhưng vẫn đọc được; dòng thay thế nhận số kế tiếp và dẫn lại dòng cũ.', save: 'Vào sổ', saveCorrection: 'Đính chính', saved: 'Đã vào sổ số {{number}}', corrected: 'Đã đính chính dòng số {{number}}', required: 'Cần điền: {{fields}}',
  },
  issue: { title: 'Cấp số cho văn bản đi', about: 'Số được lấy từ sổ, ghi vào sổ và vào đầu văn bản trong cùng một bước. Số đã cấp không lấy lại.', draft: 'Bản soạn', none: 'Không có bản soạn nào ở độ này còn chưa có số.', type: 'Chữ viết tắt tên loại', typeAbout: 'Theo mẫu văn bản; để trống với công văn hành chính.', next: 'Số sẽ cấp: {{number}}', save: 'Cấp số', saved: 'Đã cấp số {{number}}' },
  close: { title: 'Khoá sổ', about: 'Sau khi khoá, không ghi thêm dòng nào vào những ngày đã khoá. Việc này không hoàn lại được.', day: 'Khoá đến hết ngày', verb: 'Khoá sổ', done: 'Đã khoá sổ: {{count}} dòng, mục {{number}}' },
  begin: { title: 'Đặt số bắt đầu', about: 'Dùng một lần khi chuyển từ sổ giấy: dòng đầu tiên trong máy nhận số kế tiếp số này.', last: 'Số cuối cùng trên sổ giấy', series: 'Cho dãy số văn bản có tên loại', seriesAbout: 'Để trống nếu là số thứ tự của sổ.', verb: 'Đặt số', done: 'Đã đặt: số kế tiếp là {{next}}' },
  print: { title: 'In sổ', volume: 'Quyển số', paper: 'Khổ giấy', a4: 'A4 ngang', a3: 'A3 ngang', print: 'In', save: 'Lưu PDF', preview: 'Xem trước', printed: 'Đã gửi sổ ra máy in', saved: 'Đã lưu sổ, {{pages}} trang', closed: 'Đã đóng hộp thoại in; sổ chưa được in.' },
  numbering: { title: 'Cách đánh số', by: 'Số chạy theo', year: 'Năm', term: 'Nhiệm kỳ', style: 'Cách viết số', state: 'Nhà nước: 05/QĐ-UBND', party: 'Đảng: 155-BC/BTGDVTU', body: 'Chữ viết tắt cơ quan', terms: 'Nhiệm kỳ', termName: 'Tên nhiệm kỳ', termFrom: 'Bắt đầu ngày', add: 'Thêm nhiệm kỳ', save: 'Lưu cách đánh số', saved: 'Đã lưu cách đánh số' },
  copies: {
    list: 'Tài liệu có bản số', print: 'In bản có số', emptyTitle: 'Chưa in bản có số nào', emptyAbout: 'Bấm “In bản có số”, chọn văn bản và ghi tên nơi nhận: mỗi nơi một bản, mỗi bản một số.', emptyRead: 'Khi có người in bản có số, các bản hiện ở đây.', none: 'Chọn một tài liệu để xem các bản', untitled: 'Tài liệu Tuyệt mật',
    issued: 'Đã cấp {{count}} bản', number: 'Bản số', recipient: 'Nơi nhận', state: 'Tình trạng', since: 'Từ ngày', note: 'Ghi chú', more: 'Cấp thêm bản', printList: 'In danh sách', history: 'Lịch sử bản số {{number}}', choose: 'Chọn bản số {{number}}', chosen: 'Đã chọn {{count}} bản',
    states: { out: 'Ở nơi nhận', recalled: 'Đang thu hồi', returned: 'Đã nộp lại', spoilt: 'Hỏng', destroyed: 'Đã huỷ' },
    acts: { recalled: 'Thu hồi', returned: 'Ghi nộp lại', spoilt: 'Ghi hỏng', destroyed: 'Huỷ bản' },
    issueTitle: 'In bản có số', paper: 'Văn bản', recipients: 'Nơi nhận, mỗi dòng một nơi', recipientsAbout: '{{count}} nơi nhận: bản số {{first}} đến {{last}}', allowedBy: 'Người cho phép in', issueAbout: 'Số bản và dòng sổ sao, chụp được ghi trước khi trang đầu ra khỏi máy.', verb: 'In {{count}} bản', issued1: 'Đã cấp bản số {{first}}–{{last}}, dòng {{ordinal}} sổ sao, chụp',
    stopped: 'Bản số {{from}} đến {{last}} đã vào sổ mà chưa ra giấy: hãy ghi hỏng những bản ấy, rồi in lại bằng bản số mới.', saveFile: 'Lưu PDF để in nơi khác', fileName: 'Bản số {{first}}–{{last}}', sides: 'Mặt in', oneSide: 'In một mặt', bothSides: 'In hai mặt, mỗi bản bắt đầu tờ mới', draft: 'Bản soạn', record: 'Trong kho', findPaper: 'Tìm văn bản',
    followTitle: '{{act}}: {{count}} bản', reason: 'Ghi chú', reasonNeeded: 'Lý do, biên bản', until: 'Nộp lại chậm nhất ngày', letter: 'Mẫu thư thu hồi', followed: 'Đã ghi: {{act}} {{count}} bản', recalled: 'Đã ghi thu hồi và soạn thư thu hồi', openLetter: 'Mở thư', sum: 'Tổng: {{parts}}', listPrinted: 'Đã gửi danh sách ra máy in',
  },
  terms: {
    until: 'Hết hạn đến ngày', all: 'Tất cả', total: '{{total}} tài liệu mật', expired: 'Đã hết hạn', soon: 'Trong 90 ngày', later: 'Còn hạn', emptyTitle: 'Không có tài liệu mật nào', emptyAbout: 'Tài liệu Mật trở lên mà bạn được xem sẽ hiện ở đây cùng ngày hết hạn bảo vệ.',
    expires: 'Hết hạn', classified: 'Xác định ngày', paper: 'Tài liệu', byLaw: 'theo luật', byDecision: 'theo quyết định', unsure: 'Thời hạn này lấy từ {{source}} và chưa đối chiếu với bản chính.', none: 'Chọn một tài liệu để xem', decisions: 'Quyết định đã ghi', noDecisions: 'Chưa ghi quyết định nào; thời hạn tính theo luật.',
    acts: { classified: 'Xác định độ mật', extended: 'Gia hạn', raised: 'Tăng độ mật', lowered: 'Giảm độ mật', declassified: 'Giải mật', digitised: 'Cho số hoá' },
    record: 'Ghi quyết định', extend: 'Gia hạn', change: 'Đổi độ mật', declassify: 'Giải mật', notice: 'Soạn thông báo', noticed: 'Đã soạn thông báo cho {{count}} bản', recorded: 'Đã ghi quyết định', changed: 'Đã chuyển sang độ {{level}} theo quyết định',
    number: 'Số quyết định', date: 'Ngày quyết định', signer: 'Người ký', expiresOn: 'Có hiệu lực đến ngày', to: 'Độ mật mới', changeAbout: 'Phần mềm chỉ ghi lại và thực hiện quyết định của người có thẩm quyền.', released: 'Đã giải mật, giảm độ mật', letter: 'Mẫu thư',
  },
  loans: {
    lend: 'Cho mượn', total: '{{out}} đang mượn, {{late}} quá hạn', emptyTitle: 'Chưa có lượt mượn nào', emptyAbout: 'Bấm “Cho mượn” khi có người mượn bản giấy của một tài liệu trong kho.', emptyRead: 'Khi có người mượn bản giấy, lượt mượn hiện ở đây.', slip: 'Phiếu', borrower: 'Người mượn', paper: 'Tài liệu', lentOn: 'Ngày mượn', dueOn: 'Hạn trả', state: 'Tình trạng', late: 'Quá hạn', out: 'Đang mượn', returned: 'Đã trả {{day}}',
    takeBack: 'Ghi trả', printSlip: 'In phiếu', printOverdue: 'In danh sách quá hạn', title: 'Cho mượn bản giấy', record: 'Tài liệu', verb: 'Cho mượn', lent: 'Đã ghi phiếu mượn số {{number}}', back: 'Đã ghi trả', note: 'Ghi chú', slipPrinted: 'Đã gửi phiếu ra máy in',
  },
  findRecord: 'Tìm trong kho theo số hoặc trích yếu',
} as const;
