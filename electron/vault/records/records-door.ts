import type { ScopeId } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import type { RecordsDoor } from '../doors';
import { roomOf, type LevelRoom } from '../levels/level-room';

const firstFound = <Found>(rooms: readonly LevelRoom[], look: (room: LevelRoom) => Found | null): Found | null => {
  for (const room of rooms) {
    const found = look(room);
    if (found !== null) return found;
  }
  return null;
};

export function createRecordsDoor(rooms: readonly LevelRoom[], scopes: readonly ScopeId[]): RecordsDoor {
  return {
    async add(added, note) {
      const room = roomOf(rooms, added.record.level);
      if (!scopes.includes(added.record.scopeId)) throw new OfficeError('scopeNotHeld');
      room.database.transaction(() => {
        const key = room.recordWriter.add(added);
        room.index.add(key, added.record, added.content.text);
        room.audit.append(note);
      });
    },
    get: async (id) => firstFound(rooms, (room) => room.records.get(id)),
    content: async (id) => firstFound(rooms, (room) => room.records.content(id)),
    original: async (id) => firstFound(rooms, (room) => room.records.original(id)),
    findBySha256: async (sha256) => firstFound(rooms, (room) => room.records.findBySha256(sha256)),
  };
}
