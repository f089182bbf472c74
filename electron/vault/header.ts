import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { officeKinds, type OfficeProfile } from '../../shared/domain/office';
import { secrecyLevels } from '../../shared/domain/secrecy';
import { OfficeError } from '../../shared/errors/office-error';
import { guard } from './failures';
import { writeFileDurably } from './files';
import { headerFile, vaultPaths } from './layout';

/** The newest version of header and layout that this program reads. */
export const headerVersion = 2;
/** Version 2 has accounts that ask for a key file; an office without one stays readable to earlier programs. */
export const headerVersionOf = (keyFiles: boolean): 1 | 2 => (keyFiles ? 2 : 1);

const hex = (minBytes: number, maxBytes = minBytes) => z.string().regex(new RegExp(`^(?:[0-9a-f]{2}){${minBytes},${maxBytes}}$`));
const sealedKey = hex(32 + 48);

const accountSchema = z.object({
  id: z.string().min(1),
  loginName: z.string().min(1),
  salt: hex(16),
  publicKey: hex(32),
  /** Any length: a wrong one is told as this account's damaged keys, not as a damaged header. */
  wrappedSecretKey: hex(0, 1000),
  /** Null: the account may not enter any more. */
  sealedOfficeKey: hex(0, 1000).nullable(),
  /** The account is opened with a key file, too. */
  keyFile: z.literal(true).optional(),
});

const recoverySchema = z.object({ publicKey: hex(32), sealedOfficeKey: sealedKey });

const bodySchema = z.object({
  format: z.literal('toasoan-vault'),
  version: z.union([z.literal(1), z.literal(headerVersion)]),
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  /** Rises with each change; what the office's database says wins over an older header. */
  revision: z.number().int().positive(),
  createdAt: z.string(),
  profile: z.object({ kind: z.enum(officeKinds), name: z.string(), parentBody: z.string(), place: z.string() }),
  levels: z.array(z.enum(secrecyLevels)),
  /** Bounds keep a forged header from freezing the machine or from weakening the next password. */
  keyDerivation: z.object({
    algorithm: z.literal('argon2id13'),
    memoryBytes: z.number().int().min(8 * 1024 * 1024).max(1024 ** 3),
    passes: z.number().int().min(1).max(20),
  }),
  accounts: z.array(accountSchema),
  recovery: recoverySchema,
  /** Of sheets made anew: they open the office beside the present ones until they are confirmed. */
  nextRecovery: recoverySchema.optional(),
});
/** What must be read before log-in. Says nothing of anybody's levels, posts or scopes. */
export type Header = z.infer<typeof bodySchema>;
export type HeaderAccount = z.infer<typeof accountSchema>;

/** The envelope never changes shape, whatever the version of the body. */
const envelopeSchema = z.object({
  /** Of `mac` and `body`; told apart: a damaged header (this), a forged one (`mac`, known after log-in). */
  checksum: hex(32),
  mac: hex(32),
  body: z.object({ version: z.number().int() }).loose(),
});

const checksumOf = (mac: string, body: unknown): string => createHash('sha256').update(JSON.stringify([mac, body])).digest('hex');
const macOf = (key: Uint8Array, body: unknown): string => createHmac('sha256', key).update(JSON.stringify(body)).digest('hex');
const written = (envelope: unknown): string => `${JSON.stringify(envelope, null, 1)}\n`;

export interface ReadHeader {
  readonly header: Header;
  readonly mac: string;
}

function parseHeader(text: string): ReadHeader | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return null;
  const { checksum, mac, body } = envelope.data;
  // Before the checksum: a newer program may reckon it in another way.
  if (body.version > headerVersion) throw new OfficeError('vaultNewer', { found: body.version, supported: headerVersion });
  if (text !== written(json) || checksumOf(mac, (json as { body: unknown }).body) !== checksum) return null;
  const parsed = bodySchema.safeParse(body);
  return parsed.success ? { header: parsed.data, mac } : null;
}

/** @throws OfficeError vaultMissing | vaultHeaderDamaged | vaultNewer | databaseReadOnly */
export function readHeader(directory: string): ReadHeader {
  const paths = vaultPaths(directory);
  if (!existsSync(paths.header)) {
    if (existsSync(paths.office) && !existsSync(paths.beingMade)) throw new OfficeError('vaultHeaderDamaged', { file: headerFile });
    throw new OfficeError('vaultMissing', { path: directory });
  }
  const read = parseHeader(guard(headerFile, () => readFileSync(paths.header, 'utf8')));
  if (!read) throw new OfficeError('vaultHeaderDamaged', { file: headerFile });
  return read;
}

/** Whether the header was written by somebody who holds the office's key. */
export const isGenuine = ({ header, mac }: ReadHeader, key: Uint8Array): boolean => macOf(key, header) === mac;

/** `key`: the sub-key for the header. On disk when it returns. */
export function writeHeader(directory: string, header: Header, key: Uint8Array): void {
  const body = bodySchema.parse(header);
  const mac = macOf(key, body);
  guard(headerFile, () => writeFileDurably(vaultPaths(directory).header, written({ checksum: checksumOf(mac, body), mac, body })));
}

export const profileOf = (header: Header): OfficeProfile => header.profile;

/** Names that differ by case or composition are one name. */
export const loginKeyOf = (loginName: string): string => loginName.normalize('NFC').trim().toLowerCase();

export const findAccount = (header: Header, loginName: string): HeaderAccount | undefined =>
  header.accounts.find((account) => loginKeyOf(account.loginName) === loginKeyOf(loginName));
