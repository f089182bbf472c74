import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { BackupShelf, BackupSummary, BackupWatch } from '../doors';
import type { BackupSet } from './format';
import { vaultPaths } from '../layout';
import { BackupMedium } from './medium';
import { restoreBackup as restore } from './restore';

export function summaryOf(id: string, set: BackupSet | null): BackupSummary {
  return {
    id, madeAt: set?.body.madeAt ?? null, fingerprint: set?.fingerprint ?? '',
    totalBytes: set?.body.files.reduce((sum, file) => sum + file.size, 0) ?? 0,
  };
}

export async function shelfOf(medium: BackupMedium): Promise<BackupShelf> {
  const sets = await medium.sets();
  const newest = sets.find(({ set }) => set !== null)?.set?.body;
  return {
    mediumId: medium.mediumId, folder: medium.folder, vaultId: newest?.vaultId ?? null, profile: newest?.profile ?? null,
    sets: sets.map(({ id, set }) => summaryOf(id, set)),
  };
}

/** Every office whose backups lie under a chosen folder or disk. @throws OfficeError backupMissing */
export async function findBackups(chosen: string): Promise<readonly BackupShelf[]> {
  return Promise.all((await BackupMedium.find(chosen)).map(shelfOf));
}

/** Restores without a key: `folder` of a shelf, `id` of one of its sets, `directory` empty or missing (restore.ts). */
export async function restoreBackup(folder: string, id: string, directory: string, watch: BackupWatch = {}): Promise<void> {
  await restore(await BackupMedium.open(folder), id, directory, watch);
}

/** The set this vault was restored from and whose restoring no log-in has noted yet; null for any other vault. */
export function restoredFrom(directory: string): string | null {
  const { restored } = vaultPaths(directory);
  return existsSync(restored) ? readFileSync(restored, 'utf8').trim() : null;
}

/** After the log has its line about it. */
export const forgetRestored = (directory: string): void => rmSync(vaultPaths(directory).restored, { force: true });
