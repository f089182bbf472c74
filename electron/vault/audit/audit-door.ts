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
    async intact() {
      return chains().every((chain) => chain.intact());
    },
  };
}
