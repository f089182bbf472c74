export const common = {
  appName: 'Tòa Soạn',
  close: 'Đóng', cancel: 'Huỷ', back: 'Quay lại', next: 'Tiếp tục', save: 'Lưu', retry: 'Thử lại', done: 'Xong', clear: 'Xoá chữ', search: 'Tìm',
  loading: 'Đang tải…', chooseOne: 'Chọn…', nothingFound: 'Không có mục nào khớp', required: 'Cần điền mục này', chooseRequired: 'Cần chọn mục này', none: '—',
  typeToConfirm: 'Gõ “{{word}}” để xác nhận', more: 'Thêm', page: 'Trang', resize: 'Đổi độ rộng khung', couldNotLoad: 'Chưa tải được',
  roomBroken: 'Phòng này gặp lỗi ngoài dự kiến. Những gì đã lưu vẫn còn; hãy mở lại phòng.', reopenRoom: 'Mở lại phòng',
  pdf: {
    label: 'Trang PDF', pages: 'Các trang', zoomIn: 'Phóng to', zoomOut: 'Thu nhỏ', fitWidth: 'Vừa chiều rộng', fitPage: 'Vừa cả trang',
    previous: 'Trang trước', next: 'Trang sau', pageOf: 'Trang {{page}} / {{total}}', goTo: 'Đến trang', thumbnails: 'Trang thu nhỏ',
    find: 'Tìm trong PDF', hits: '{{at}} / {{total}} chỗ', noHits: 'Không thấy', opening: 'Đang mở PDF…', unreadable: 'Không vẽ được PDF này. Tệp gốc vẫn nguyên; hãy lưu bản gốc rồi mở bằng chương trình khác.',
    facing: 'Hai trang mở như sách', nextHit: 'Chỗ sau', previousHit: 'Chỗ trước',
  },
} as const;
