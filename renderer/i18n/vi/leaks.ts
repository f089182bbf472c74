/** What is found in a file before it leaves, and what to do about it. */
export const leaks = {
  title: 'Xem lại trước khi xuất', about: 'Tệp “{{name}}” chưa rời văn phòng. Những chỗ dưới đây người nhận có thể thấy mà bạn không định đưa.',
  forbidden: 'Tệp có đoạn trùng với tài liệu ở độ mật cao hơn nên không xuất được. Hãy bỏ đoạn đó, hoặc nâng độ mật của tài liệu này.',
  looking: 'Đang xem lại…', more: 'và {{count}} chỗ nữa', back: 'Quay lại sửa', goOn: 'Đã xem, vẫn xuất',
  kinds: {
    property: { what: 'Thuộc tính của tệp', do: 'Trong Word: Tệp → Thông tin → Kiểm tra tài liệu → xoá thuộc tính; hoặc xuất PDF từ chương trình này.' },
    path: { what: 'Đường dẫn trên máy', do: 'Bỏ liên kết hoặc đổi mẫu gắn kèm; hoặc xuất PDF từ chương trình này.' },
    comment: { what: 'Ghi chú, bình luận', do: 'Xoá hết bình luận rồi lưu lại; hoặc xuất PDF từ chương trình này.' },
    trackedChange: { what: 'Vết sửa chưa chấp nhận', do: 'Chấp nhận hoặc bỏ mọi thay đổi, tắt theo dõi thay đổi rồi lưu lại.' },
    hiddenText: { what: 'Chữ ẩn', do: 'Hiện chữ ẩn và xoá; với PDF thì xuất lại từ bản gốc, không có lớp ẩn.' },
    thumbnail: { what: 'Ảnh thu nhỏ', do: 'Ảnh thu nhỏ có thể cho thấy bản trước khi cắt. Lưu lại tệp không kèm ảnh thu nhỏ.' },
    location: { what: 'Vị trí chụp ảnh (GPS)', do: 'Xoá thông tin vị trí của ảnh rồi chèn lại.' },
    imageData: { what: 'Thông tin kèm ảnh', do: 'Xoá thông tin chi tiết của ảnh rồi chèn lại.' },
    attachment: { what: 'Tệp nhúng, tệp đính kèm', do: 'Gỡ tệp nhúng nếu người nhận không cần.' },
    earlierVersion: { what: 'Phiên bản cũ còn trong tệp', do: 'In lại ra PDF mới: phần đã sửa hoặc che vẫn đọc được trong tệp này.' },
    formValue: { what: 'Thông tin điền trong biểu mẫu', do: 'Xoá những ô đã điền hoặc in lại ra PDF.' },
    script: { what: 'Lệnh, macro trong tệp', do: 'Bỏ macro và lệnh tự chạy.' },
    personalNumber: { what: 'Số của cá nhân', do: 'Bỏ hoặc che bớt số nếu người nhận không cần.' },
    passage: { what: 'Đoạn trùng với tài liệu mật cao hơn', do: 'Bỏ đoạn, hoặc nâng độ mật của tài liệu.' },
  },
  numbers: { citizen: 'Số căn cước', identityCard: 'Số CMND', passport: 'Số hộ chiếu', phone: 'Số điện thoại', insurance: 'Số bảo hiểm', tax: 'Mã số thuế', account: 'Số tài khoản', partyCard: 'Số thẻ đảng viên' },
} as const;
