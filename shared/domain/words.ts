import type { Role } from './people';
import type { SecrecyLevel } from './secrecy';

interface Words {
  readonly vi: string;
  readonly en: string;
}

/** The levels in the words of the brief, for refusals and the command line. */
export const levelWords: Readonly<Record<SecrecyLevel, Words>> = {
  open: { vi: 'Thường', en: 'Open' },
  confidential: { vi: 'Mật', en: 'Confidential (Mật)' },
  secret: { vi: 'Tối mật', en: 'Secret (Tối mật)' },
  topSecret: { vi: 'Tuyệt mật', en: 'Top secret (Tuyệt mật)' },
};

/** The posts of the brief, for sentences about people. */
export const roleWords: Readonly<Record<Role, Words>> = {
  editor: { vi: 'biên tập viên', en: 'an editor' },
  approver: { vi: 'lãnh đạo duyệt', en: 'an approver' },
  archivist: { vi: 'lưu trữ viên, văn thư', en: 'an archivist' },
  printOperator: { vi: 'cán bộ in', en: 'a print operator' },
  securityOfficer: { vi: 'cán bộ bảo mật', en: 'a security officer' },
  inspector: { vi: 'cán bộ kiểm tra', en: 'an inspector' },
};
