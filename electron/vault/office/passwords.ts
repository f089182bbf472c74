import { limits } from '../../../shared/domain/limits';
import type { OfficeProfile } from '../../../shared/domain/office';
import type { ErrorCode } from '../../../shared/errors/codes';
import { OfficeError } from '../../../shared/errors/office-error';
import { passwordWeakness, type PasswordOwner, type PasswordWeakness } from '../../../shared/text/passwords';

const refusals: Readonly<Record<PasswordWeakness, ErrorCode>> = {
  short: 'passwordTooShort', known: 'passwordKnown', ownName: 'passwordOwnName', pattern: 'passwordPattern',
};

/**
 * Length, then what everybody tries first, then names and patterns. In a training office only the length is asked: its passwords are written
 * down for everybody. @throws OfficeError passwordTooShort {min} | passwordKnown | passwordOwnName | passwordPattern
 */
export function requirePassword(password: string, owner: Omit<PasswordOwner, 'officeName'>, profile: Pick<OfficeProfile, 'kind' | 'name'>): void {
  const { min } = limits.password;
  const weakness = passwordWeakness(password, min, { ...owner, officeName: profile.name });
  if (weakness === null || (weakness !== 'short' && profile.kind === 'training')) return;
  throw new OfficeError(refusals[weakness], weakness === 'short' ? { min } : {});
}
