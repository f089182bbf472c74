import { promises as fs } from 'node:fs';
import type { FileGrant } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import { ownPaper } from '../cleared';
import { writeOut, type FileGrants, type GrantedPath } from '../file-grants';

/** One byte more than a key file has: whatever is longer is told from it. */
const mostBytes = 33;

/** @throws OfficeError fileUnreadable */
async function readKeyFile({ path, name }: GrantedPath): Promise<Buffer> {
  const bytes = Buffer.alloc(mostBytes);
  try {
    const handle = await fs.open(path, 'r');
    try {
      const { bytesRead } = await handle.read(bytes, 0, mostBytes, 0);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new OfficeError('fileUnreadable', { name }, { cause: error });
  }
}

/** The work with the key file that was chosen, or with none. What was chosen may be used again until the work was done with it. */
export async function withKeyFile<Answer>(grants: FileGrants, grant: FileGrant | undefined, work: (keyFile: Uint8Array | null) => Promise<Answer>): Promise<Answer> {
  if (grant === undefined) return work(null);
  const keyFile = await readKeyFile(grants.look(grant, 'read'));
  try {
    const answer = await work(keyFile);
    grants.drop(grant);
    return answer;
  } finally {
    keyFile.fill(0);
  }
}

/** On the disk, and read back from it, when it returns. @throws OfficeError saveFailed | diskFull */
export async function writeKeyFile(target: GrantedPath, secret: Uint8Array): Promise<void> {
  await writeOut(target, ownPaper(secret));
  const written = await readKeyFile(target);
  const same = written.equals(secret);
  written.fill(0);
  if (!same) throw new OfficeError('saveFailed', { name: target.name });
}
