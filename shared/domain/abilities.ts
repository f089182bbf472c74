/**
 * Everything a person may be allowed to do. Each operation of the contract names one; the policy answers for it.
 * `anyone` may be done before log-in, `member` by any person who is logged in.
 */
export const abilities = [
  'anyone', 'member',
  'archive.read', 'archive.file', 'archive.export',
  'draft.read', 'draft.write', 'draft.print',
  'accounts.read', 'accounts.manage', 'levels.grant',
  'settings.manage', 'audit.read', 'oversight.read',
  'register.read', 'register.write', 'copies.read', 'copies.issue', 'terms.decide',
] as const;
export type Ability = (typeof abilities)[number];
