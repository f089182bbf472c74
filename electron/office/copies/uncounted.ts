import { isStateSecret, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';

/**
 * Whether something of this level may leave without a number and a name: Mật and above leaves in numbered copies, whose line is in the
 * register first (standards §3.4), or inside an archival package. Every way out that counts nothing asks here.
 * @throws OfficeError printThroughCopies {level}
 */
export function requireUncounted(level: SecrecyLevel): void {
  if (isStateSecret(level)) throw new OfficeError('printThroughCopies', { level });
}
