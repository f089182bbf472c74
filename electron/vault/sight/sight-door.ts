import type { RecordId } from '../../../shared/domain/ids';
import type { SightDoor } from '../doors/sight';
import type { LevelRoom } from '../levels/level-room';

/** Of the actor's own visible rows those whose scope or group is the other person's, too: the views stay what they are. */
const ofOther = 'scope_id IN (SELECT value FROM json_each(@scopes) UNION SELECT group_id FROM main.level_group_members WHERE account_id = @id)';
const namedForOther = `
  SELECT v.key FROM temp.visible_named v JOIN main.named_readers r ON r.thing_key = v.key WHERE r.account_id = @id`;

type Bound = Readonly<Record<string, string | number>>;

function lookInto(room: LevelRoom) {
  const { database } = room;
  const counts = database.query<Bound, { records: number; drafts: number }>(`
    SELECT (SELECT count(*) FROM temp.visible_records WHERE ${ofOther})
         + (SELECT count(*) FROM main.named_things WHERE kind = 'record' AND key IN (${namedForOther})) AS records,
           (SELECT count(*) FROM temp.visible_drafts WHERE ${ofOther})
         + (SELECT count(*) FROM main.named_things WHERE kind = 'draft' AND key IN (${namedForOther})) AS drafts`);
  const newest = database.query<Bound, { id: string }>(`
    SELECT id FROM temp.visible_records WHERE ${ofOther} ORDER BY filed_at DESC, key DESC LIMIT @limit`);
  return { counts, newest };
}

export function createSightDoor(rooms: readonly LevelRoom[]): SightDoor {
  const known = new Map<LevelRoom, ReturnType<typeof lookInto>>();
  const look = (room: LevelRoom): ReturnType<typeof lookInto> => {
    const found = known.get(room) ?? lookInto(room);
    known.set(room, found);
    return found;
  };
  return {
    counts: async ({ id, levels, scopes }) => rooms.filter((room) => levels.includes(room.level)).map((room) => ({
      level: room.level, ...(look(room).counts.get({ id, scopes: JSON.stringify(scopes) }) ?? { records: 0, drafts: 0 }),
    })),
    records: async ({ id, levels, scopes }, limit) => rooms
      .filter((room) => levels.includes(room.level))
      .flatMap((room) => look(room).newest.all({ id, scopes: JSON.stringify(scopes), limit }).flatMap((row) => room.records.get(row.id as RecordId) ?? []))
      .sort((a, b) => b.filedAt.localeCompare(a.filedAt))
      .slice(0, limit),
  };
}
