import type { AuditNote, DraftSummary } from '../doors';
import type { LevelRoom } from '../levels/level-room';
import { OfficeError } from '../../../shared/errors/office-error';

/**
 * Moves a draft between two databases in three steps, each one transaction: mark it here (from now on nobody sees it here), write it
 * there, take it away here. Stopped after the first or second step, `settleMoves` finishes or undoes it, so it is never lost nor double.
 */
export function moveDraft(from: LevelRoom, to: LevelRoom, moved: DraftSummary, note: AuditNote): void {
  const content = from.drafts.content(moved.id);
  if (!content) throw new OfficeError('draftMissing');
  const images = from.drafts.images(moved.id);
  from.database.transaction(() => from.draftWriter.markMoving(moved.id, to.level));
  try {
    to.database.transaction(() => {
      to.draftWriter.insert(moved, content, images);
      to.audit.append(note);
    });
  } catch (error) {
    from.database.transaction(() => from.draftWriter.markMoving(moved.id, null));
    throw error;
  }
  from.database.transaction(() => {
    from.draftWriter.remove(moved.id);
    from.audit.append(note);
  });
}

/** At opening: what was on its way is finished where it had arrived, and stays where it was where it had not. */
export function settleMoves(rooms: readonly LevelRoom[]): void {
  for (const room of rooms) {
    for (const { id, moving_to: level } of room.draftWriter.moving()) {
      const target = rooms.find((each) => each.level === level);
      // Without the target's key nobody can tell; whoever moved it holds that key and settles it at the next log-in.
      if (!target) continue;
      room.database.transaction(() => {
        if (target.draftWriter.holds(id)) room.draftWriter.remove(id);
        else room.draftWriter.markMoving(id, null);
      });
    }
  }
}
