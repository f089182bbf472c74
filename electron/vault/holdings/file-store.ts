import { randomUUID } from 'node:crypto';
import { noDetails, type ArchiveFile, type DestructionDecision, type FileDescription, type RecordDetails, type RelationKind } from '../../../shared/domain/holdings';
import type { RecordId, ScopeId } from '../../../shared/domain/ids';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { RetentionId } from '../../../shared/domain/retention';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import type { WritableDatabase } from '../database/connection';
import type { NewArchiveFile, PlacedRecord } from '../doors';
import { recordColumns, recordOf, type RecordRow } from '../records/record-rows';

interface FileRow {
  readonly key: number;
  readonly id: string;
  readonly scope_id: string;
  readonly fonds_id: string;
  readonly code: string;
  readonly title: string;
  readonly retention: string;
  readonly language: string;
  readonly keywords: string;
  readonly description: string;
  readonly condition: string;
  readonly box: string;
  readonly shelf: string;
  readonly closed_on: string | null;
  readonly transferred_on: string | null;
  readonly destroyed_on: string | null;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly records: number;
}

const fileOf = (row: FileRow, level: SecrecyLevel): ArchiveFile => ({
  id: row.id, level, scopeId: row.scope_id as ScopeId, fondsId: row.fonds_id, code: row.code, title: row.title, retention: row.retention as RetentionId,
  language: row.language, keywords: row.keywords, description: row.description, condition: row.condition, box: row.box, shelf: row.shelf,
  closedOn: row.closed_on, transferredOn: row.transferred_on, destroyedOn: row.destroyed_on, startDate: row.start_date, endDate: row.end_date, records: row.records,
});
const select = `
  SELECT f.*, min(r.date) AS start_date, max(r.date) AS end_date, count(r.key) AS records
  FROM temp.visible_files f LEFT JOIN main.file_records p ON p.file_key = f.key LEFT JOIN temp.visible_records r ON r.key = p.record_key`;
type Bound = Readonly<Record<string, string | number | null>>;

/** Files, details and relations of one level; statements name only the `visible_` views. Writes belong inside a transaction of the caller. */
export function createFileStore(database: WritableDatabase, level: SecrecyLevel) {
  database.furnish(() => database.execute(`
    CREATE TEMP VIEW visible_files AS SELECT f.* FROM main.files f JOIN temp.actor_scopes s ON s.scope_id = f.scope_id;`));
  const all = database.query<[], FileRow>(`${select} GROUP BY f.key ORDER BY f.key DESC`);
  const one = database.query<[string], FileRow>(`${select} WHERE f.id = ? GROUP BY f.key`);
  const taken = database.query<Bound, { id: string }>('SELECT id FROM temp.visible_files WHERE fonds_id = @fondsId AND scope_id = @scopeId AND code = @code AND id <> @id');
  const insert = database.command<Bound>(`
    INSERT INTO main.files (id, scope_id, fonds_id, code, title, retention, language, keywords, description, condition, box, shelf, created_at, created_by)
    VALUES (@id, @scopeId, @fondsId, @code, @title, @retention, @language, @keywords, @description, @condition, @box, @shelf, @at, @by)`);
  const update = database.command<Bound>(`
    UPDATE main.files SET code = @code, title = @title, retention = @retention, language = @language, keywords = @keywords, description = @description,
      condition = @condition, box = @box, shelf = @shelf WHERE id = @id`);
  const setClosed = database.command<[string | null, string]>('UPDATE main.files SET closed_on = ? WHERE id = ?');
  const setTransferred = database.command<[string, string]>('UPDATE main.files SET transferred_on = ? WHERE id = ?');
  const setDestroyed = database.command<[string, string, string]>('UPDATE main.files SET destroyed_on = ?, destruction = ? WHERE id = ?');
  const inFile = database.query<[string], RecordRow & { ordinal: number; details: string | null }>(`
    SELECT ${recordColumns.split(',').map((column) => `r.${column.trim()}`).join(', ')}, p.ordinal, d.details
    FROM temp.visible_files f JOIN main.file_records p ON p.file_key = f.key JOIN temp.visible_records r ON r.key = p.record_key
    LEFT JOIN main.record_details d ON d.record_key = r.key WHERE f.id = ? ORDER BY p.ordinal`);
  const fileOfRecord = database.query<[string], { id: string }>(`
    SELECT f.id FROM temp.visible_records r JOIN main.file_records p ON p.record_key = r.key JOIN temp.visible_files f ON f.key = p.file_key WHERE r.id = ?`);
  const takeOrdinal = database.command<[string]>('UPDATE main.files SET next_ordinal = next_ordinal + 1 WHERE id = ?');
  const putInFile = database.command<[string, string]>(`
    INSERT INTO main.file_records (record_key, file_key, ordinal)
    SELECT r.key, f.key, f.next_ordinal FROM main.records r, main.files f WHERE r.id = ? AND f.id = ?`);
  const takeOut = database.command<[string]>('DELETE FROM main.file_records WHERE record_key = (SELECT key FROM temp.visible_records WHERE id = ?)');
  const detailsOf = database.query<[string], { details: string }>(`
    SELECT d.details FROM temp.visible_records r JOIN main.record_details d ON d.record_key = r.key WHERE r.id = ?`);
  const putDetails = database.command<[string, string]>(`
    INSERT INTO main.record_details (record_key, details) SELECT key, ? FROM temp.visible_records WHERE id = ?
    ON CONFLICT (record_key) DO UPDATE SET details = excluded.details`);
  const related = database.query<[string, string], { kind: RelationKind; from_id: RecordId; to_id: RecordId }>(`
    SELECT l.kind, a.id AS from_id, b.id AS to_id FROM main.record_relations l
    JOIN temp.visible_records a ON a.key = l.from_key JOIN temp.visible_records b ON b.key = l.to_key WHERE a.id = ? OR b.id = ? ORDER BY l.kind, a.date, b.date`);
  const relate = database.command<[string, string, string]>(`
    INSERT OR IGNORE INTO main.record_relations (kind, from_key, to_key)
    SELECT ?, a.key, b.key FROM temp.visible_records a, temp.visible_records b WHERE a.id = ? AND b.id = ?`);
  const unrelate = database.command<[string, string, string]>(`
    DELETE FROM main.record_relations WHERE kind = ? AND from_key = (SELECT key FROM temp.visible_records WHERE id = ?) AND to_key = (SELECT key FROM temp.visible_records WHERE id = ?)`);

  const find = (id: string): ArchiveFile | null => {
    const row = one.get([id]);
    return row ? fileOf(row, level) : null;
  };
  const requireFreeCode = (file: { readonly fondsId: string; readonly scopeId: string; readonly code: string }, id: string): void => {
    if (taken.get({ fondsId: file.fondsId, scopeId: file.scopeId, code: file.code, id })) throw new OfficeError('fileCodeTaken', { code: file.code });
  };
  const placed = (row: RecordRow & { ordinal: number; details: string | null }): PlacedRecord => ({
    record: recordOf(row, level), ordinal: row.ordinal, details: row.details === null ? noDetails : { ...noDetails, ...(JSON.parse(row.details) as RecordDetails) },
  });
  return {
    list: (): ArchiveFile[] => all.all([]).map((row) => fileOf(row, level)),
    find,
    add({ level: _level, ...file }: NewArchiveFile, by: string): ArchiveFile {
      requireFreeCode(file, '');
      const id = randomUUID();
      insert.run({ ...file, id, at: new Date().toISOString(), by });
      const made = find(id);
      if (!made) throw new OfficeError('scopeNotHeld');
      return made;
    },
    describe(file: ArchiveFile, description: FileDescription): void {
      requireFreeCode({ fondsId: file.fondsId, scopeId: file.scopeId, code: description.code }, file.id);
      const { code, title, retention, language, keywords, description: words, condition, box, shelf } = description;
      update.run({ id: file.id, code, title, retention, language, keywords, description: words, condition, box, shelf });
    },
    close: (id: string, day: string | null): void => void setClosed.run([day, id]),
    transfer: (id: string, day: string): void => void setTransferred.run([day, id]),
    destroyed: (id: string, decision: DestructionDecision): void => void setDestroyed.run([decision.date, JSON.stringify(decision), id]),
    records: (id: string): PlacedRecord[] => inFile.all([id]).map(placed),
    fileIdOf: (record: string): string | null => fileOfRecord.get([record])?.id ?? null,
    place(record: ArchiveRecord, file: ArchiveFile | null): void {
      takeOut.run([record.id]);
      if (!file) return;
      putInFile.run([record.id, file.id]);
      takeOrdinal.run([file.id]);
    },
    details: (record: string): RecordDetails => ({ ...noDetails, ...(JSON.parse(detailsOf.get([record])?.details ?? '{}') as Partial<RecordDetails>) }),
    setDetails: (record: string, details: RecordDetails): void => void putDetails.run([JSON.stringify(details), record]),
    relations: (record: string) => related.all([record, record]),
    relate: (kind: RelationKind, from: string, to: string): void => void relate.run([kind, from, to]),
    unrelate: (kind: RelationKind, from: string, to: string): void => void unrelate.run([kind, from, to]),
  };
}
export type FileStore = ReturnType<typeof createFileStore>;
