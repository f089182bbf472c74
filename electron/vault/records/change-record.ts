import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { AuditNote, RecordDescription, RecordEvent } from '../doors';
import type { LevelRoom } from '../levels/level-room';
import { recordOf } from './record-rows';

export const descriptionOf = ({ kind, number, date, issuingBody, subject, topicId, scopeId, circulationMark }: ArchiveRecord): RecordDescription => ({
  kind, number, date, issuingBody, subject, topicId, scopeId, circulationMark,
});

/** Takes a record out of a level with all that knows of it, the index too; inside a transaction of the caller. */
export function removeRecord(room: LevelRoom, id: string): void {
  const row = room.recordWriter.find(id);
  if (!row) return;
  room.index.remove(row.key, recordOf(row, room.level), row.text);
  room.recordWriter.remove(id);
}

/** Corrects a description in table, index and counts; inside a transaction of the caller. */
export function describeRecord(room: LevelRoom, id: string, next: RecordDescription, event: RecordEvent): void {
  const row = room.recordWriter.find(id);
  if (!row) return;
  room.index.remove(row.key, recordOf(row, room.level), row.text);
  room.recordWriter.describe(row.key, next);
  room.index.add(row.key, next, row.text);
  room.recordWriter.addEvent(row.key, event);
}

/** Secure delete has overwritten the pages; this takes their earlier state out of the write-ahead log, too. */
export const emptyLog = (room: LevelRoom): void => room.database.execute('PRAGMA wal_checkpoint(TRUNCATE)');

export const happened = (note: AuditNote, change: RecordEvent['change']): RecordEvent => ({ at: new Date().toISOString(), by: note.actor, change });
