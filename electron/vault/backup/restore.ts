import { promises as fs, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OfficeError } from '../../../shared/errors/office-error';
import { guard } from '../failures';
import { syncFolder, writeFileDurably } from '../files';
import { headerFile, vaultPaths } from '../layout';
import { refuseNetworkShare } from '../location';
import { prepareNewFolder } from '../new-folder';
import type { SetFile } from './format';
import type { BackupWatch } from '../doors';
import type { BackupMedium } from './medium';

async function writeFile(medium: BackupMedium, file: SetFile, path: string, watch: BackupWatch, onBlock: (bytes: number) => void): Promise<void> {
  const handle = await fs.open(path, 'wx', 0o600);
  try {
    for (const hash of file.blocks) {
      if (watch.signal?.aborted) throw new OfficeError('cancelled');
      const block = await medium.readBlock(hash);
      if (!block) throw new OfficeError('backupBlockDamaged', { name: file.name });
      await handle.writeFile(block);
      onBlock(block.length);
    }
    const { size } = await handle.stat();
    if (size !== file.size) throw new OfficeError('backupBlockDamaged', { name: file.name });
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a set out as a vault's folder, every block checked, the header last: until it stands there the folder is no vault, and a
 * restoring that was cut short is simply begun again. Needs no key; whoever opens the vault needs a password or both sheets.
 * @throws OfficeError vaultExists | vaultFolderNotEmpty | vaultOnNetworkShare | backupUnreadable | backupBlockDamaged {name} | diskFull | cancelled
 */
export async function restoreBackup(medium: BackupMedium, id: string, directory: string, watch: BackupWatch = {}): Promise<void> {
  const target = resolve(directory);
  refuseNetworkShare(directory);
  const { body } = await medium.set(id);
  const paths = vaultPaths(target);
  guard(target, () => {
    prepareNewFolder(target, paths, 'Tòa Soạn: being restored');
    writeFileDurably(paths.restored, `${id}\n`);
    syncFolder(target);
  });
  const total = body.files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  try {
    for (const file of [...body.files].sort((a, b) => Number(a.name === headerFile) - Number(b.name === headerFile))) {
      const path = join(target, file.name);
      const last = file.name === headerFile;
      await writeFile(medium, file, last ? `${path}.new` : path, watch, (bytes) => {
        done += bytes;
        watch.onProgress?.(done, total);
      });
      if (!last) continue;
      syncFolder(paths.levels);
      syncFolder(target);
      await fs.rename(`${path}.new`, path);
      syncFolder(target);
    }
    rmSync(paths.beingMade);
    syncFolder(dirname(paths.header));
  } catch (error) {
    throw guard(target, () => { throw error; });
  }
}
