import type { AccountId, RecordId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { RecordsDoor } from '../doors';
import { roomOf, type LevelRoom } from '../levels/level-room';
import type { ReaderPublicKeys } from '../named/named-store';
import type { ReaderKeys } from '../office/reader-keys';
import { enterWithRecord, requireDigitisation } from '../registers/filing';
import { descriptionOf, describeRecord, emptyLog, happened, removeRecord } from './change-record';
import { moveNamed, moveRecord } from './move-record';

const firstFound = <Found>(rooms: readonly LevelRoom[], look: (room: LevelRoom) => Found | null): Found | null => {
  for (const room of rooms) {
    const found = look(room);
    if (found !== null) return found;
  }
  return null;
};

/** Where a record is, and whether it is one for named readers. */
interface Place {
  readonly room: LevelRoom;
  readonly named: boolean;
  readonly record: ArchiveRecord;
}

/** Public keys of the readers of something at this level. @throws OfficeError readersNeeded | readerWithoutLevel */
export function publicKeysOf(keys: ReaderKeys, level: SecrecyLevel, readers: readonly AccountId[]): ReaderPublicKeys {
  if (readers.length === 0) throw new OfficeError('readersNeeded');
  return new Map(readers.map((reader) => [reader, keys.publicKey(reader, level)]));
}

export function createRecordsDoor(rooms: readonly LevelRoom[], keys: ReaderKeys): RecordsDoor {
  const find = (id: string): Place | null => firstFound(rooms, (room) => {
    const record = room.records.get(id);
    if (record) return { room, named: false, record };
    const named = room.namedRecords.get(id);
    return named && { room, named: true, record: named };
  });
  const must = (id: string): Place => {
    const place = find(id);
    if (!place) throw new OfficeError('recordMissing');
    return place;
  };

  return {
    async add(added, note) {
      const { record, content, readers } = added;
      const room = roomOf(rooms, record.level);
      if (!room.groups.mayUse(record.scopeId)) throw new OfficeError('scopeNotHeld');
      requireDigitisation(added);
      const sealedTo = readers && publicKeysOf(keys, record.level, readers);
      room.database.transaction(() => {
        if (sealedTo) room.namedRecords.add(added, sealedTo);
        else room.index.add(room.recordWriter.add(added), record, content.text);
        enterWithRecord(room, added, note.actor);
        room.audit.append(note);
      });
    },
    get: async (id) => find(id)?.record ?? null,
    content: async (id) => firstFound(rooms, (room) => room.records.content(id) ?? room.namedRecords.content(id)),
    original: async (id) => firstFound(rooms, (room) => room.records.original(id) ?? room.namedRecords.original(id)),
    findBySha256: async (sha256) => firstFound(rooms, (room) =>
      room.records.findBySha256(sha256) ?? room.namedRecords.list().find((record) => record.sha256 === sha256) ?? null),
    async readers(id) {
      const { room, named } = must(id);
      return named ? room.namedRecords.readers(id) : null;
    },
    async setReaders(id, readers, note) {
      const { room, named, record } = must(id);
      const sealedTo = readers && publicKeysOf(keys, room.level, readers);
      const content = named ? room.namedRecords.content(id) : room.records.content(id);
      const events = named ? room.namedRecords.events(id) : room.records.events(id);
      const original = named ? room.namedRecords.original(id) : room.records.original(id);
      const details = named ? room.namedRecords.details(id) : room.recordWriter.details(id);
      if (!content || !events || !original) throw new OfficeError('recordMissing');
      room.database.transaction(() => {
        if (named && sealedTo) room.named.renew('record', id, sealedTo);
        else if (sealedTo) {
          removeRecord(room, id);
          room.namedRecords.add({ record, content, original }, sealedTo, events, details);
        } else if (named) {
          room.named.remove(id);
          const key = room.recordWriter.add({ record, content, original });
          room.index.add(key, record, content.text);
          for (const event of events) room.recordWriter.addEvent(key, event);
          if (details !== null) room.recordWriter.putDetails(key, details);
        }
        room.audit.append(note);
      });
      emptyLog(room);
    },
    async describe(id, description, reason, note) {
      const { room, named, record } = must(id);
      if (description.scopeId !== record.scopeId && !room.groups.mayUse(description.scopeId)) throw new OfficeError('scopeNotHeld');
      const event = happened(note, { kind: 'described', before: descriptionOf(record), reason });
      room.database.transaction(() => {
        if (named) room.namedRecords.change(id, { ...record, ...descriptionOf({ ...record, ...description }) }, event);
        else describeRecord(room, id, description, event);
        room.audit.append(note);
      });
      return must(id).record;
    },
    async history(id) {
      const { room, named } = must(id);
      return (named ? room.namedRecords.events(id) : room.records.events(id)) ?? [];
    },
    async move(id, level, decision, note) {
      const { room, named, record } = must(id);
      const target = roomOf(rooms, level);
      if (target === room) return record;
      // A group lives in one level: there its paper would be nobody's.
      if (!target.groups.mayUse(record.scopeId)) throw new OfficeError('scopeNotHeld');
      const event = happened(note, { kind: 'moved', from: room.level, decision });
      if (!named) moveRecord(room, target, id, event, note);
      else {
        const thing = room.namedRecords.leaving(id, event);
        const readers = room.namedRecords.readers(id);
        if (!thing || !readers) throw new OfficeError('recordMissing');
        moveNamed(room, target, thing, publicKeysOf(keys, level, readers), note);
      }
      return must(id).record;
    },
    async destroy(id: RecordId, note) {
      const { room, named } = must(id);
      room.database.transaction(() => {
        if (named) room.named.remove(id);
        else removeRecord(room, id);
        room.audit.append(note);
      });
      emptyLog(room);
    },
  };
}
