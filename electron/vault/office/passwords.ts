import { limits } from '../../../shared/domain/limits';
import { OfficeError } from '../../../shared/errors/office-error';

/** @throws OfficeError passwordTooShort {min} */
export function requirePassword(password: string): void {
  const { min } = limits.password;
  if (password.normalize('NFC').length < min) throw new OfficeError('passwordTooShort', { min });
}
