import { createHash, createHmac } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { officeKinds } from '../../../shared/domain/office';

/** The version of sets that this program writes. */
export const setVersion = 1;
/** Bytes of a block. Pages that did not change leave their block as it was, so a set adds only what is new. */
export const blockBytes = 512 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Only places that a vault has: a set from outside must not write beside it. */
const fileName = z.string().regex(/^(?:header\.json|[a-z0-9-]+\.db(?:-wal)?|levels\/[A-Za-z0-9.-]+\.db(?:-wal)?)$/).refine((name) => !name.includes('..') && !name.startsWith('lock'));

const bodySchema = z.object({
  format: z.literal('toasoan-backup-set'),
  version: z.literal(setVersion),
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  profile: z.object({ kind: z.enum(officeKinds), name: z.string(), parentBody: z.string(), place: z.string() }),
  /** ISO instant of the moment all files are of. */
  madeAt: z.iso.datetime(),
  files: z.array(z.object({ name: fileName, size: z.number().int().nonnegative(), blocks: z.array(sha256) })).min(2),
});
/** One moment of a vault: every file as a row of blocks. Holds no name of a level's content, only of files. */
export type SetBody = z.infer<typeof bodySchema>;
export type SetFile = SetBody['files'][number];

const envelopeSchema = z.object({
  /** Known without a key: a flipped byte. */
  checksum: sha256,
  /** Known after log-in: a set somebody else wrote. */
  mac: sha256,
  body: z.object({ version: z.number().int() }).loose(),
});

export interface BackupSet {
  readonly body: SetBody;
  readonly mac: string;
  /** What a person compares with the printed page: six groups of four. */
  readonly fingerprint: string;
}

export const macOfSet = (key: Uint8Array, body: SetBody): string => createHmac('sha256', key).update(JSON.stringify(body)).digest('hex');
const checksumOf = (mac: string, body: unknown): string => createHash('sha256').update(JSON.stringify([mac, body])).digest('hex');
const fingerprintOf = (checksum: string): string => checksum.slice(0, 24).toUpperCase().match(/.{4}/g)?.join(' ') ?? '';

/** `key`: the office's sub-key for backups. */
export function writtenSet(body: SetBody, key: Uint8Array): { readonly text: string; readonly set: BackupSet } {
  const mac = macOfSet(key, body);
  const checksum = checksumOf(mac, body);
  return { text: `${JSON.stringify({ checksum, mac, body })}\n`, set: { body, mac, fingerprint: fingerprintOf(checksum) } };
}

/** Null: not a set, or one with a flipped byte; `newer`: of a newer program. */
export function readSet(text: string): BackupSet | 'newer' | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) return null;
  const { checksum, mac, body } = envelope.data;
  if (body.version > setVersion) return 'newer';
  if (text !== `${JSON.stringify(json)}\n` || checksumOf(mac, (json as { body: unknown }).body) !== checksum) return null;
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return null;
  const names = new Set(parsed.data.files.map((file) => file.name));
  const whole = parsed.data.files.every((file) => file.blocks.length === Math.ceil(file.size / blockBytes));
  return whole && names.size === parsed.data.files.length && names.has('header.json') && names.has('office.db')
    ? { body: parsed.data, mac, fingerprint: fingerprintOf(checksum) } : null;
}

/** Folder of all backups on a medium; below it one folder a vault. */
export const backupFolderName = 'ToaSoan-sao-luu';

/** Where each thing of one vault's backup lies on a medium. */
export const backupPaths = (folder: string) => ({
  medium: join(folder, 'medium.json'),
  sets: join(folder, 'sets'),
  set: (id: string): string => join(folder, 'sets', `${id}.json`),
  blocks: join(folder, 'blocks'),
  block: (hash: string): string => join(folder, 'blocks', hash.slice(0, 2), hash),
});
export type BackupPaths = ReturnType<typeof backupPaths>;

/** A set's id is its instant, so that names sort by age. */
export const setIdOf = (madeAt: string): string => madeAt.replaceAll(/[:.]/g, '-');
export const isSetId = (id: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z$/.test(id);
