import type { BackupWatch } from '../doors';
import { OfficeError } from '../../../shared/errors/office-error';
import type { OfficeProfile } from '../../../shared/domain/office';
import { setIdOf, setVersion, writtenSet, type BackupSet, type SetFile } from './format';
import { sha256Of, type BackupMedium } from './medium';
import { blocksOf, type Snapshot } from './snapshot';

export interface MadeBackup {
  readonly id: string;
  readonly set: BackupSet;
  /** Bytes of the vault, and how many of them were new to the medium. */
  readonly totalBytes: number;
  readonly writtenBytes: number;
}

export interface SetFacts {
  readonly vaultId: string;
  readonly profile: OfficeProfile;
  /** The office's sub-key for backups. */
  readonly key: Uint8Array;
}

/**
 * Writes a snapshot onto a medium: first the blocks it does not have yet, each read back, then the set that names them. A cut in
 * between leaves blocks nobody names, which the next backup uses or clears away; sets made before stay whole.
 * @throws OfficeError backupMediumFull | backupMediumGone | backupUnreadable | cancelled
 */
export async function writeBackup(medium: BackupMedium, snapshot: Snapshot, facts: SetFacts, watch: BackupWatch = {}): Promise<MadeBackup> {
  const known = await medium.blocks();
  const totalBytes = snapshot.files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  let writtenBytes = 0;
  const files: SetFile[] = [];
  for (const file of snapshot.files) {
    const blocks: string[] = [];
    for await (const block of blocksOf(file)) {
      if (watch.signal?.aborted) throw new OfficeError('cancelled');
      const hash = sha256Of(block);
      // A block that lies there already is trusted only after it was read: a disk that rots must not spoil today's set too.
      if (!known.has(hash) || !(await medium.readBlock(hash))) {
        await medium.writeBlock(hash, block);
        known.add(hash);
        writtenBytes += block.length;
      }
      blocks.push(hash);
      done += block.length;
      watch.onProgress?.(done, totalBytes);
    }
    files.push({ name: file.name, size: file.size, blocks });
  }
  await medium.syncBlocks();
  const { text, set } = writtenSet({
    format: 'toasoan-backup-set', version: setVersion, vaultId: facts.vaultId, profile: { ...facts.profile }, madeAt: snapshot.madeAt, files,
  }, facts.key);
  const id = setIdOf(snapshot.madeAt);
  await medium.writeSet(id, text);
  return { id, set, totalBytes, writtenBytes };
}
