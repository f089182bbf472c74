/** Limits that the page and the office both obey. Sizes in bytes, lengths in UTF-16 units. */
export const limits = {
  paperBytes: 200 * 1024 * 1024,
  imageBytes: 20 * 1024 * 1024,
  documentJsonBytes: 64 * 1024 * 1024,
  loginName: 64,
  fullName: 120,
  password: { min: 10, max: 1024 },
  officeName: 200,
  number: 60,
  issuingBody: 200,
  /** TT 05/2025 and NĐ 30 Phụ lục VI: Subject S500. */
  subject: 500,
  /** One column of a register line. */
  registerField: 500,
  copiesAtOnce: 200,
  bundleParts: 200,
  /** Why something was corrected. */
  reason: 500,
  namedReaders: 200,
  searchQuery: 1000,
  searchPage: 200,
  filesAtOnce: 500,
  /** An edit is on disk at the latest this many milliseconds after it was made. */
  autosaveMs: 700,
  idleLockMinutes: 10,
} as const;
