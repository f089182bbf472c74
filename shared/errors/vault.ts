export const vaultErrors = {
  vaultMissing: {
    vi: 'Không thấy kho ở “{path}”. Hãy kiểm tra đường dẫn, hoặc lập văn phòng mới.',
    en: 'There is no vault at “{path}”. Check the path, or make a new office.',
  },
  vaultExists: {
    vi: 'Nơi “{path}” đã có một kho. Kho cũ được giữ nguyên; hãy chọn thư mục khác.',
    en: 'There is a vault at “{path}” already. It was left as it is; choose another folder.',
  },
  vaultFolderNotEmpty: {
    vi: 'Thư mục “{path}” đang chứa tệp khác. Hãy chọn một thư mục trống cho kho.',
    en: 'The folder “{path}” holds other files. Choose an empty folder for the vault.',
  },
  vaultInUse: {
    vi: 'Kho này đang được mở bởi một cửa sổ hoặc lệnh khác (từ {since}). Hãy đóng bên kia rồi thử lại.',
    en: 'This vault is open in another window or command (since {since}). Close that one and try again.',
  },
  vaultNewer: {
    vi: 'Kho này thuộc phiên bản mới hơn ({found}) so với chương trình ({supported}). Hãy cập nhật chương trình; kho không bị thay đổi.',
    en: 'This vault belongs to a newer version ({found}) than this program ({supported}). Update the program; the vault was not changed.',
  },
  vaultHeaderDamaged: {
    vi: 'Tệp mở đầu của kho bị hỏng nên không mở được. Đừng xoá gì: đặt lại tệp “{file}” từ bản sao, hoặc bấm Mở lại từ bản sao lưu.',
    en: 'The vault’s header file is damaged. Delete nothing: put “{file}” back from a copy, or reopen from a backup.',
  },
  databaseDamaged: {
    vi: 'Cơ sở dữ liệu “{database}” bị hỏng. Đừng xoá gì; hãy bấm Mở lại từ bản sao lưu. Những phần khác của kho không bị ảnh hưởng.',
    en: 'The database “{database}” is damaged. Delete nothing; reopen from a backup. Other parts of the vault are not affected.',
  },
  databaseReadOnly: {
    vi: 'Không ghi được vào kho: thư mục hoặc ổ đĩa chỉ cho đọc. Hãy bỏ chế độ chỉ đọc hoặc chuyển kho sang ổ khác.',
    en: 'The vault cannot be written: its folder or disk is read-only. Make it writable or move the vault.',
  },
  diskFull: {
    vi: 'Ổ đĩa đã đầy nên chưa lưu được. Những gì đã nộp vẫn nguyên vẹn. Hãy giải phóng dung lượng rồi thử lại.',
    en: 'The disk is full, so this was not saved. What was filed before is untouched. Free some space and try again.',
  },
  vaultOnNetworkShare: {
    vi: 'Không đặt kho trên thư mục mạng “{path}” được vì dễ hỏng dữ liệu. Hãy chọn thư mục trên ổ đĩa của máy này.',
    en: 'A vault cannot live on the network folder “{path}”: data would be damaged. Choose a folder on a disk of this machine.',
  },
  databaseRolledBack: {
    vi: '“{database}” cũ hơn lần mở trước. Nếu vừa khôi phục từ bản sao lưu thì điều này đúng; nếu không, hãy dừng việc nộp tài liệu và báo ngay cán bộ bảo mật.',
    en: '“{database}” is older than when it was last open. That is right after a restore from a backup; otherwise stop filing papers and tell the security officer at once.',
  },
  clockSetBack: {
    vi: 'Đồng hồ của máy chậm hơn giờ đã ghi trong nhật ký ({last}). Số và thứ tự vẫn đúng; hãy chỉnh lại đồng hồ của máy.',
    en: 'This machine’s clock is behind a time that stands in the log ({last}). Numbers and order stay right; set the clock.',
  },
  readerWithoutLevel: {
    vi: 'Người được chỉ định đọc phải đang làm việc và đã được cấp độ mật của tài liệu này. Hãy cấp độ mật cho người ấy trước, hoặc bỏ tên họ.',
    en: 'A named reader must have a working account and hold the level of this paper. Grant them the level first, or leave them out.',
  },
  readersNeeded: {
    vi: 'Tài liệu chỉ định người đọc phải có ít nhất một người. Hãy chọn người đọc.',
    en: 'A paper for named readers needs at least one of them. Choose a reader.',
  },
  levelExists: {
    vi: 'Văn phòng này đã có độ mật ấy. Không cần lập thêm.',
    en: 'This office has that level already. There is nothing to add.',
  },
  rekeyCancelled: {
    vi: 'Đã dừng việc đổi khoá. Khoá cũ vẫn dùng; hãy đổi khoá lại khi thuận tiện, nhất là khi vừa thu hồi quyền của ai.',
    en: 'Re-keying was stopped. The old key is still in use; re-key when convenient, above all after somebody’s access was withdrawn.',
  },
  accountKeysDamaged: {
    vi: 'Khoá của tài khoản này trong tệp mở đầu bị hỏng. Hãy khôi phục tệp mở đầu của kho từ bản sao lưu.',
    en: 'The keys of this account in the header are damaged. Restore the vault’s header file from a backup.',
  },
} as const;
