/** What the shell itself says, in both languages; everything else is said by the page. */
const vietnamese = {
  file: 'Tệp', newPaper: 'Văn bản mới', importPaper: 'Tiếp nhận văn bản…', save: 'Lưu', exportPdf: 'Xuất PDF…', print: 'In…', quit: 'Thoát',
  edit: 'Sửa', undo: 'Hoàn tác', redo: 'Làm lại', cut: 'Cắt', copy: 'Sao chép', paste: 'Dán', pastePlain: 'Dán chữ thuần', selectAll: 'Chọn tất cả',
  find: 'Tìm', replace: 'Tìm và thay thế',
  view: 'Xem', write: 'Soạn', archive: 'Kho', registers: 'Sổ', printRoom: 'In', settings: 'Thiết lập', palette: 'Tìm lệnh hoặc văn bản',
  nextPane: 'Sang ô kế tiếp', previousPane: 'Về ô trước', zoomIn: 'Phóng to', zoomOut: 'Thu nhỏ', zoomReset: 'Cỡ thường', fullScreen: 'Toàn màn hình',
  session: 'Phiên làm việc', lock: 'Khoá màn hình', logOut: 'Đăng xuất',
  help: 'Trợ giúp', handbook: 'Sổ tay hướng dẫn', about: 'Giới thiệu',
  choosePapers: 'Chọn văn bản để tiếp nhận', chooseImage: 'Chọn ảnh', chooseKeyFile: 'Chọn tệp khoá', keyFiles: 'Tệp khoá', chooseBackupFolder: 'Chọn ổ đĩa hoặc thư mục sao lưu', papers: 'Văn bản', images: 'Ảnh', saveAs: 'Chọn nơi lưu',
  choose: 'Chọn', saveHere: 'Lưu vào đây',
  officeGone: 'Phần lưu trữ của chương trình dừng nhiều lần và không mở lại được. Những gì đã lưu vẫn nguyên vẹn. Hãy đóng chương trình, mở lại; nếu vẫn vậy thì chạy “toasoan verify” để kiểm tra kho.',
  locked: 'Đã khoá', training: 'HUẤN LUYỆN', productName: 'Tòa Soạn', close: 'Đóng',
};

const english: Record<keyof typeof vietnamese, string> = {
  file: 'File', newPaper: 'New document', importPaper: 'Take in papers…', save: 'Save', exportPdf: 'Export PDF…', print: 'Print…', quit: 'Quit',
  edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', pastePlain: 'Paste plain text', selectAll: 'Select all',
  find: 'Find', replace: 'Find and replace',
  view: 'View', write: 'Write', archive: 'Archive', registers: 'Registers', printRoom: 'Print', settings: 'Settings', palette: 'Find a command or paper',
  nextPane: 'Next pane', previousPane: 'Previous pane', zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomReset: 'Normal size', fullScreen: 'Full screen',
  session: 'Session', lock: 'Lock the screen', logOut: 'Log out',
  help: 'Help', handbook: 'Handbook', about: 'About',
  choosePapers: 'Choose papers to take in', chooseImage: 'Choose a picture', chooseKeyFile: 'Choose the key file', keyFiles: 'Key files', chooseBackupFolder: 'Choose a disk or folder for backups', papers: 'Papers', images: 'Pictures', saveAs: 'Choose where to save',
  choose: 'Choose', saveHere: 'Save here',
  officeGone: 'The part that keeps your data stopped several times and could not be restarted. What was saved is intact. Close the program and open it again; if it happens again run “toasoan verify” to check the vault.',
  locked: 'Locked', training: 'TRAINING', productName: 'Tòa Soạn', close: 'Close',
};

export type ShellTexts = typeof vietnamese;
export const shellTexts = (language: 'vi' | 'en'): ShellTexts => (language === 'vi' ? vietnamese : english);
