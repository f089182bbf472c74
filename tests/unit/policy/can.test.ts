import { expect, test } from 'vitest';
import { abilitiesOf, can } from '../../../electron/policy/can';
import { abilities, type Ability } from '../../../shared/domain/abilities';
import { roles, type Role } from '../../../shared/domain/people';

/** x: may; a column a role, in the order of `roles` — read it beside the brief's table of people. */
const matrix: Readonly<Record<Exclude<Ability, 'anyone' | 'member'>, string>> = {
  //                 editor approver archivist printOperator securityOfficer inspector
  'archive.read':    'x      x        x         x             .               .',
  'archive.file':    '.      .        x         .             .               .',
  'archive.export':  '.      x        x         .             .               .',
  'draft.read':      'x      x        x         x             .               .',
  'draft.write':     'x      .        .         .             .               .',
  'draft.print':     'x      x        .         x             .               .',
  'accounts.read':   '.      .        .         .             x               .',
  'accounts.manage': '.      .        .         .             x               .',
  'levels.grant':    '.      .        .         .             x               .',
  'settings.manage': '.      .        .         .             x               .',
  'audit.read':      '.      .        .         .             x               x',
  'oversight.read':  '.      .        .         .             x               .',
  'register.read':   '.      x        x         .             .               x',
  'register.write':  '.      .        x         .             .               .',
  'copies.read':     '.      x        x         x             .               x',
  'copies.issue':    '.      .        x         x             .               .',
  'terms.decide':    '.      .        x         .             .               .',
};
const allowed = (role: Role, ability: Ability): boolean => {
  if (ability === 'anyone' || ability === 'member') return true;
  return matrix[ability].split(/\s+/)[roles.indexOf(role)] === 'x';
};

test.each(roles.flatMap((role) => abilities.map((ability) => ({ role, ability }))))('$role and $ability', ({ role, ability }) => {
  expect(can({ roles: [role] }, ability)).toBe(allowed(role, ability));
});

test('before log-in only what anyone may', () => {
  expect(abilitiesOf(null)).toEqual(['anyone']);
});

test('a member without a post may be a member and no more', () => {
  expect(abilitiesOf({ roles: [] })).toEqual(['anyone', 'member']);
});

test('somebody with several posts may do the sum of them, in the order of the list', () => {
  for (const first of roles) {
    for (const second of roles) {
      const sum = abilities.filter((ability) => allowed(first, ability) || allowed(second, ability));
      expect(abilitiesOf({ roles: [first, second] })).toEqual(sum);
    }
  }
});
