import { isStateSecret } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { TermsDoor } from '../doors/terms';
import { roomOf, type LevelRoom } from '../levels/level-room';

export function createTermsDoor(rooms: readonly LevelRoom[]): TermsDoor {
  return {
    protectedPapers: async () => rooms.filter((room) => isStateSecret(room.level)).flatMap((room) => room.terms.papers()),
    decisions: async (id) => rooms.flatMap((room) => room.terms.of(id)).sort((a, b) => a.at.localeCompare(b.at)),
    released: async () => rooms.flatMap((room) => room.terms.released()).sort((a, b) => b.at.localeCompare(a.at)),
    async decide(level, decision, note) {
      const room = roomOf(rooms, level);
      if (!room.groups.mayUse(decision.scopeId)) throw new OfficeError('scopeNotHeld');
      room.database.transaction(() => {
        room.terms.decide(decision, note.actor);
        room.audit.append(note);
      });
    },
  };
}
