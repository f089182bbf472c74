import type { BlockJson } from '../../../shared/document/json';
import { emptyColophon, type DocumentHead, type DocumentMarks, type PaperDocument } from '../../../shared/document/paper-document';
import type { TemplateId } from '../../../shared/forms';
import { bullets, cell, headerCell, heading, note, paper, paragraph, table, text } from './documents';

/** A page of each template with words of our own, to be looked at: `docs/pages`. */
export interface Specimen {
  readonly template: TemplateId;
  readonly document: PaperDocument;
  /** Pages of the file that are shown, from 1. */
  readonly shown: readonly number[];
}

const qa = (question: string, ...answer: (string | BlockJson)[]): BlockJson => ({
  type: 'qaItem',
  content: [
    { type: 'question', content: [paragraph(question)] },
    { type: 'answer', content: answer.map((part) => (typeof part === 'string' ? paragraph(part) : part)) },
  ],
});
const specimen = (template: TemplateId, shown: readonly number[], content: readonly BlockJson[], head: Partial<DocumentHead>, marks: Partial<DocumentMarks> = {}): Specimen =>
  ({ template, shown, document: paper(content, { template, head, marks }) });

const province: Partial<DocumentHead> = { parentBody: 'Tỉnh ủy An Giang', issuingBody: 'Ban Tuyên giáo và Dân vận', place: 'An Giang', date: '2026-11-03' };
const small = (value: string): BlockJson => table(
  [headerCell('Chỉ tiêu'), headerCell('Kế hoạch'), headerCell('Kết quả')],
  [cell('Lượt tuyên truyền ở cơ sở'), cell('1.200', { align: 'right' }), cell('1.316', { align: 'right' })],
  [cell('Tài liệu phát đến chi bộ'), cell('32.000', { align: 'right' }), cell(value, { align: 'right' })],
);

const learning = 'Học tập Bác về cách nói và cách viết trước hết là học sự ngắn gọn. Người dặn cán bộ: trước khi viết phải hỏi viết cho ai xem, viết để làm gì; viết rồi phải đọc lại nhiều lần, thấy chỗ nào thừa thì bỏ bớt đi. Một bản tin dài mà không ai đọc hết thì công phu đến mấy cũng không đến được với người dân.';
const cellWork = 'Các chi bộ ở ấp, khóm đã đổi mới cách sinh hoạt: mỗi kỳ chỉ chọn một việc cần bàn cho đến nơi, phân công người làm, hẹn ngày xong, kỳ sau kiểm điểm lại. Nhờ vậy, việc nạo vét kênh nội đồng và sửa cầu dân sinh trước mùa nước nổi hoàn thành sớm hơn dự kiến 12 ngày.';
const news = 'Trong tháng 10, toàn tỉnh tổ chức 1.316 lượt tuyên truyền ở cơ sở với hơn 46.000 người nghe; 98 % chi bộ nhận đủ tài liệu trước ngày 05. Các xã biên giới in thêm tờ gấp song ngữ Việt – Khmer, đưa đến từng hộ qua đội ngũ người có uy tín trong phum, sóc.';
const model = 'Tổ “Nghe dân nói” của chi bộ ấp Vĩnh Thuận gồm bảy đảng viên, mỗi người phụ trách mười lăm hộ. Sau sáu tháng, tổ ghi nhận 84 ý kiến, giải quyết tại chỗ 61 ý kiến, chuyển cấp trên 23 ý kiến và đều có trả lời. Điều bà con nhắc nhiều nhất là được báo lại kết quả, dù việc nhỏ.';

const bulletinBody: readonly BlockJson[] = [
  heading(1, 'Chủ trương, chính sách mới'),
  heading(2, 'Sinh hoạt chi bộ: một kỳ, một việc'), paragraph(cellWork), paragraph(learning),
  heading(2, 'Nói ít, nói rõ'), paragraph([text('Hướng dẫn mới yêu cầu mỗi tài liệu gửi chi bộ không quá bốn trang'), note('Không kể phụ lục số liệu và bảng tra cứu.'), text(', có phần hỏi – đáp, có số liệu của chính địa bàn. Người soạn ghi rõ nguồn của từng con số để báo cáo viên trả lời được khi được hỏi lại.')]),
  heading(1, 'Tin trong tỉnh'),
  heading(2, 'Hơn 46.000 lượt người nghe'), paragraph(news), small('32.100'), paragraph(model),
  heading(2, 'Đưa tờ gấp song ngữ về phum, sóc'), paragraph('Mỗi tờ gấp chỉ trả lời một câu hỏi, chữ lớn, có hình, có số điện thoại của người giải đáp. Bản tiếng Khmer do các vị achar và giáo viên trong vùng đọc lại trước khi in.'),
  heading(1, 'Gương điển hình, mô hình hay'), heading(2, 'Tổ “Nghe dân nói”'), paragraph(model), paragraph(learning), paragraph(cellWork),
  heading(1, 'Hỏi – đáp'), qa('Đảng viên đi làm ăn xa sinh hoạt ở đâu?', 'Đảng viên đi làm ăn xa từ ba tháng trở lên làm thủ tục sinh hoạt tạm thời ở nơi đến; chi bộ nơi đi giữ liên lạc và thông báo nghị quyết hằng tháng.'),
  qa('Bao lâu thì chi bộ họp một lần?', 'Chi bộ họp thường lệ mỗi tháng một lần; khi có việc cần thì họp bất thường.'),
];
const bulletinHead: Partial<DocumentHead> = {
  ...province, title: 'Thông tin nội bộ', subject: 'Tài liệu phục vụ sinh hoạt chi bộ', issueLine: 'Số 11 – Tháng 11/2026',
  colophon: {
    ...emptyColophon(), responsible: 'Nguyễn Văn An, Phó Trưởng ban', board: 'Trần Thị Bé, Lê Minh Châu, Danh Sóc Kha', design: 'Phòng Tuyên truyền', proof: 'Lê Thị Dung',
    printRun: '3.200', size: '19 × 27 cm', printer: 'Nhà in Long Xuyên, số 12 đường Bờ Sông, phường Long Xuyên', licenceNumber: '08/GP-XBBT', licenceBody: 'Sở Văn hóa, Thể thao và Du lịch', licenceDate: '2026-01-12', frequency: 'hằng tháng', depositMonth: '11/2026',
  },
};
const meetingBody: readonly BlockJson[] = [
  heading(1, 'I. Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh'), paragraph(learning), paragraph('Chi bộ thảo luận: trong tháng qua, văn bản nào của ta còn dài, còn khó hiểu; ai nhận sửa và sửa xong ngày nào.'),
  heading(1, 'II. Thông tin thời sự'), heading(2, '1. Trong tỉnh'), paragraph([text(news), note('Số liệu tổng hợp đến ngày 31 tháng 10 năm 2026.')]), small('32.100'),
  heading(2, '2. Cách làm hay'), paragraph(model),
  heading(1, 'III. Định hướng nội dung sinh hoạt chi bộ'), bullets('Kiểm điểm việc đã hẹn ở kỳ trước: xong, chưa xong, vì sao.', 'Chọn một việc của tháng 12, phân công người, hẹn ngày.', 'Nghe ý kiến nhân dân do đảng viên phụ trách hộ phản ánh.'), paragraph(cellWork), paragraph(learning), paragraph(news),
];
const meetingHead: Partial<DocumentHead> = { ...province, typeName: 'TÀI LIỆU SINH HOẠT CHI BỘ', title: 'Nói ngắn, làm đến nơi', issueLine: 'Kỳ họp tháng 11 năm 2026' };
const qaBody: readonly BlockJson[] = [
  { type: 'tableOfContents', attrs: { of: 'questions', title: 'Mục lục', depth: 2 } }, { type: 'pageBreak' },
  heading(1, 'Lời giới thiệu'), paragraph('Cuốn sách nhỏ này trả lời những câu hỏi mà báo cáo viên thường gặp nhất khi về cơ sở. Mỗi câu trả lời dựa trên quy định đang có hiệu lực và ghi rõ điều, khoản để người đọc tra lại.'),
  paragraph('Ban biên tập mong nhận được câu hỏi mới của bạn đọc; câu nào được hỏi nhiều sẽ đưa vào lần in sau.'),
  heading(1, 'Phần I. Sinh hoạt chi bộ'),
  qa('Chi bộ họp thường lệ mấy lần trong một tháng?', 'Mỗi tháng một lần. Ngày họp do chi bộ chọn và giữ ổn định để đảng viên sắp xếp công việc.', 'Khi có việc đột xuất, bí thư triệu tập họp bất thường và báo trước ít nhất một ngày.'),
  qa('Nghị quyết chi bộ phải có những gì?', 'Phải nói rõ ba điều:', bullets('việc gì, vì sao phải làm;', 'ai làm, ai giúp;', 'xong ngày nào, ai kiểm tra.')),
  qa('Đảng viên vắng họp thì phải làm gì?', 'Báo trước với bí thư và nói rõ lý do; sau cuộc họp đọc nghị quyết, nhận phần việc của mình.'),
  heading(1, 'Phần II. Chuyển sinh hoạt'),
  qa('Thủ tục chuyển sinh hoạt tạm thời gồm những gì?', 'Gồm giấy giới thiệu, bản tự kiểm điểm và phiếu đảng viên. Hồ sơ nộp trong ba mươi ngày kể từ ngày nhận giấy giới thiệu.'),
  qa('Ở nơi tạm trú có được bầu cử không?', 'Đảng viên sinh hoạt tạm thời biểu quyết, bầu cử ở nơi sinh hoạt chính thức; ở nơi tạm thời được thảo luận và góp ý.'),
];
const qaHead: Partial<DocumentHead> = {
  ...province, typeName: 'HỎI – ĐÁP', title: 'Những điều chi bộ cần biết', subject: 'Sổ tay của báo cáo viên ở cơ sở',
  colophon: { ...emptyColophon(), responsible: 'Nguyễn Văn An, Phó Trưởng ban', board: 'Phòng Tuyên truyền', printRun: '5.000', size: '14,5 × 20,5 cm', printer: 'Nhà in Long Xuyên', licenceNumber: '15/GP-XB', licenceBody: 'Sở Văn hóa, Thể thao và Du lịch', licenceDate: '2026-10-20', depositMonth: '11 năm 2026' },
};
const report: readonly BlockJson[] = [
  paragraph('Thực hiện chương trình công tác năm 2026, Ban Tuyên giáo và Dân vận Tỉnh ủy báo cáo kết quả công tác tháng 10 và nhiệm vụ trọng tâm tháng 11 như sau:'),
  heading(1, 'I- Tình hình và kết quả'), heading(2, '1. Công tác tuyên truyền'), paragraph([text(news), note('Tổng hợp từ báo cáo của 102 xã, phường, đặc khu.')]),
  heading(3, '1.1. Tài liệu sinh hoạt chi bộ'), paragraph('Biên tập và phát hành 32.100 cuốn, đạt 100,3 % kế hoạch; rút ngắn thời gian phát hành từ 9 ngày xuống còn 5 ngày.'),
  heading(2, '2. Công tác dân vận'), paragraph(model),
  heading(1, 'II- Hạn chế và nguyên nhân'), paragraph('Một số tài liệu còn dài, nặng về liệt kê; việc gửi bản điện tử đến xã đảo còn chậm do đường truyền.'),
  heading(1, 'III- Nhiệm vụ tháng 11'), bullets('Hoàn thành bộ tài liệu song ngữ trước ngày 20;', 'tập huấn 240 báo cáo viên cấp xã;', 'kiểm tra việc quản lý tài liệu có độ mật ở 12 đơn vị.'), paragraph(cellWork),
];
const signature = { authority: 'K/T TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN', name: 'Nguyễn Văn An' };

/** One of each template, in the order of the list on the screen. */
export const specimens: readonly Specimen[] = [
  specimen('meeting-a4', [1, 2], meetingBody, meetingHead, { circulation: 'internal' }),
  specimen('meeting-a5', [1, 2], meetingBody, meetingHead, { circulation: 'internal' }),
  specimen('bulletin-a4', [1, 2], bulletinBody, bulletinHead, { circulation: 'internal' }),
  specimen('bulletin-19x27', [1, 2], bulletinBody, bulletinHead, { circulation: 'internal' }),
  specimen('qa-booklet', [1, 2, 3], qaBody, qaHead),
  specimen('qa-booklet-13x19', [1, 2, 3], qaBody, qaHead),
  specimen('leaflet', [1, 2], [
    heading(1, 'Vì sao phải khai báo?'), paragraph('Khai báo tạm trú giúp địa phương biết ai đang ở đâu khi có thiên tai, dịch bệnh; giúp trẻ được nhập học, người bệnh được khám bằng thẻ bảo hiểm ngay nơi ở.'), bullets('Không mất tiền.', 'Làm một lần, dùng cho cả thời gian ở trọ.', 'Có thể làm tại nhà qua điện thoại.'),
    heading(1, 'Ai phải khai?'), paragraph('Người đến ở từ ba mươi ngày trở lên tại chỗ không phải nơi thường trú: công nhân ở trọ, học sinh ở nhờ nhà bà con, người đi theo mùa vụ.'), paragraph('Chủ nhà trọ nhắc và giúp người thuê khai báo ngay trong tuần đầu. Việc này bảo vệ cả người thuê lẫn chủ nhà.'),
    heading(1, 'Khi nào?'), paragraph('Trong ba mươi ngày kể từ ngày đến ở. Nếu thời gian ở kéo dài hơn đã khai thì gia hạn trước khi hết hạn mười lăm ngày.'),
    heading(1, 'Mang theo gì?'), bullets('Căn cước hoặc mã định danh.', 'Giấy thuê nhà, hoặc chủ nhà ký vào tờ khai.', 'Với trẻ em: giấy khai sinh.'), { type: 'pageBreak' },
    heading(1, 'Làm thế nào?'), paragraph([text('Cách thứ nhất: ', 'bold'), text('đến trụ sở công an xã, phường, nộp tờ khai theo mẫu có sẵn; cán bộ trả giấy hẹn ngay.')]), paragraph([text('Cách thứ hai: ', 'bold'), text('mở ứng dụng định danh, chọn “Thông báo lưu trú, đăng ký tạm trú”, chụp giấy thuê nhà rồi gửi.')]), paragraph('Kết quả có trong ba ngày làm việc, gửi về điện thoại.'),
    table([headerCell('Việc'), headerCell('Thời hạn'), headerCell('Phí')], [cell('Đăng ký lần đầu'), cell('3 ngày', { align: 'center' }), cell('0 đồng', { align: 'right' })], [cell('Gia hạn'), cell('3 ngày', { align: 'center' }), cell('0 đồng', { align: 'right' })], [cell('Xác nhận nơi ở'), cell('1 ngày', { align: 'center' }), cell('0 đồng', { align: 'right' })]),
    heading(1, 'Những điều hay hỏi'), qa('Trẻ em có phải khai không?', 'Có. Cha mẹ khai chung trong một tờ.'), qa('Chuyển nhà trọ thì sao?', 'Khai lại ở nơi mới; nơi cũ tự hết hiệu lực.'), qa('Mất giấy thuê nhà?', 'Chủ nhà xác nhận vào tờ khai là đủ.'), qa('Ở nhờ nhà bà con?', 'Bà con ký đồng ý cho ở nhờ.'), { type: 'pageBreak' },
    heading(1, 'Đừng tin lời mời'), paragraph('Không có dịch vụ “làm nhanh” thu tiền. Cán bộ không gọi điện xin mã trong tin nhắn, không bảo cài ứng dụng lạ. Gặp lời mời như vậy, tắt máy và báo công an xã, phường.'),
    heading(1, 'Nếu không khai?'), paragraph('Người ở trọ khó xin học cho con, khó khám bảo hiểm đúng tuyến, không được hỗ trợ khi có thiên tai ở nơi đang ở. Người cho thuê có thể bị xử phạt.'),
    heading(1, 'Ai giúp được?'), bullets('Tổ công nghệ số cộng đồng của ấp, khóm.', 'Bộ phận một cửa của xã, phường.', 'Đảng viên phụ trách hộ, đoàn viên thanh niên.'), { type: 'pageBreak' },
    heading(1, 'Nhớ giúp ba số'), bullets('113: công an.', '114: cứu nạn, cứu hộ.', '115: cấp cứu.'),
    heading(1, 'Việc tôi sẽ làm'), paragraph('Ngày hẹn: …………………………'), paragraph('Gặp ai: ……………………………'), paragraph('Giấy còn thiếu: ……………………'), { type: 'pageBreak' },
    heading(1, 'Hỏi ở đâu?'), paragraph('Trụ sở xã, phường nơi đang ở, từ thứ Hai đến sáng thứ Bảy. Ngoài giờ, hỏi tổ công nghệ số cộng đồng hoặc trưởng ấp, trưởng khóm.'),
  ], { ...province, typeName: 'Điều người dân cần biết', title: 'Khai báo tạm trú', subject: 'Việc nhỏ, lợi lớn', colophon: { ...emptyColophon(), responsible: 'Nguyễn Văn An', printRun: '20.000', size: '29,7 × 21 cm', printer: 'Nhà in Long Xuyên' } }),
  specimen('brief', [1], [
    heading(1, 'Điều đã rõ'), bullets('Mực nước đầu nguồn ngày 02 tháng 11 ở mức báo động 2, thấp hơn cùng kỳ 18 cm.', 'Không có hộ nào phải di dời; 214 hộ ở vùng trũng đã kê cao tài sản.', 'Ba điểm sạt lở ở bờ đông đã cắm biển và có người trực.', 'Học sinh 4 điểm trường ở Vĩnh Hậu đi học bằng đò công có người đưa.'),
    heading(1, 'Số liệu'), table([headerCell('Chỉ tiêu'), headerCell('02/11'), headerCell('Cùng kỳ')], [cell('Mực nước Tân Châu (m)'), cell('3,42', { align: 'right' }), cell('3,60', { align: 'right' })], [cell('Diện tích lúa vụ ba an toàn (ha)'), cell('61.300', { align: 'right' }), cell('58.900', { align: 'right' })], [cell('Điểm sạt lở đang theo dõi'), cell('3', { align: 'right' }), cell('7', { align: 'right' })]),
    heading(1, 'Thông điệp'), bullets('Bình tĩnh, không chủ quan: nước còn lên thêm trong hai kỳ triều tới.', 'Không đăng lại hình ảnh cũ; thấy tin lạ thì hỏi tổ công nghệ số.', 'Trẻ em đến trường bằng đò phải mặc áo phao.'),
    heading(1, 'Câu hỏi có thể gặp'), qa('Có phải năm nay lũ nhỏ không?', 'Chưa kết luận được: đỉnh lũ thường đến giữa tháng. Nói “thấp hơn cùng kỳ 18 cm”, không nói “lũ nhỏ”.'), qa('Nhà kê cao rồi có phải đi không?', 'Khi có lệnh thì đi. Danh sách hộ và nơi đến đã dán ở nhà văn hóa ấp.'), qa('Bao giờ xả đập?', 'Ngày giờ xả đập do Ban Chỉ huy thông báo trước 24 giờ qua truyền thanh và tin nhắn.'),
    heading(1, 'Nguồn và đầu mối'), paragraph('Đài Khí tượng Thủy văn tỉnh, bản tin 05 giờ ngày 03 tháng 11 năm 2026; Ban Chỉ huy Phòng thủ dân sự tỉnh. Người trả lời báo chí: đồng chí Trần Thị Bé, Phó Trưởng ban.'),
  ], { ...province, typeName: 'Thông tin nhanh', title: 'Nước lũ đầu tháng 11 và việc cần nói với dân', subject: 'Dùng cho báo cáo viên, truyền thanh cơ sở', issueLine: 'Số 27' }, { circulation: 'internal' }),
  specimen('speech', [1, 2], [
    heading(1, 'Mở đầu'), paragraph('Thưa các đồng chí, hôm nay tôi chỉ nói ba việc, trong mười lăm phút.'),
    heading(1, 'Việc thứ nhất: họp ngắn'), bullets('Một kỳ, một việc.', 'Tài liệu gửi trước ba ngày.', 'Ai nói cũng kết bằng một đề nghị.'), paragraph('Dẫn chuyện ấp Vĩnh Thuận: 84 ý kiến, 61 ý kiến xong tại chỗ.'),
    heading(1, 'Việc thứ hai: nói thật'), bullets('Số liệu có nguồn.', 'Việc chưa xong thì nói chưa xong.'),
    heading(1, 'Việc thứ ba: báo lại cho dân'), paragraph('Người dân không giận vì việc khó, chỉ giận vì không ai trả lời.'),
    heading(1, 'Kết luận'), paragraph('Xin cảm ơn các đồng chí đã lắng nghe.'),
  ], { ...province, typeName: 'ĐỀ CƯƠNG PHÁT BIỂU', title: 'Chi bộ nói ngắn, làm đến nơi', subject: 'Hội nghị báo cáo viên tháng 11' }),
  specimen('party-letter', [1], [
    paragraph('Thực hiện Kế hoạch số 42-KH/TU, ngày 15/10/2026 của Ban Thường vụ Tỉnh ủy về công tác tuyên truyền cuối năm, Ban Tuyên giáo và Dân vận Tỉnh ủy đề nghị đảng ủy các xã, phường, đặc khu phối hợp thực hiện một số nội dung sau:'),
    paragraph('1. Rà soát nhu cầu tài liệu sinh hoạt chi bộ quý I/2027, gửi số lượng về Ban trước ngày 20 tháng 11 năm 2026.'), paragraph('2. Cử cán bộ dự tập huấn biên tập tài liệu song ngữ, mỗi đơn vị 02 đồng chí.'), paragraph('3. Phản ánh những câu hỏi nhân dân quan tâm để Ban biên soạn sách hỏi – đáp.'),
    paragraph('Đề nghị các đồng chí quan tâm chỉ đạo thực hiện.'),
  ], { ...province, number: '138-CV/BTGDVTU', subject: 'Chuẩn bị tài liệu sinh hoạt chi bộ quý I/2027', addressees: ['Đảng ủy các xã, phường, đặc khu'], recipients: ['Như trên', 'Thường trực Tỉnh ủy (để b/c)', 'Lưu Văn phòng'], signature }, { urgency: 'urgent' }),
  specimen('party-report', [1, 2], report, { ...province, typeName: 'BÁO CÁO', subject: 'Kết quả công tác tháng 10 và nhiệm vụ tháng 11', number: '155-BC/BTGDVTU', recipients: ['Thường trực Tỉnh ủy (để b/c)', 'Đảng ủy các xã, phường, đặc khu', 'Lãnh đạo Ban', 'Lưu Văn phòng'], signature }, { level: 'confidential', copy: { number: 3, total: 12, recipient: 'Văn phòng Tỉnh ủy' } }),
  specimen('party-minutes', [1], [
    heading(1, 'I- Thời gian, địa điểm, thành phần'), paragraph('Hồi 14 giờ ngày 03 tháng 11 năm 2026, tại nhà văn hóa ấp Vĩnh Thuận. Có mặt 17/18 đảng viên; vắng 01 đồng chí có lý do.'),
    heading(1, 'II- Nội dung và diễn biến'), paragraph('Đồng chí bí thư kiểm điểm nghị quyết kỳ trước: hai việc xong, một việc chậm năm ngày vì thiếu cát san lấp. Chi bộ thảo luận, bảy đồng chí phát biểu.'), paragraph('Chi bộ chọn việc của tháng 12: sửa cầu số 3, giao đồng chí Danh Sóc Kha phụ trách, xong trước ngày 15.'),
    heading(1, 'III- Kết luận'), paragraph('Nghị quyết được thông qua với 17/17 đảng viên tán thành. Cuộc họp kết thúc hồi 15 giờ 10 phút cùng ngày.'),
  ], { parentBody: 'Đảng ủy xã Vĩnh Hòa', issuingBody: 'Chi bộ ấp Vĩnh Thuận', place: 'Vĩnh Hòa', date: '2026-11-03', number: '11-BB/CB', typeName: 'BIÊN BẢN', subject: 'Họp chi bộ thường lệ tháng 11 năm 2026', signature: { authority: '', position: 'CHỦ TRÌ HỘI NGHỊ', name: 'Lê Minh Châu' }, coSignatures: [{ authority: '', position: 'NGƯỜI GHI BIÊN BẢN', name: 'Trần Thị Bé' }] }),
  specimen('state-letter', [1], [
    paragraph('Thực hiện Kế hoạch số 310/KH-UBND ngày 12 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh về phát triển văn hóa đọc, Sở Văn hóa, Thể thao và Du lịch đề nghị Ủy ban nhân dân các xã, phường, đặc khu:'),
    paragraph('1. Bố trí tủ sách pháp luật tại nhà văn hóa ấp, khóm trước ngày 30 tháng 11 năm 2026.'), paragraph('2. Lập danh mục sách hiện có theo mẫu gửi kèm, gửi về Sở trước ngày 20 tháng 11 năm 2026.'), paragraph('3. Cử công chức phụ trách và báo tên, số điện thoại để tiện liên hệ.'),
    paragraph('Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở để hướng dẫn./.'),
  ], { parentBody: 'Ủy ban nhân dân tỉnh An Giang', issuingBody: 'Sở Văn hóa, Thể thao và Du lịch', place: 'An Giang', date: '2026-11-03', number: '1205/SVHTTDL-QLVH', subject: 'Bố trí tủ sách pháp luật tại cơ sở', addressees: ['Ủy ban nhân dân các xã, phường, đặc khu'], recipients: ['Như trên', 'Ủy ban nhân dân tỉnh (để b/c)', 'Giám đốc, các Phó Giám đốc', 'Lưu: VT, QLVH'], signature: { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Bé' }, drafterCode: 'LMC.(110)', contactLine: 'Số 5 đường Lê Triệu Kiết, phường Long Xuyên, tỉnh An Giang – Điện thoại: 02963 000 000' }, { urgency: 'veryUrgent' }),
  specimen('state-decision', [1, 2], [
    paragraph([text('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', 'italic')]), paragraph([text('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;', 'italic')]), paragraph([text('Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch.', 'italic')]),
    paragraph([text('QUYẾT ĐỊNH:', 'bold')], { align: 'center' }),
    paragraph([text('Điều 1.', 'bold'), text(' Ban hành kèm theo Quyết định này Quy chế quản lý tủ sách pháp luật ở ấp, khóm trên địa bàn tỉnh.')]), paragraph([text('Điều 2.', 'bold'), text(' Quyết định này có hiệu lực kể từ ngày ký.')]), paragraph([text('Điều 3.', 'bold'), text(' Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Văn hóa, Thể thao và Du lịch, Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.')]),
    { type: 'appendix', attrs: { title: 'Danh mục sách tối thiểu', note: '' }, content: [paragraph('Mỗi tủ sách có ít nhất các loại sau, thay bản mới khi văn bản được sửa đổi:'), table([headerCell('Loại sách'), headerCell('Số bản')], [cell('Hiến pháp và các luật về bầu cử'), cell('2', { align: 'center' })], [cell('Đất đai, nhà ở, xây dựng'), cell('3', { align: 'center' })], [cell('Hộ tịch, căn cước, cư trú'), cell('3', { align: 'center' })])] },
  ], { parentBody: '', issuingBody: 'Ủy ban nhân dân tỉnh An Giang', place: 'An Giang', date: '2026-11-03', number: '1890/QĐ-UBND', typeName: 'QUYẾT ĐỊNH', subject: 'Về việc ban hành Quy chế quản lý tủ sách pháp luật ở ấp, khóm', recipients: ['Như Điều 3', 'Thường trực Hội đồng nhân dân tỉnh', 'Lưu: VT, KGVX'], signature: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Lê Minh Châu' } }, { draft: true }),
];
