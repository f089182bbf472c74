import { existsSync } from 'node:fs';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { VerifyFinding } from '../doors';
import { readySodium } from '../keys/sodium';
import { vaultPaths } from '../layout';
import { openLevelRoom, type LevelRoom } from '../levels/level-room';
import { openOfficeRoom } from '../office/office-room';
import { checkOpened } from '../verify';

/** What the thread of a drill is given: a restored folder and the keys the session holds. The keys are zeroed at the end. */
export interface RestoredCheck {
  readonly directory: string;
  readonly officeKey: Uint8Array;
  readonly levelKeys: readonly (readonly [SecrecyLevel, Uint8Array])[];
}

const failed = (name: string): VerifyFinding[] => [{ part: 'database', name, ok: false, detail: 'does not open' }];

/** Opens a restored vault beside the real one and checks all that the keys reach. Slow for a large archive: meant for a thread. */
export async function checkRestored({ directory, officeKey, levelKeys }: RestoredCheck): Promise<readonly VerifyFinding[]> {
  const sodium = await readySodium();
  const paths = vaultPaths(directory);
  const rooms: LevelRoom[] = [];
  let office: ReturnType<typeof openOfficeRoom> | undefined;
  try {
    try {
      office = openOfficeRoom({ sodium, directory, masterKey: officeKey });
    } catch {
      return failed('office.db');
    }
    for (const [level, masterKey] of levelKeys) {
      // A level made after this set was is not in it.
      if (!existsSync(paths.level(level))) continue;
      try {
        rooms.push(openLevelRoom({ sodium, paths, level, masterKey, scopes: [] }));
      } catch {
        return failed(`levels/${level}.db`);
      }
    }
    return checkOpened({ office, rooms });
  } finally {
    for (const room of rooms) room.close();
    office?.close();
    officeKey.fill(0);
    for (const [, key] of levelKeys) key.fill(0);
  }
}
