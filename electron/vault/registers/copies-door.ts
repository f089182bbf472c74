import { OfficeError } from '../../../shared/errors/office-error';
import type { CopiesDoor } from '../doors/copies';
import { roomOf, type LevelRoom } from '../levels/level-room';

export function createCopiesDoor(rooms: readonly LevelRoom[]): CopiesDoor {
  const roomWith = (id: string): LevelRoom | undefined => rooms.find((room) => room.copies.get(id) !== null);
  return {
    list: async () => rooms.flatMap((room) => room.copies.list()),
    get: async (id) => roomWith(id)?.copies.get(id) ?? null,
    async of(source, sourceId) {
      for (const room of rooms) {
        const set = room.copies.of(source, sourceId);
        if (set) return set;
      }
      return null;
    },
    copies: async (id) => roomWith(id)?.copies.copies(id) ?? [],
    async issue(copies, note) {
      const room = roomOf(rooms, copies.line.level);
      if (!room.groups.mayUse(copies.line.scopeId)) throw new OfficeError('scopeNotHeld');
      return room.database.transaction(() => {
        const line = room.registers.add(copies.line, note.actor);
        const set = room.copies.issue(copies, line.entry, note.actor);
        room.audit.append(note);
        return { set, line };
      });
    },
    async follow(id, numbers, state, day, words, note) {
      const room = roomWith(id);
      if (!room) throw new OfficeError('copyMissing', { number: numbers[0] ?? 0 });
      return room.database.transaction(() => {
        const set = room.copies.follow(id, numbers, state, day, words, note.actor);
        room.audit.append(note);
        return set;
      });
    },
  };
}
