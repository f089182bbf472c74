import { OfficeError } from '../../../shared/errors/office-error';
import type { LevelRoom } from '../levels/level-room';
import type { OfficeRoom } from '../office/office-room';

/** Things of this person that lost a reader since they were sealed get a new key, for those readers who still hold the level. */
export function renewDue(rooms: readonly LevelRoom[], office: OfficeRoom): void {
  for (const room of rooms) {
    for (const { kind, id } of room.named.due()) {
      const holders = office.readers.holders(room.level);
      const readers = (room.named.readers(kind, id) ?? []).filter((reader) => holders.includes(reader));
      if (readers.length === 0) continue;
      try {
        const keys = new Map(readers.map((reader) => [reader, office.readers.publicKey(reader, room.level)]));
        room.database.transaction(() => room.named.renew(kind, id, keys));
      } catch (error) {
        // Told where the thing is read; it must not keep anybody from entering.
        if (!(error instanceof OfficeError)) throw error;
      }
    }
  }
}
