import { createVault, verifyVault, type OpenVault } from '../../../electron/vault';
import type { KeyPair } from '../../../electron/vault/keys/account-keys';
import { secrecyLevels } from '../../../shared/domain/secrecy';
import { password, profile } from '../helpers/fixtures';
import { enterQuickly, pairOf } from '../helpers/quick-entry';
import type { Place } from './scenario';

export const founder = 'thu.ky';

/** The founder's key pair as it goes through JSON. */
export interface Keys {
  readonly publicKey: string;
  readonly secretKey: string;
}
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const pairIn = ({ publicKey, secretKey }: Keys): KeyPair => ({ publicKey: bytes(publicKey), secretKey: bytes(secretKey) });

/** Makes a training office with every level, lets `work` fill it and shuts it; gives the founder's keys. */
export async function makeOffice({ vault, seen }: Place, work: (open: OpenVault) => Promise<void>): Promise<Keys> {
  const made = await createVault({
    directory: vault, profile: profile('training'), levels: secrecyLevels, witness: seen,
    account: { loginName: founder, fullName: 'Thư', password, roles: ['securityOfficer', 'archivist'], scopes: [] },
  });
  await work(made.open);
  await made.open.close();
  await made.vault.release();
  const pair = await pairOf(vault, founder, password);
  return { publicKey: Buffer.from(pair.publicKey).toString('hex'), secretKey: Buffer.from(pair.secretKey).toString('hex') };
}

/** Opens the office, does the work, shuts it. */
export async function inOffice<Answer>({ vault, seen }: Place, keys: Keys, work: (open: OpenVault) => Promise<Answer>): Promise<Answer> {
  const { open, close } = await enterQuickly(vault, founder, pairIn(keys), seen);
  try {
    return await work(open);
  } finally {
    await close();
  }
}

/** As after every cut: it opens, nothing is broken, nothing is taken for an older state; then what `look` finds. */
export async function afterCut(place: Place, keys: Keys, look: (open: OpenVault) => Promise<void>): Promise<void> {
  await inOffice(place, keys, async (open) => {
    must(open.notices.length === 0, `noticed: ${open.notices.map(({ code, params }) => `${code} ${params['database'] ?? ''}`).join(', ')}`);
    await look(open);
    const wrong = (await verifyVault(place.vault, open)).filter(({ ok }) => !ok);
    must(wrong.length === 0, `broken: ${JSON.stringify(wrong)}`);
  });
}

export function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
