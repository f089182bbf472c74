import type { ArchiveFile } from '../../../shared/domain/holdings';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import { OfficeError } from '../../../shared/errors/office-error';
import type { AuditNote, HoldingsDoor } from '../doors';
import { roomOf, type LevelRoom } from '../levels/level-room';
import { emptyLog, removeRecord } from '../records/change-record';

/** One unit of work with its line in the log. */
const inOne = (room: LevelRoom, note: AuditNote, work: () => void): void => room.database.transaction(() => {
  work();
  room.audit.append(note);
});

export function createHoldingsDoor(rooms: readonly LevelRoom[]): HoldingsDoor {
  const mustFile = (id: string): { readonly room: LevelRoom; readonly file: ArchiveFile } => {
    for (const room of rooms) {
      const file = room.files.find(id);
      if (file) return { room, file };
    }
    throw new OfficeError('fileMissing');
  };
  const living = (id: string): { readonly room: LevelRoom; readonly file: ArchiveFile } => {
    const found = mustFile(id);
    if (found.file.destroyedOn !== null) throw new OfficeError('fileDestroyed');
    return found;
  };
  const roomWith = (record: string): { readonly room: LevelRoom; readonly record: ArchiveRecord } => {
    for (const room of rooms) {
      const found = room.records.get(record);
      if (found) return { room, record: found };
    }
    throw new OfficeError('recordMissing');
  };

  return {
    files: async () => rooms.flatMap((room) => room.files.list()),
    file: async (id) => rooms.map((room) => room.files.find(id)).find((file) => file !== null) ?? null,
    async add(file, note) {
      const room = roomOf(rooms, file.level);
      if (!room.groups.mayUse(file.scopeId)) throw new OfficeError('scopeNotHeld');
      return room.database.transaction(() => {
        const made = room.files.add(file, note.actor);
        room.audit.append({ ...note, object: made.id });
        return made;
      });
    },
    async describe(id, description, note) {
      const { room, file } = living(id);
      inOne(room, note, () => room.files.describe(file, description));
      return mustFile(id).file;
    },
    async close(id, day, note) {
      const { room } = living(id);
      inOne(room, note, () => room.files.close(id, day));
      return mustFile(id).file;
    },
    async transferred(id, day, note) {
      const { room, file } = living(id);
      if (file.closedOn === null) throw new OfficeError('fileOpen');
      inOne(room, note, () => room.files.transfer(id, day));
      return mustFile(id).file;
    },
    records: async (id) => mustFile(id).room.files.records(id),
    async place(id, fileId, note) {
      const { room, record } = roomWith(id);
      const target = fileId === null ? null : living(fileId);
      if (target && (target.room !== room || target.file.scopeId !== record.scopeId)) throw new OfficeError('fileOfOtherPlace');
      if (target && target.file.closedOn !== null) throw new OfficeError('fileClosed');
      inOne(room, note, () => room.files.place(record, target?.file ?? null));
    },
    fileOf: async (record) => {
      const { room } = roomWith(record);
      const id = room.files.fileIdOf(record);
      return id === null ? null : room.files.find(id);
    },
    details: async (record) => roomWith(record).room.files.details(record),
    async setDetails(record, details, note) {
      const { room } = roomWith(record);
      inOne(room, note, () => room.files.setDetails(record, details));
    },
    async relations(record) {
      const { room } = roomWith(record);
      return room.files.relations(record).flatMap(({ kind, from_id: from, to_id: to }) => {
        const other = room.records.get(from === record ? to : from);
        return other ? [{ kind, from, to, other }] : [];
      });
    },
    async relate({ kind, from, to }, note) {
      const [first, second] = [roomWith(from), roomWith(to)];
      if (first.room !== second.room) throw new OfficeError('relationAcrossLevels');
      if (from === to) throw new OfficeError('relationToItself');
      inOne(first.room, note, () => first.room.files.relate(kind, from, to));
    },
    async unrelate({ kind, from, to }, note) {
      const { room } = roomWith(from);
      inOne(room, note, () => room.files.unrelate(kind, from, to));
    },
    async destroy(id, decision, note) {
      const { room, file } = living(id);
      if (file.closedOn === null) throw new OfficeError('fileOpen');
      inOne(room, note, () => {
        for (const { record } of room.files.records(id)) {
          removeRecord(room, record.id);
          room.audit.append({ ...note, action: 'records.destroy', object: record.id });
        }
        room.files.destroyed(id, decision);
      });
      emptyLog(room);
    },
  };
}
