export const backupErrors = {
  backupMissing: {
    vi: 'Không thấy bản sao lưu nào ở “{path}”. Hãy cắm đúng ổ đĩa sao lưu rồi chọn lại.',
    en: 'There is no backup at “{path}”. Connect the right backup disk and choose again.',
  },
  backupMediumFull: {
    vi: 'Ổ đĩa sao lưu “{path}” đã đầy nên bản sao này chưa xong. Các bản sao trước vẫn nguyên. Hãy dọn bớt tệp khác trên ổ đó hoặc dùng ổ lớn hơn.',
    en: 'The backup disk “{path}” is full, so this backup is not complete. Earlier ones are whole. Free space on it or use a larger disk.',
  },
  backupMediumGone: {
    vi: 'Không đọc hoặc ghi được ổ đĩa sao lưu “{path}”. Kho không bị ảnh hưởng. Hãy cắm lại ổ đĩa rồi bấm Sao lưu ngay.',
    en: 'The backup disk “{path}” cannot be read or written. The vault is not affected. Connect it again and back up now.',
  },
  backupUnreadable: {
    vi: 'Bản sao lưu “{name}” đọc lại không đúng như đã ghi nên không dùng được. Hãy chọn bản khác, và thay ổ đĩa này.',
    en: 'The backup “{name}” does not read as it was written and cannot be used. Choose another one, and replace this disk.',
  },
  backupBlockDamaged: {
    vi: 'Bản sao lưu này bị hỏng ở tệp “{name}” nên chưa phục hồi gì. Hãy chọn bản trước đó, hoặc dùng ổ đĩa sao lưu thứ hai.',
    en: 'This backup is damaged in the file “{name}”, so nothing was restored. Choose an earlier one, or use the second backup disk.',
  },
  backupNewer: {
    vi: 'Bản sao lưu này do phiên bản mới hơn của chương trình làm ra. Hãy cập nhật chương trình rồi phục hồi.',
    en: 'This backup was made by a newer version of the program. Update the program, then restore.',
  },
  backupInsideVault: {
    vi: 'Không sao lưu vào “{path}” được vì nằm ngay trong kho: mất kho là mất cả bản sao. Hãy chọn ổ đĩa hoặc USB khác.',
    en: 'Backing up to “{path}” is refused: it lies inside the vault and would be lost with it. Choose another disk.',
  },
  backupPlaceUnknown: {
    vi: 'Nơi sao lưu này không còn trong danh sách. Hãy mở lại mục Sao lưu và chọn nơi khác.',
    en: 'This backup place is no longer listed. Open the backup section again and choose another one.',
  },
  backupBusy: {
    vi: 'Đang có một việc sao lưu hoặc phục hồi thử khác. Hãy đợi việc đó xong rồi làm lại.',
    en: 'Another backup or restore drill is running. Wait until it ends, then try again.',
  },
} as const;
