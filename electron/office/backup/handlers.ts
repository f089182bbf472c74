import { randomUUID } from 'node:crypto';
import type { OfficeProfile } from '../../../shared/domain/office';
import { OfficeError } from '../../../shared/errors/office-error';
import { findBackups } from '../../vault';
import { ownPaper } from '../cleared';
import { writeOut, type FileGrants } from '../file-grants';
import type { Jobs } from '../jobs';
import type { PressRoom } from '../press-room';
import type { Printer } from '../printer';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import type { BackupKeeper } from './keeper';
import { movePageDocument } from './move-page';
import { BackupPlaces, statusOf } from './places';

export interface BackupRooms {
  readonly session: Session;
  readonly keeper: BackupKeeper;
  readonly grants: FileGrants;
  readonly jobs: Jobs;
  readonly press: PressRoom;
  readonly printer: Printer;
}

export function backupHandlers({ session, keeper, grants, jobs, press, printer }: BackupRooms): Handlers<NamesOf<'backup'>> {
  const places = (): BackupPlaces => new BackupPlaces(session.vault.registers);
  /** What the page may restore from: words for folders that a person chose, until the next choice. */
  const found = new Map<string, { readonly folder: string; readonly profile: OfficeProfile | null }>();

  const page = async (placeId: string): Promise<Uint8Array<ArrayBuffer>> => {
    const place = await places().get(placeId);
    const newest = (await session.vault.backup.shelf(place.path)).sets.find(({ madeAt }) => madeAt !== null);
    if (!newest?.madeAt) throw new OfficeError('backupMissing', { path: place.path });
    const document = movePageDocument({ profile: session.vault.profile, diskLabel: place.label, madeAt: newest.madeAt, fingerprint: newest.fingerprint });
    return (await press.print(document, newest.madeAt)).pdf;
  };

  return {
    'backup.status': async () => statusOf(await places().list(), session.directory),
    'backup.addPlace': async ({ grant, label }) => {
      const { path } = grants.take(grant, 'folder');
      session.vault.backup.checkPlace(path);
      await places().add(path, label, session.note('backup.addPlace'));
      return {};
    },
    'backup.removePlace': async ({ placeId }) => {
      await places().remove(placeId, session.note('backup.removePlace'));
      return {};
    },
    'backup.make': ({ placeId, jobId }) => jobs.run(jobId, async (job) => {
      const made = await keeper.make(placeId, { signal: job.signal, onProgress: (done, total) => job.progress(done, total, '') });
      return { set: made.set, writtenBytes: made.writtenBytes };
    }),
    'backup.shelf': async ({ placeId }) => ({ sets: [...(await session.vault.backup.shelf((await places().get(placeId)).path)).sets] }),
    'backup.drill': ({ placeId, setId, jobId }) => jobs.run(jobId, (job) =>
      keeper.drill(placeId, setId, { signal: job.signal, onProgress: (done, total) => job.progress(done, total, '') })),
    'backup.page': async ({ placeId }) => ({ pdf: await page(placeId) }),
    'backup.savePage': async ({ placeId, grant }) => {
      await writeOut(grants.take(grant, 'write'), ownPaper(await page(placeId)));
      await session.vault.audit.append(null, session.note('backup.savePage', placeId));
      return {};
    },
    'backup.printPage': async ({ placeId }) => {
      const printed = await printer.print('Tờ chuyển máy', ownPaper(await page(placeId)));
      await session.vault.audit.append(null, session.note('backup.printPage', placeId));
      return { printed };
    },

    'backup.find': async ({ grant }) => {
      const { path } = grants.take(grant, 'folder');
      found.clear();
      const shelves = await findBackups(path);
      return {
        shelves: shelves.map(({ folder, profile, sets }) => {
          const shelfId = randomUUID();
          found.set(shelfId, { folder, profile });
          return { shelfId, profile: profile && { ...profile }, sets: [...sets] };
        }),
      };
    },
    'backup.restore': ({ shelfId, setId, jobId }) => jobs.run(jobId, async (job) => {
      const shelf = found.get(shelfId);
      if (!shelf) throw new OfficeError('fileGrantUnknown');
      return { keptAt: await session.restore(shelf, setId, { signal: job.signal, onProgress: (done, total) => job.progress(done, total, '') }) };
    }),
  };
}
