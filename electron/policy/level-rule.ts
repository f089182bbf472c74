import type { OfficeKind } from '../../shared/domain/office';
import { isStateSecret, type SecrecyLevel } from '../../shared/domain/secrecy';

export interface LevelQuestion {
  readonly officeKind: OfficeKind;
  /** Names of the adapters that are up, loopback left out. */
  readonly adapters: readonly string[];
  readonly level: SecrecyLevel;
}
/** A refusal carries the code and the parameters of an OfficeError. */
export type LevelVerdict =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly code: 'stateSecretsNeedIndependentOffice' | 'networkIsUp';
      readonly params: Readonly<Record<string, string>>;
    };

/**
 * Whether papers of this level may be made, kept or read here and now. Mật and above: only in an office declared independent
 * whose machine has no adapter up, or in a training office (Luật 117/2025/QH15: secrets on a stand-alone machine; brief, "Three kinds of office").
 */
export function levelRule({ officeKind, adapters, level }: LevelQuestion): LevelVerdict {
  if (!isStateSecret(level) || officeKind === 'training') return { allowed: true };
  if (officeKind === 'ordinary') return { allowed: false, code: 'stateSecretsNeedIndependentOffice', params: { level } };
  if (adapters.length === 0) return { allowed: true };
  return { allowed: false, code: 'networkIsUp', params: { level, adapters: adapters.join(', ') } };
}
