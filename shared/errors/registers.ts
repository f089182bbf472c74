export const registerErrors = {
  registerDayClosed: {
    vi: 'Sổ đã khoá đến hết ngày {day}, nên không ghi thêm vào ngày ấy. Hãy ghi vào ngày làm việc kế tiếp, và nói rõ ở ô Ghi chú.',
    en: 'The register is closed up to {day}; nothing more enters that day. Write it on the next working day and say so under Remarks.',
  },
  clockBehindRegister: {
    vi: 'Đồng hồ máy này đang chậm hơn dòng cuối của sổ (ngày {day}). Hãy chỉnh lại ngày giờ của máy rồi ghi sổ; số trong sổ phải theo thứ tự ngày.',
    en: 'This machine’s clock is behind the last line of the register ({day}). Set the clock right, then write; numbers follow the calendar.',
  },
  topSecretSubject: {
    vi: 'Dòng sổ của tài liệu Tuyệt mật không được ghi trích yếu. Hãy chỉ ghi tên loại, rồi ghi sổ lại.',
    en: 'A register line of a Tuyệt mật paper never has a subject. Write its kind only, then enter it again.',
  },
  registerLineMissing: {
    vi: 'Không tìm thấy dòng sổ này trong những gì bạn được xem.',
    en: 'There is no such register line among what you may see.',
  },
  registerLineStruck: {
    vi: 'Dòng số {ordinal} đã được gạch bỏ trước đó. Hãy xem dòng thay thế; nếu dòng thay thế còn sai thì đính chính dòng ấy.',
    en: 'Line {ordinal} was struck before. Look at the line that replaced it; if that is wrong too, correct that one.',
  },
  registerBegun: {
    vi: 'Sổ này đã có số, số kế tiếp là {next}. Chỉ đặt được số bắt đầu khi sổ chưa có dòng nào.',
    en: 'This register has numbers already; the next one is {next}. A first number can be set only while the register is empty.',
  },
  registerPartlyHidden: {
    vi: 'Không in được: trong phần này có {count} dòng ngoài phạm vi của bạn. Hãy nhờ người thuộc mọi phạm vi của sổ in.',
    en: 'Not printed: {count} lines of this part are outside your scopes. Let somebody print it who belongs to all scopes of the register.',
  },
  registerEmpty: {
    vi: 'Không có dòng nào trong phần đã chọn của sổ. Hãy chọn khoảng ngày khác.',
    en: 'There is no line in the chosen part of the register. Choose other days.',
  },
  registerDayAhead: {
    vi: 'Ngày {day} chưa đến nên chưa khoá sổ được. Hãy khoá sổ đến hôm nay hoặc một ngày đã qua.',
    en: '{day} has not come yet, so it cannot be closed. Close the register up to today or a day before.',
  },
  draftHasNumber: {
    vi: 'Bản này đã có số “{number}”. Số đã cấp không cấp lại; nếu ghi nhầm, hãy đính chính ở sổ văn bản đi.',
    en: 'This paper has the number “{number}” already. A number is given once; if it was a mistake, correct the line in the register.',
  },
  copiesIssuedMeanwhile: {
    vi: 'Vừa có người cấp thêm bản của tài liệu này, nên số bản đã khác. Chưa có trang nào được in; hãy bấm In lại.',
    en: 'Somebody issued copies of this paper in the meantime, so the numbers have changed. Nothing was printed; print again.',
  },
  copyMissing: { vi: 'Không tìm thấy bản số {number} trong những gì bạn được xem.', en: 'There is no copy {number} among what you may see.' },
  copyStep: {
    vi: 'Bản số {number} không chuyển sang trạng thái ấy được. Hãy xem lịch sử của bản này; bản đã huỷ thì không đổi nữa.',
    en: 'Copy {number} cannot take that step. Look at its history; a destroyed copy does not change any more.',
  },
  printThroughCopies: {
    vi: 'Tài liệu độ {level} chỉ được in thành bản có số và tên người nhận. Hãy in bằng “In bản có số”: sổ sao, chụp được ghi trước khi trang đầu ra khỏi máy.',
    en: 'A {level} paper may only be printed as numbered copies with their recipients. Use “Print numbered copies”: the register is written before the first page leaves.',
  },
  loanMissing: { vi: 'Không tìm thấy lượt mượn này trong những gì bạn được xem.', en: 'There is no such loan among what you may see.' },
  loanOpen: {
    vi: 'Bản giấy của tài liệu này đang cho {borrower} mượn. Hãy ghi trả trước khi cho mượn tiếp.',
    en: 'The original is lent to {borrower}. Record its return before lending it again.',
  },
  loanReturned: { vi: 'Lượt mượn này đã ghi trả rồi.', en: 'This loan was ended already.' },
  digitisationNeedsDecision: {
    vi: 'Tài liệu Tuyệt mật không được số hoá nếu chưa có quyết định của người có thẩm quyền. Hãy ghi số, ngày và người ký quyết định ấy.',
    en: 'A Tuyệt mật paper is not digitised without a decision of the competent person. Give the number, date and signer of that decision.',
  },
  termTooLong: {
    vi: 'Mỗi lần chỉ được gia hạn thêm tối đa {years} năm đối với độ {level} (đến {until}). Hãy ghi ngày sớm hơn.',
    en: 'At level {level} a term may be extended by at most {years} years each time (to {until}). Give an earlier day.',
  },
  sameLevel: { vi: 'Tài liệu đang ở đúng độ mật ấy. Hãy chọn độ mật khác.', en: 'The paper is at that level already. Choose another one.' },
  nobodyToTell: {
    vi: 'Tài liệu này chưa có bản nào đang ở nơi nhận, nên không có ai để thông báo.',
    en: 'No copy of this paper is with a recipient, so there is nobody to tell.',
  },
} as const;
