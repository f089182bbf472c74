import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { OfficeError } from '../../shared/errors/office-error';
import type { Connection } from './database/connection';
import type { OpenVault, VerifyFinding } from './doors';
import { readHeader, type Header } from './header';
import { headerFile, levelDatabaseName, officeDatabaseName, vaultPaths } from './layout';
import { insideOf, type VaultInside } from './open-vault';
import { checkOriginals } from './records/record-store';

const pageSize = 4096;
const finding = (part: VerifyFinding['part'], name: string, problem: string): VerifyFinding => ({ part, name, ok: problem === '', detail: problem });
const reasonOf = (error: unknown): string => (error instanceof OfficeError ? error.code : error instanceof Error ? error.message : String(error));

function firstBytes(path: string): Buffer {
  const bytes = Buffer.alloc(16);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(handle);
  }
  return bytes;
}

/** What can be told of an encrypted file without its key: that it is there, whole in pages, and encrypted. */
function checkFile(path: string, name: string): VerifyFinding {
  if (!existsSync(path)) return finding('database', name, 'missing');
  const { size } = statSync(path);
  if (size === 0) return finding('database', name, 'empty');
  if (size % pageSize !== 0) return finding('database', name, `not whole: ${size} bytes`);
  if (firstBytes(path).toString('latin1').startsWith('SQLite format 3')) return finding('database', name, 'not encrypted');
  return finding('database', name, '');
}

function checkHeader(directory: string): { finding: VerifyFinding; header: Header | null } {
  try {
    return { finding: finding('header', headerFile, ''), header: readHeader(directory).header };
  } catch (error) {
    return { finding: finding('header', headerFile, reasonOf(error)), header: null };
  }
}

/** Reads every page, so that each one's MAC is checked by the cipher, and lets SQLite and FTS5 compare their structures. */
function checkStructure(database: Connection, name: string): VerifyFinding {
  try {
    const answers = database.query<[], { integrity_check: string }>('PRAGMA integrity_check').all([]).map((row) => row.integrity_check);
    const wrong = answers.filter((answer) => answer !== 'ok');
    const keys = database.query<[], { table: string }>('PRAGMA foreign_key_check').all([]);
    if (keys.length > 0) wrong.push(`${keys.length} broken references`);
    return finding('database', name, wrong.slice(0, 3).join('; '));
  } catch (error) {
    return finding('database', name, reasonOf(error));
  }
}

/** Each opened database as it lies on the disk: pages, structure, log, originals. */
export function checkOpened({ office, rooms }: VaultInside): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  const databases = [
    { name: officeDatabaseName, room: office, records: false, registers: null },
    ...rooms.map((room) => ({ name: levelDatabaseName(room.level), room, records: true, registers: room.registers })),
  ];
  for (const { name, room, records, registers } of databases) {
    // A fresh connection: what the session has in its cache would not be read from the disk again.
    let database: Connection;
    try {
      database = room.reopen();
    } catch (error) {
      findings.push(finding('database', name, reasonOf(error)));
      continue;
    }
    try {
      findings.push(checkStructure(database, name));
      findings.push(finding('audit', name, room.audit.intact(true) ? '' : 'the chain is broken'));
      const trouble = registers?.chain.trouble();
      if (registers) findings.push(finding('register', name, trouble ? `entry ${trouble.at} is ${trouble.what}` : ''));
      if (!records) continue;
      for (const { id, ok } of checkOriginals(database)) findings.push(finding('file', id, ok ? '' : 'its bytes are not those that were filed'));
    } catch (error) {
      findings.push(finding('database', name, reasonOf(error)));
    } finally {
      database.close();
    }
  }
  return findings;
}

/**
 * Checks a vault and tells part by part. Without `open` what needs no key: header, files, pages; with it every database that is
 * open there: each page's MAC, structure, log, and the hash of every original. Changes nothing.
 */
export async function verifyVault(directory: string, open?: OpenVault): Promise<VerifyFinding[]> {
  const path = resolve(directory);
  const paths = vaultPaths(path);
  const { finding: ofHeader, header } = checkHeader(path);
  const files = [
    checkFile(paths.office, officeDatabaseName),
    ...(header?.levels ?? []).map((level) => checkFile(paths.level(level), levelDatabaseName(level))),
  ];
  const inside = open && insideOf(open);
  if (!inside) return [ofHeader, ...files];
  const opened = checkOpened(inside);
  const told = new Set(opened.map(({ part, name }) => `${part} ${name}`));
  return [ofHeader, ...files.filter(({ part, name, ok }) => !ok || !told.has(`${part} ${name}`)), ...opened];
}
