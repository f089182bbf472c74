import { OfficeError } from '../../../shared/errors/office-error';
import type { BackupWatch, DrillResult } from '../doors';
import { macOfSet, type BackupSet } from './format';
import type { BackupMedium } from './medium';

/** Reads every block of a set; `key` (the office's sub-key for backups) tells whether this office wrote the set. */
export async function checkSet(medium: BackupMedium, set: BackupSet, key: Uint8Array, watch: BackupWatch = {}): Promise<DrillResult['problems']> {
  const problems: { problem: 'setForeign' | 'blockDamaged'; name: string }[] = [];
  if (macOfSet(key, set.body) !== set.mac) problems.push({ problem: 'setForeign', name: '' });
  const total = set.body.files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  for (const file of set.body.files) {
    let whole = true;
    let size = 0;
    for (const hash of file.blocks) {
      if (watch.signal?.aborted) throw new OfficeError('cancelled');
      const block = await medium.readBlock(hash);
      whole &&= block !== null;
      size += block?.length ?? 0;
      done += block?.length ?? 0;
      watch.onProgress?.(Math.min(done, total), total);
    }
    if (!whole || size !== file.size) problems.push({ problem: 'blockDamaged', name: file.name });
  }
  return problems;
}
