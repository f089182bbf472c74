export const leakErrors = {
  leaksFound: {
    vi: 'Chưa xuất “{name}”: còn {count} chỗ cần xem trước khi tệp rời văn phòng. Hãy xem từng chỗ, sửa, hoặc xuất tiếp nếu đã chắc.',
    en: '“{name}” was not let out: {count} places need a look before the file leaves the office. Look at each, mend it, or go on if you are sure.',
  },
  leaksGone: {
    vi: 'Kết quả soát tệp không còn nữa. Hãy xuất lại để soát lại.',
    en: 'The result of the check is gone. Export again to check again.',
  },
} as const;
