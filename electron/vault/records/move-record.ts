import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { AuditNote, RecordEvent } from '../doors';
import type { LevelRoom } from '../levels/level-room';
import type { ReaderPublicKeys } from '../named/named-store';
import { emptyLog, removeRecord } from './change-record';

/** Kept with a record on its way: enough to finish the move at the next opening, its line in the log included. */
interface Journey {
  readonly to: SecrecyLevel;
  readonly note: AuditNote;
}

/**
 * Moves a record between two databases in three steps, each one transaction: mark it here (from now on nobody sees it here), write it
 * there, take it away here. Stopped after the first or second, `settleRecordMoves` undoes or finishes it: never lost, never double.
 */
export function moveRecord(from: LevelRoom, to: LevelRoom, id: string, event: RecordEvent, note: AuditNote): void {
  const [record, content, original, events] = [from.records.get(id), from.records.content(id), from.records.original(id), from.records.events(id)];
  if (!record || !content || !original || !events) throw new OfficeError('recordMissing');
  const details = from.recordWriter.details(id);
  const moved = { ...record, level: to.level };
  from.database.transaction(() => from.recordWriter.markMoving(id, JSON.stringify({ to: to.level, note } satisfies Journey)));
  try {
    to.database.transaction(() => {
      const key = to.recordWriter.add({ record: moved, content, original });
      to.index.add(key, moved, content.text);
      for (const each of [...events, event]) to.recordWriter.addEvent(key, each);
      if (details !== null) to.recordWriter.putDetails(key, details);
      to.audit.append(note);
    });
  } catch (error) {
    from.database.transaction(() => from.recordWriter.markMoving(id, null));
    throw error;
  }
  leave(from, id, note);
}

function leave(from: LevelRoom, id: string, note: AuditNote): void {
  from.database.transaction(() => {
    removeRecord(from, id);
    from.audit.append(note);
  });
  emptyLog(from);
}

/** The same for a thing with named readers: it is opened here and gets a new key there. */
export function moveNamed(from: LevelRoom, to: LevelRoom, thing: Parameters<LevelRoom['named']['insert']>[0], readers: ReaderPublicKeys, note: AuditNote): void {
  from.database.transaction(() => from.named.markMoving(thing.id, to.level));
  try {
    to.database.transaction(() => {
      to.named.insert(thing, readers);
      to.audit.append(note);
    });
  } catch (error) {
    from.database.transaction(() => from.named.markMoving(thing.id, null));
    throw error;
  }
  from.database.transaction(() => {
    from.named.remove(thing.id);
    from.audit.append(note);
  });
  emptyLog(from);
}

/** At opening: a record on its way is finished where it had arrived, and is again where it was where it had not. */
export function settleRecordMoves(rooms: readonly LevelRoom[]): void {
  for (const room of rooms) {
    for (const { id, moving_to: journey } of room.recordWriter.moving()) {
      const { to, note } = JSON.parse(journey) as Journey;
      const target = rooms.find((each) => each.level === to);
      // Without the target's key nobody can tell; whoever moved it holds that key and settles it at the next log-in.
      if (!target) continue;
      if (target.recordWriter.find(id)) leave(room, id, note);
      else room.database.transaction(() => room.recordWriter.markMoving(id, null));
    }
    for (const { id, moving_to: to } of room.named.moving()) {
      const target = rooms.find((each) => each.level === to);
      if (!target) continue;
      room.database.transaction(() => {
        if (target.named.holds(id)) room.named.remove(id);
        else room.named.markMoving(id, null);
      });
    }
  }
}
