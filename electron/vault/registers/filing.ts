import { OfficeError } from '../../../shared/errors/office-error';
import type { NewRecord } from '../doors';
import type { LevelRoom } from '../levels/level-room';

/**
 * A Tuyệt mật paper is not digitised without a recorded decision (HD 40-HD/VPTW; standards §3.5).
 * @throws OfficeError digitisationNeedsDecision
 */
export function requireDigitisation({ record, digitisation }: NewRecord): void {
  if (record.level === 'topSecret' && !digitisation) throw new OfficeError('digitisationNeedsDecision');
}

/** What belongs to a filing besides the paper, in its own transaction: the decision about digitising it, its line among what came in. */
export function enterWithRecord(room: LevelRoom, { record, digitisation, line }: NewRecord, by: string): void {
  const { id, scopeId, level } = record;
  if (digitisation) room.terms.decide({ ...digitisation, recordId: id, scopeId, act: 'digitised', from: level, to: level, expiresOn: null }, by);
  if (line) room.registers.add({ ...line, level, scopeId, recordId: id, draftId: null, series: null }, by);
}
