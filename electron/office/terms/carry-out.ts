import type { ArchiveRecord } from '../../../shared/domain/papers';
import { OfficeError } from '../../../shared/errors/office-error';
import type { AuditNote, OpenVault, SecrecyDecision } from '../../vault/doors';

/** A change of level as the competent person decided it. */
export type LevelChange = Pick<SecrecyDecision, 'number' | 'date' | 'signer' | 'act' | 'to'>;

export const sameDecision = (a: LevelChange, b: LevelChange): boolean => a.act === b.act && a.number === b.number && a.date === b.date && a.to === b.to;

/**
 * Writes the decision at the level the paper is at and at the one it goes to, and only then moves it. Stopped anywhere it is carried out
 * again: what stands already is not written twice, and the paper shows its old level until everything else is done.
 * @throws OfficeError sameLevel and what the vault refuses a move with
 */
export async function carryOut(vault: OpenVault, record: ArchiveRecord, change: LevelChange, note: (action: string) => AuditNote): Promise<ArchiveRecord> {
  if (record.level === change.to) throw new OfficeError('sameLevel');
  const written = { ...change, recordId: record.id, scopeId: record.scopeId, from: record.level, expiresOn: null };
  const standing = (await vault.terms.decisions(record.id)).filter((each) => each.from === record.level && sameDecision(each, written)).length;
  if (standing < 1) await vault.terms.decide(record.level, written, note(`terms.${change.act}`));
  if (standing < 2) await vault.terms.decide(change.to, written, note(`terms.${change.act}`));
  return vault.records.move(record.id, change.to, { reference: change.number, date: change.date, authority: change.signer }, note('terms.changeLevel'));
}
