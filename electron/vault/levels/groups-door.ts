import { randomUUID } from 'node:crypto';
import type { AccountId, ScopeId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { GroupsDoor } from '../doors';
import type { ReaderKeys } from '../office/reader-keys';
import { roomOf, type LevelRoom } from './level-room';
import { groupPrefix } from './scopes';

export function createGroupsDoor(rooms: readonly LevelRoom[], self: AccountId, readers: ReaderKeys): GroupsDoor {
  const requireHolders = (level: SecrecyLevel, members: readonly AccountId[]): void => {
    const holders = readers.holders(level);
    if (members.some((member) => !holders.includes(member))) throw new OfficeError('readerWithoutLevel', { level });
  };
  return {
    list: async (level) => rooms.filter((room) => level === undefined || room.level === level).flatMap((room) => room.groups.list()),
    async add(level, group, note) {
      const room = roomOf(rooms, level);
      const members = [...new Set([self, ...group.members])];
      requireHolders(level, members);
      const id = `${groupPrefix}${randomUUID()}` as ScopeId;
      room.database.transaction(() => {
        room.groups.add({ id, name: group.name, members });
        room.audit.append(note);
      });
      room.readmit();
      return id;
    },
    async setMembers(id, members, note) {
      const room = rooms.find((each) => each.groups.list().some((group) => group.id === id));
      if (!room) throw new OfficeError('scopeUnknown', { scope: id });
      if (members.length === 0) throw new OfficeError('readersNeeded');
      requireHolders(room.level, members);
      room.database.transaction(() => {
        room.groups.setMembers(id, members);
        room.audit.append(note);
      });
      room.readmit();
    },
  };
}
