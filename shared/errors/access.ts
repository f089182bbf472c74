export const accessErrors = {
  notLoggedIn: { vi: 'Phiên làm việc đã khoá. Hãy đăng nhập để làm tiếp.', en: 'The session is locked. Log in to go on.' },
  wrongPassword: {
    vi: 'Tên hoặc mật khẩu không đúng. Hãy thử lại; lần sai tiếp theo sẽ phải chờ {nextDelay} giây.',
    en: 'The name or password is wrong. Try again; after the next wrong one you must wait {nextDelay} seconds.',
  },
  /** `wrongPassword` while nothing has to be waited for yet; the log-in screen chooses it. */
  wrongPasswordNoWait: { vi: 'Tên hoặc mật khẩu không đúng. Hãy thử lại.', en: 'The name or password is wrong. Try again.' },
  waitBeforeTrying: {
    vi: 'Mật khẩu đã sai {failures} lần. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'The password was wrong {failures} times. Wait {seconds} seconds and try again.',
  },
  notAllowed: {
    vi: 'Tài khoản của bạn không có quyền làm việc này. Nếu cần, hãy nhờ cán bộ bảo mật cấp quyền.',
    en: 'Your account may not do this. If you need it, ask the security officer.',
  },
  levelNotHeld: {
    vi: 'Bạn chưa được cấp quyền độ {level}. Hãy chọn độ mật thấp hơn hoặc nhờ người có thẩm quyền cấp.',
    en: 'You do not hold the level {level}. Choose a lower one or ask somebody who may grant it.',
  },
  scopeNotHeld: {
    vi: 'Bạn không thuộc phạm vi sử dụng này. Hãy chọn phạm vi khác.',
    en: 'You do not belong to this scope of use. Choose another one.',
  },
  stateSecretsNeedIndependentOffice: {
    vi: 'Không dùng được độ {level}: văn phòng này được lập là văn phòng thường, trên máy có thể nối mạng. Luật Bảo vệ bí mật nhà nước chỉ cho soạn và lưu tin mật trên máy độc lập. Hãy lập văn phòng độc lập trên một máy không bao giờ nối mạng.',
    en: 'The level {level} cannot be used: this office was made as an ordinary one, on a machine that may be networked. The law on State secrets allows secrets only on a stand-alone machine. Make an independent office on a machine that is never networked.',
  },
  networkIsUp: {
    vi: 'Không dùng được độ {level}: máy này đang nối mạng ({adapters}). Hãy rút dây mạng hoặc tắt Wi-Fi rồi bấm Thử lại.',
    en: 'The level {level} cannot be used: this machine has a network adapter up ({adapters}). Unplug the cable or switch Wi-Fi off, then try again.',
  },
  keyFileSet: {
    vi: 'Tài khoản này đang dùng một tệp khoá. Hãy bỏ tệp khoá ấy trước rồi lập tệp mới.',
    en: 'This account uses a key file already. Take that one away first, then make a new one.',
  },
  passwordTooShort: {
    vi: 'Mật khẩu cần ít nhất {min} ký tự. Một câu dễ nhớ là mật khẩu tốt.',
    en: 'A password needs at least {min} characters. A sentence you remember makes a good one.',
  },
  passwordKnown: {
    vi: 'Mật khẩu này quá nhiều người dùng nên dễ bị đoán. Hãy ghép vài từ không liên quan, hoặc một câu chỉ mình bạn nhớ.',
    en: 'Too many people use this password, so it is guessed first. Put a few unrelated words together, or a sentence only you remember.',
  },
  passwordOwnName: {
    vi: 'Mật khẩu này chỉ là tên của bạn hoặc của cơ quan thêm vài số nên dễ bị đoán. Hãy dùng một câu chỉ mình bạn nhớ.',
    en: 'This password is only your own or the office’s name with some digits, so it is easily guessed. Use a sentence only you remember.',
  },
  passwordPattern: {
    vi: 'Mật khẩu này chỉ là dãy số, chữ lặp lại hoặc phím liền nhau nên dễ bị đoán. Hãy dùng một câu chỉ mình bạn nhớ.',
    en: 'This password is only digits, a repetition or neighbouring keys, so it is easily guessed. Use a sentence only you remember.',
  },
  loginNameTaken: { vi: 'Tên đăng nhập “{name}” đã có. Hãy chọn tên khác.', en: 'The log-in name “{name}” is taken. Choose another one.' },
  accountUnknown: { vi: 'Không tìm thấy tài khoản này. Hãy mở lại danh sách tài khoản.', en: 'There is no such account. Reopen the list of accounts.' },
  accountInactive: {
    vi: 'Tài khoản này đã ngừng sử dụng. Nếu cần dùng lại, hãy nhờ cán bộ bảo mật mở lại.',
    en: 'This account is no longer in use. If you need it, ask the security officer to reopen it.',
  },
  lastSecurityOfficer: {
    vi: 'Đây là cán bộ bảo mật cuối cùng. Hãy giao nhiệm vụ cho người khác trước.',
    en: 'This is the last security officer. Give the duty to somebody else first.',
  },
  secondPersonNeeded: {
    vi: 'Việc này phải có hai người. Hãy mời người thứ hai đủ thẩm quyền ký bằng tên đăng nhập và mật khẩu của họ ngay tại máy này, rồi làm lại.',
    en: 'This takes two persons. Ask a second one who may sign it to enter their name and password at this desk, then do it again.',
  },
  secondPersonSame: {
    vi: 'Người thứ hai phải là người khác, không phải người đang làm việc này. Hãy mời đồng nghiệp ký.',
    en: 'The second person must be somebody else than the one who does this. Ask a colleague to sign.',
  },
  secondPersonPost: {
    vi: 'Tài khoản này không có nhiệm vụ để ký việc này. Hãy mời lãnh đạo duyệt hoặc người có nhiệm vụ ghi trong hộp thoại.',
    en: 'This account does not have a post that may sign this. Ask the approver, or somebody with a post named in the dialog.',
  },
  secondPersonLevel: {
    vi: 'Người ký chưa được đọc độ mật hoặc phạm vi của tài liệu này. Hãy mời người đã được cấp; nếu chưa có ai, cấp độ mật cho người thứ hai trước.',
    en: 'The signer is not cleared for the level or scope of this paper. Ask somebody who is; where nobody is, grant the level to a second person first.',
  },
  secondPersonReceives: {
    vi: 'Người được cấp độ mật không tự ký cho mình được. Hãy mời một người thứ ba ký.',
    en: 'Whoever receives a level cannot sign for themselves. Ask a third person to sign.',
  },
  approvalGone: {
    vi: 'Chữ ký của người thứ hai đã hết hạn hoặc đã dùng. Hãy làm lại việc này và mời ký lại.',
    en: 'The second person’s signature has run out or was used. Do this again and have it signed anew.',
  },
  recoverySheetsGone: {
    vi: 'Hai phiếu khôi phục không còn trong máy. Phiếu giấy đã xác nhận vẫn dùng được; nếu chưa in hoặc đã mất, hãy lập hai phiếu mới.',
    en: 'The two recovery sheets are no longer kept on this machine. Confirmed paper ones still work; if they were not printed or are lost, make two new sheets.',
  },
  recoveryRejected: {
    vi: 'Hai phiếu khôi phục không khớp với văn phòng này. Hãy kiểm tra từng nhóm ký tự trên cả hai phiếu rồi nhập lại.',
    en: 'The two recovery sheets do not belong to this office. Check each group of characters on both sheets and enter them again.',
  },
} as const;
