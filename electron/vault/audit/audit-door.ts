import { OfficeError } from '../../../shared/errors/office-error';
import type { AuditDoor } from '../doors';
import type { WritableDatabase } from '../database/connection';
import type { LevelRoom } from '../levels/level-room';
import type { AuditChain } from './chain';

/** The chains this session can open, as one log. */
export function createAuditDoor(office: WritableDatabase, officeChain: AuditChain, rooms: readonly LevelRoom[]): AuditDoor {
  const chains = (): AuditChain[] => [officeChain, ...rooms.map((room) => room.audit)];
  return {
    async append(level, note) {
      if (level === null) return office.transaction(() => officeChain.append(note));
      const room = rooms.find((each) => each.level === level);
      if (!room) throw new OfficeError('levelNotHeld', { level });
      room.database.transaction(() => room.audit.append(note));
    },
    async list(limit, beforeSequence) {
      return chains().flatMap((chain) => chain.list(limit, beforeSequence)).sort((a, b) => b.sequence - a.sequence).slice(0, limit);
    },
    async search(filter, limit, beforeSequence) {
      return chains().flatMap((chain) => chain.search(filter, limit, beforeSequence)).sort((a, b) => b.sequence - a.sequence).slice(0, limit);
    },
    async actions() {
      return [...new Set(chains().flatMap((chain) => chain.actions()))].sort();
    },
    async heads() {
      return chains().flatMap((chain) => chain.head() ?? []);
    },
    async compare({ chain: name, number, head }) {
      const chain = chains().find((each) => each.name === name);
      if (!chain) return 'notHeld';
      const now = chain.headAt(number);
      if (now === null) return 'missing';
      return now === head ? 'same' : 'changed';
    },
    async intact() {
      return chains().every((chain) => chain.intact());
    },
  };
}
