import type { RecordId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import { OfficeError } from '../../../shared/errors/office-error';
import { fullNames, peopleOf } from '../people';
import type { Handlers } from '../service';
import type { Session } from '../session/session';
import { requireScope, requireTopic } from './filing';

type Care = 'archive.describe' | 'archive.history' | 'archive.readers' | 'archive.setReaders';

/** Of papers that are in the archive already: who may read them, what was corrected of them. */
export function recordCareHandlers(session: Session): Handlers<Care> {
  const visible = async (id: RecordId): Promise<ArchiveRecord> => {
    const record = await session.vault.records.get(id);
    if (!record) throw new OfficeError('recordMissing');
    return record;
  };
  return {
    'archive.describe': async ({ id, description, reason }) => {
      const record = await visible(id);
      session.requireLevel(record.level);
      // A named reader need not belong to the paper's scope, and a topic may be gone: what stays as it was is not asked again.
      if (description.topicId !== record.topicId) await requireTopic(session, description.topicId);
      if (description.scopeId !== record.scopeId) await requireScope(session, { ...description, level: record.level });
      return session.vault.records.describe(id, description, reason, session.note('archive.describe', id));
    },
    'archive.history': async ({ id }) => {
      const record = await visible(id);
      const [events, nameOf] = await Promise.all([session.vault.records.history(id), fullNames(session.vault)]);
      return { filedBy: nameOf(record.filedBy), events: events.map(({ at, by, change }) => ({ at, who: nameOf(by), change: structuredClone(change) })) };
    },
    'archive.readers': async ({ id }) => {
      const readers = await session.vault.records.readers(id);
      return { readers: readers && (await peopleOf(session.vault, readers)) };
    },
    'archive.setReaders': async ({ id, readers }) => {
      const record = await visible(id);
      session.requireLevel(record.level);
      await session.vault.records.setReaders(id, readers, session.note('archive.setReaders', id));
      return {};
    },
  };
}
