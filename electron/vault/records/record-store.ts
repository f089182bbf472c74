import { createHash } from 'node:crypto';
import type { DocJson } from '../../../shared/document/json';
import type { DocumentImage } from '../../../shared/document/paper-document';
import { invariant } from '../../../shared/domain/assert';
import type { ArchiveRecord } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { OfficeError } from '../../../shared/errors/office-error';
import { numberKey } from '../../../shared/text/document-number';
import type { ReadableDatabase, WritableDatabase } from '../database/connection';
import type { NewRecord, RecordContent, RecordDescription, RecordEvent } from '../doors';
import { recordColumns, recordOf, type RecordRow } from './record-rows';

const chunkBytes = 1024 * 1024;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface ImageRow {
  readonly image_id: string;
  readonly media_type: DocumentImage['mediaType'];
  readonly bytes: Uint8Array;
}
const imageEntry = (row: ImageRow): [string, DocumentImage] => [
  row.image_id, { mediaType: row.media_type, base64: Buffer.from(row.bytes).toString('base64') },
];

/** Reads of one level, of the actor's scopes only. */
export function readRecords(database: ReadableDatabase, level: SecrecyLevel) {
  const byId = database.query<[string], RecordRow>(`SELECT ${recordColumns} FROM visible_records WHERE id = ?`);
  const bySha256 = database.query<[string], RecordRow>(`SELECT ${recordColumns} FROM visible_records WHERE sha256 = ? ORDER BY key LIMIT 1`);
  const content = database.query<[string], { text: string; document: string }>(`
    SELECT t.text, t.document FROM visible_records r JOIN record_texts t ON t.record_key = r.key WHERE r.id = ?`);
  const images = database.query<[string], ImageRow>(`
    SELECT i.image_id, i.media_type, i.bytes FROM visible_records r JOIN record_images i ON i.record_key = r.key WHERE r.id = ? ORDER BY i.rowid`);
  const chunks = database.query<[string], { bytes: Uint8Array }>(`
    SELECT c.bytes FROM visible_records r JOIN record_chunks c ON c.record_key = r.key WHERE r.id = ? ORDER BY c.place`);
  const events = database.query<[string], { at: string; by: string; event: string }>(`
    SELECT e.at, e.by, e.event FROM visible_records r JOIN record_events e ON e.record_key = r.key WHERE r.id = ? ORDER BY e.number`);
  const asRecord = (row: RecordRow | undefined): ArchiveRecord | null => (row ? recordOf(row, level) : null);
  return {
    get: (id: string): ArchiveRecord | null => asRecord(byId.get([id])),
    findBySha256: (sha256: string): ArchiveRecord | null => asRecord(bySha256.get([sha256])),
    content(id: string): RecordContent | null {
      const row = content.get([id]);
      if (!row) return null;
      return { text: row.text, document: JSON.parse(row.document) as DocJson, images: Object.fromEntries(images.all([id]).map(imageEntry)) };
    },
    /** Null where the record is not here. */
    events(id: string): RecordEvent[] | null {
      return byId.get([id]) ? events.all([id]).map(({ at, by, event }) => ({ at, by, change: JSON.parse(event) as RecordEvent['change'] })) : null;
    },
    /** @throws OfficeError databaseDamaged where the bytes are not those that were filed */
    original(id: string): Uint8Array | null {
      const row = byId.get([id]);
      if (!row) return null;
      const bytes = new Uint8Array(row.file_size);
      let filled = 0;
      for (const chunk of chunks.each([id])) {
        if (filled + chunk.bytes.length > bytes.length) throw new OfficeError('databaseDamaged', { database: database.name });
        bytes.set(chunk.bytes, filled);
        filled += chunk.bytes.length;
      }
      if (sha256Of(bytes) !== row.sha256) throw new OfficeError('databaseDamaged', { database: database.name });
      return bytes;
    },
  };
}

/** Every original of the level, whatever its scope, checked against its hash: for `verify`, which tells no content. */
export function* checkOriginals(database: ReadableDatabase): Generator<{ id: string; ok: boolean }> {
  const records = database.query<[], { key: number; id: string; sha256: string; file_size: number }>('SELECT key, id, sha256, file_size FROM main.records ORDER BY key');
  const chunks = database.query<[number], { bytes: Uint8Array }>('SELECT bytes FROM record_chunks WHERE record_key = ? ORDER BY place');
  for (const record of records.all([])) {
    const hash = createHash('sha256');
    let size = 0;
    for (const { bytes } of chunks.each([record.key])) {
      hash.update(bytes);
      size += bytes.length;
    }
    yield { id: record.id, ok: size === record.file_size && hash.digest('hex') === record.sha256 };
  }
}

/** Writes of one level; inside a transaction of the caller. Gives the new record's key. */
export function writeRecords(database: WritableDatabase) {
  const nextKey = database.query<[], { key: number }>('SELECT coalesce(max(key), 0) + 1 AS key FROM main.records');
  const insertRecord = database.command<Record<string, string | number | null>>(`
    INSERT INTO main.records (key, id, kind, number, number_key, date, issuing_body, subject, topic_id, scope_id, circulation_mark,
      file_name, media_type, file_size, sha256, filed_at, filed_by)
    VALUES (@key, @id, @kind, @number, @numberKey, @date, @issuingBody, @subject, @topicId, @scopeId, @circulationMark,
      @fileName, @mediaType, @fileSize, @sha256, @filedAt, @filedBy)`);
  const insertText = database.command<[number, string, string]>('INSERT INTO record_texts (record_key, text, document) VALUES (?, ?, ?)');
  const insertImage = database.command<[number, string, string, Uint8Array]>(
    'INSERT INTO record_images (record_key, image_id, media_type, bytes) VALUES (?, ?, ?, ?)',
  );
  const insertChunk = database.command<[number, number, Uint8Array]>('INSERT INTO record_chunks (record_key, place, bytes) VALUES (?, ?, ?)');
  const find = database.query<[string], RecordRow & { text: string }>(`
    SELECT ${recordColumns}, (SELECT text FROM record_texts WHERE record_key = main.records.key) AS text FROM main.records WHERE id = ?`);
  const describe = database.command<Record<string, string | number | null>>(`
    UPDATE main.records SET kind = @kind, number = @number, number_key = @numberKey, date = @date, issuing_body = @issuingBody, subject = @subject,
      topic_id = @topicId, scope_id = @scopeId, circulation_mark = @circulationMark WHERE key = @key`);
  const addEvent = database.command<[number, number, string, string, string]>(`
    INSERT INTO record_events (record_key, number, at, by, event)
    VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM record_events WHERE record_key = ?), ?, ?, ?)`);
  const details = database.query<[string], { details: string }>('SELECT d.details FROM main.records r JOIN main.record_details d ON d.record_key = r.key WHERE r.id = ?');
  const putDetails = database.command<[number, string]>('INSERT INTO main.record_details (record_key, details) VALUES (?, ?)');
  const mark = database.command<[string | null, string]>('UPDATE main.records SET moving_to = ? WHERE id = ?');
  const marked = database.query<[], { id: string; moving_to: string }>('SELECT id, moving_to FROM main.records WHERE moving_to IS NOT NULL');
  const remove = database.command<[string]>('DELETE FROM main.records WHERE id = ?');
  const forgetGroups = database.command<[]>('DELETE FROM main.facet_groups WHERE key NOT IN (SELECT group_key FROM main.record_facets)');
  return {
    add({ record, content, original }: NewRecord): number {
      invariant(original.length === record.fileSize && sha256Of(original) === record.sha256, 'a record must carry the size and hash of its original');
      const key = nextKey.get([])?.key ?? 1;
      const { level: _, ...fields } = record;
      insertRecord.run({ ...fields, key, numberKey: numberKey(record.number) });
      insertText.run([key, content.text, JSON.stringify(content.document)]);
      for (const [imageId, { mediaType, base64 }] of Object.entries(content.images)) {
        insertImage.run([key, imageId, mediaType, Buffer.from(base64, 'base64')]);
      }
      for (let start = 0, place = 0; start < original.length; start += chunkBytes, place += 1) {
        insertChunk.run([key, place, original.subarray(start, start + chunkBytes)]);
      }
      return key;
    },
    /** With its text, whoever looks: for the writer's own work on it. */
    find: (id: string) => find.get([id]) ?? null,
    describe(key: number, { kind, number, date, issuingBody, subject, topicId, scopeId, circulationMark }: RecordDescription): void {
      describe.run({ key, kind, number, numberKey: numberKey(number), date, issuingBody, subject, topicId, scopeId, circulationMark });
    },
    addEvent: (key: number, { at, by, change }: RecordEvent): void => void addEvent.run([key, key, at, by, JSON.stringify(change)]),
    /** What is known of it beyond its description, as it is kept: it goes where the record goes. */
    details: (id: string): string | null => details.get([id])?.details ?? null,
    putDetails: (key: number, text: string): void => void putDetails.run([key, text]),
    /** `moving`: JSON of what finishes the move; null brings it back. */
    markMoving: (id: string, moving: string | null): void => void mark.run([moving, id]),
    moving: () => marked.all([]),
    remove(id: string): void {
      remove.run([id]);
      // A group without a paper would tell what once was there.
      forgetGroups.run([]);
    },
  };
}
