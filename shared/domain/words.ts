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
