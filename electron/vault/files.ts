import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Windows cannot sync a folder; its rename is durable by the journal of NTFS. */
export function syncFolder(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Replaces a file whole: after a crash there is the old one or the new one, never half of one. */
export function writeFileDurably(path: string, text: string): void {
  const temporary = `${path}.new`;
  const bytes = Buffer.from(text, 'utf8');
  const handle = openSync(temporary, 'w', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/** Copies a file so that the copy is whole on disk when this returns. */
export function copyFileDurably(from: string, to: string): void {
  const temporary = `${to}.new`;
  copyFileSync(from, temporary);
  chmodSync(temporary, 0o600);
  syncFile(temporary);
  renameSync(temporary, to);
  syncFolder(dirname(to));
}

/** Removes a database with what SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['-wal', '-shm', '-journal', '']) if (existsSync(path + suffix)) rmSync(path + suffix);
}

/** A vault is its owner's alone: folders 0700, files 0600. Windows keeps a user's folder from others by itself. */
export function keepPrivate(directory: string): void {
  if (process.platform === 'win32') return;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o700 : 0o600);
  }
  chmodSync(directory, 0o700);
}
