import { createHash } from 'node:crypto';
import { OfficeError } from '../../../shared/errors/office-error';
import type { Sodium } from './sodium';

/** Crockford's base 32: no I, L, O, U, so that nothing on paper can be read as something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 32;
const groupLength = 4;
/** Holder and vault, 52 characters of the share, check group. */
const characterCount = groupLength + Math.ceil((secretBytes * 8) / 5) + groupLength;

function encode(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const length = Math.ceil((bytes.length * 8) / 5);
  bits <<= BigInt(length * 5 - bytes.length * 8);
  return Array.from({ length }, (_, index) => alphabet.charAt(Number((bits >> BigInt(5 * (length - 1 - index))) & 31n))).join('');
}

function decode(characters: string, byteCount: number): Uint8Array {
  let bits = 0n;
  for (const character of characters) bits = (bits << 5n) | BigInt(alphabet.indexOf(character));
  bits >>= BigInt(characters.length * 5 - byteCount * 8);
  return Uint8Array.from({ length: byteCount }, (_, index) => Number((bits >> BigInt(8 * (byteCount - 1 - index))) & 255n));
}

/** Characters that tell one vault's sheets from another's. */
const vaultFragment = (vaultId: string): string => encode(createHash('sha256').update(`sheet ${vaultId}`).digest()).slice(0, groupLength - 1);
const checkGroup = (characters: string): string => encode(createHash('sha256').update(characters).digest()).slice(0, groupLength);
const inGroups = (characters: string): string => characters.match(/.{1,4}/g)?.join('-') ?? '';

function sheet(holder: 1 | 2, vaultId: string, share: Uint8Array): string {
  const body = `${holder}${vaultFragment(vaultId)}${encode(share)}`;
  return inGroups(body + checkGroup(body));
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, index) => byte ^ (b[index] ?? 0));
}

/** Splits the recovery secret so that one sheet alone says nothing about it: a random pad, and the secret under the pad. */
export function writeSheets(sodium: Sodium, secret: Uint8Array, vaultId: string): [string, string] {
  const pad = sodium.randombytes_buf(secretBytes);
  const rest = xor(secret, pad);
  const sheets: [string, string] = [sheet(1, vaultId, pad), sheet(2, vaultId, rest)];
  sodium.memzero(pad);
  sodium.memzero(rest);
  return sheets;
}

/** As typed from paper: any case, blanks and dashes anywhere, O for 0, I or L for 1. */
const asPrinted = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1');

function readSheet(typed: string, vaultId: string): { holder: string; share: Uint8Array } {
  const characters = asPrinted(typed);
  const rejected = new OfficeError('recoveryRejected');
  if (characters.length !== characterCount) throw rejected;
  if ([...characters].some((character) => !alphabet.includes(character))) throw rejected;
  const body = characters.slice(0, -groupLength);
  if (checkGroup(body) !== characters.slice(-groupLength)) throw rejected;
  if (body.slice(1, groupLength) !== vaultFragment(vaultId)) throw rejected;
  return { holder: body.charAt(0), share: decode(body.slice(groupLength), secretBytes) };
}

/** The recovery secret, from both sheets in either order. @throws OfficeError recoveryRejected: mistyped, twice the same holder, another vault */
export function readSheets(sheets: readonly [string, string], vaultId: string): Uint8Array {
  const [first, second] = [readSheet(sheets[0], vaultId), readSheet(sheets[1], vaultId)];
  if (first.holder === second.holder || ![first.holder, second.holder].every((holder) => holder === '1' || holder === '2')) {
    throw new OfficeError('recoveryRejected');
  }
  return xor(first.share, second.share);
}
