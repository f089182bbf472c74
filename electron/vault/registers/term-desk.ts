import type { RecordId } from '../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { WritableDatabase } from '../database/connection';
import type { DecisionAct, SecrecyDecision, NewSecrecyDecision, ProtectedPaper } from '../doors/terms';
import { recordColumns, recordOf, type RecordRow } from '../records/record-rows';

interface DecisionRow {
  readonly record_id: string;
  readonly act: DecisionAct;
  readonly from_level: SecrecyLevel;
  readonly to_level: SecrecyLevel;
  readonly number: string;
  readonly date: string;
  readonly signer: string;
  readonly expires_on: string | null;
  readonly at: string;
  readonly actor: string;
}
const decisionOf = (row: DecisionRow): SecrecyDecision => ({
  recordId: row.record_id as RecordId, act: row.act, from: row.from_level, to: row.to_level, number: row.number, date: row.date, signer: row.signer,
  expiresOn: row.expires_on, at: row.at, by: row.actor,
});
const columns = 'record_id, act, from_level, to_level, number, date, signer, expires_on, at, actor';

/** The decisions kept at one level; what writes belongs inside a transaction of the caller. */
export function createTermDesk(database: WritableDatabase, level: SecrecyLevel) {
  const papers = database.query<[], RecordRow & { readonly expires_on: string | null; readonly classified_on: string | null }>(`
    SELECT ${recordColumns},
      (SELECT d.expires_on FROM main.secrecy_decisions d WHERE d.record_id = v.id AND d.expires_on IS NOT NULL ORDER BY d.key DESC LIMIT 1) AS expires_on,
      (SELECT d.date FROM main.secrecy_decisions d WHERE d.record_id = v.id AND d.act IN ('classified', 'raised', 'lowered') ORDER BY d.key DESC LIMIT 1) AS classified_on
    FROM temp.visible_records v`);
  const of = database.query<[string], DecisionRow>(`SELECT ${columns} FROM temp.visible_secrecy_decisions WHERE record_id = ? ORDER BY key`);
  const released = database.query<[], DecisionRow>(`SELECT ${columns} FROM temp.visible_secrecy_decisions WHERE act IN ('lowered', 'declassified') AND from_level = '${level}' ORDER BY key DESC`);
  const insert = database.command<Readonly<Record<string, string | null>>>(`
    INSERT INTO main.secrecy_decisions (record_id, scope_id, act, from_level, to_level, number, date, signer, expires_on, at, actor)
    VALUES (@recordId, @scopeId, @act, @from, @to, @number, @date, @signer, @expiresOn, @at, @by)`);
  return {
    papers: (): ProtectedPaper[] => papers.all([]).map((row) => ({
      record: recordOf(row, level), decidedExpiry: row.expires_on, classifiedOn: row.classified_on ?? row.date ?? row.filed_at.slice(0, 10),
    })),
    of: (id: string): SecrecyDecision[] => of.all([id]).map(decisionOf),
    released: (): SecrecyDecision[] => released.all([]).map(decisionOf),
    decide: (decision: NewSecrecyDecision, by: string): void => void insert.run({ ...decision, at: new Date().toISOString(), by }),
  };
}
export type TermDesk = ReturnType<typeof createTermDesk>;
