import { rmSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { OfficeError } from '../../../shared/errors/office-error';
import type { BackupDoor, DrillProblem, DrillResult, VerifyFinding } from '../doors';
import type { Sodium } from '../keys/sodium';
import { subKey } from '../keys/sub-keys';
import type { LevelRoom } from '../levels/level-room';
import type { OfficeRoom } from '../office/office-room';
import type { RestoredCheck } from './check-restored';
import { checkSet } from './check-set';
import { backupPaths, type BackupSet } from './format';
import { shelfOf, summaryOf } from './keyless';
import { writeBackup } from './make';
import { BackupMedium } from './medium';
import { restoreBackup } from './restore';
import { rotate } from './rotate';
import { takeSnapshot } from './snapshot';

export interface BackupPlan {
  readonly sodium: Sodium;
  readonly office: OfficeRoom;
  readonly rooms: readonly LevelRoom[];
}

const problemOf: Readonly<Record<VerifyFinding['part'], DrillProblem>> = {
  header: 'databaseDamaged', database: 'databaseDamaged', audit: 'auditBroken', register: 'auditBroken', file: 'originalDamaged',
};

/** The keys go to the thread as copies and nowhere else; it zeroes its own. */
function inThread(threadFile: string, check: RestoredCheck, signal?: AbortSignal): Promise<readonly VerifyFinding[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile, { stdout: true, stderr: true });
    const cancelled = (): void => {
      void worker.terminate();
      reject(new OfficeError('cancelled'));
    };
    signal?.addEventListener('abort', cancelled, { once: true });
    worker.on('message', (findings: readonly VerifyFinding[]) => {
      resolve(findings);
      void worker.terminate();
    });
    // A file so broken that it takes the thread with it is a finding, too.
    worker.on('error', () => resolve([{ part: 'database', name: 'office.db', ok: false, detail: 'the check died' }]));
    worker.on('exit', () => {
      signal?.removeEventListener('abort', cancelled);
      resolve([{ part: 'database', name: 'office.db', ok: false, detail: 'the check ended early' }]);
    });
    worker.postMessage(check);
  });
}

/** One backup or drill at a time; both may take minutes while people work on. */
export function createBackupDoor({ sodium, office, rooms }: BackupPlan): BackupDoor {
  const { directory } = office;
  const drillFolder = join(directory, 'drill');
  let running = false;
  const alone = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (running) throw new OfficeError('backupBusy');
    running = true;
    try {
      return await work();
    } finally {
      running = false;
    }
  };
  const checkPlace = (chosen: string): void => {
    const inside = relative(directory, resolve(chosen));
    if (!inside.startsWith('..') && !isAbsolute(inside)) throw new OfficeError('backupInsideVault', { path: chosen });
  };
  const mediumOf = (chosen: string): Promise<BackupMedium> => {
    checkPlace(chosen);
    return BackupMedium.prepare(chosen, office.facts.header().vaultId);
  };
  const existing = async (chosen: string): Promise<BackupMedium> => {
    const { vaultId } = office.facts.header();
    const media = await BackupMedium.find(chosen);
    const own = media.find((medium) => medium.folder.endsWith(vaultId.slice(0, 12)));
    if (!own) throw new OfficeError('backupMissing', { path: chosen });
    return own;
  };
  const audited = (note: Parameters<BackupDoor['make']>[1], object: string): void =>
    office.database.transaction(() => office.audit.append({ ...note, object }));

  /** Problems of a set that was read, and how much of it could be opened. */
  const tryOut = async (medium: BackupMedium, id: string, set: BackupSet, threadFile: string, watch: Parameters<BackupDoor['drill']>[4]) => {
    const key = subKey(sodium, office.masterKey, 'backup');
    const problems = [...await checkSet(medium, set, key, watch)];
    key.fill(0);
    if (problems.some(({ problem }) => problem === 'blockDamaged')) return { problems, opened: 0 };
    rmSync(drillFolder, { recursive: true, force: true });
    try {
      await restoreBackup(medium, id, drillFolder, watch);
      const findings = await inThread(threadFile, {
        directory: drillFolder, officeKey: office.masterKey.slice(), levelKeys: rooms.map((room) => [room.level, room.masterKey.slice()] as const),
      }, watch?.signal);
      for (const { part, name, ok } of findings) if (!ok) problems.push({ problem: problemOf[part] as never, name });
      return { problems, opened: new Set(findings.filter(({ part }) => part === 'database').map(({ name }) => name)).size };
    } finally {
      rmSync(drillFolder, { recursive: true, force: true });
    }
  };

  return {
    checkPlace,
    make: (chosen, note, watch = {}) => alone(async () => {
      const medium = await mediumOf(chosen);
      const { vaultId, profile } = office.facts.header();
      const key = subKey(sodium, office.masterKey, 'backup');
      const snapshot = takeSnapshot(directory, { office, rooms });
      try {
        const made = await writeBackup(medium, snapshot, { vaultId, profile, key }, watch);
        await rotate(medium);
        audited(note, made.id);
        return { mediumId: medium.mediumId, set: summaryOf(made.id, made.set), writtenBytes: made.writtenBytes };
      } finally {
        key.fill(0);
        snapshot.release();
      }
    }),
    shelf: async (chosen) => shelfOf(await existing(chosen)),
    drill: (chosen, setId, threadFile, note, watch = {}) => alone(async () => {
      const medium = await existing(chosen);
      const id = setId ?? (await medium.sets())[0]?.id;
      if (id === undefined) throw new OfficeError('backupMissing', { path: backupPaths(medium.folder).sets });
      const set = await medium.set(id).catch(() => null);
      const found: Pick<DrillResult, 'problems' | 'opened'> = set
        ? await tryOut(medium, id, set, threadFile, watch)
        : { problems: [{ problem: 'setUnreadable', name: id }], opened: 0 };
      audited({ ...note, outcome: found.problems.length === 0 ? 'done' : 'refused' }, id);
      return { setId: id, madeAt: set?.body.madeAt ?? null, files: set?.body.files.length ?? 0, ...found };
    }),
  };
}
