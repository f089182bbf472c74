import type { DocJson } from '../../../shared/document/json';
import type { DocumentHead, DraftSetting } from '../../../shared/document/paper-document';
import type { DraftId, ScopeId, TopicId } from '../../../shared/domain/ids';
import type { CirculationMark, Classification, Urgency } from '../../../shared/domain/papers';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import type { ReadableDatabase, WritableDatabase } from '../database/connection';
import type { DraftContent, DraftImage, DraftSummary } from '../doors';

interface DraftRow {
  readonly key: number;
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly topic_id: string;
  readonly scope_id: string;
  readonly circulation_mark: string;
  readonly urgency: string;
  readonly revision: number;
  readonly updated_at: string;
  readonly updated_by: string;
}
interface ImageRow {
  readonly image_id: string;
  readonly media_type: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}
interface ContentRow {
  readonly head: string;
  readonly content: string;
}

const draftColumns = 'key, id, title, template, topic_id, scope_id, circulation_mark, urgency, revision, updated_at, updated_by';

const draftOf = (row: DraftRow, level: SecrecyLevel): DraftSummary => ({
  id: row.id as DraftId,
  title: row.title,
  template: row.template,
  classification: {
    topicId: row.topic_id as TopicId, level, scopeId: row.scope_id as ScopeId, circulationMark: row.circulation_mark as CirculationMark,
  },
  urgency: row.urgency as Urgency,
  revision: row.revision,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
});
const imageOf = (row: ImageRow): DraftImage => ({
  imageId: row.image_id, mediaType: row.media_type, width: row.width, height: row.height, bytes: new Uint8Array(row.bytes),
});

/** The setting stands beside the head's fields: columns of the table stay as they were. */
const headText = ({ head, setting }: DraftContent): string => JSON.stringify(setting ? { ...head, setting } : head);
function contentOf(row: ContentRow): DraftContent {
  const { setting, ...head } = JSON.parse(row.head) as DocumentHead & { readonly setting?: DraftSetting };
  return { head, content: JSON.parse(row.content) as DocJson, ...(setting ? { setting } : {}) };
}

/** Reads of one level, of the actor's scopes only; a draft on its way to another level is seen there, not here. */
export function readDrafts(database: ReadableDatabase, level: SecrecyLevel) {
  const all = database.query<[], DraftRow>(`SELECT ${draftColumns} FROM visible_drafts ORDER BY updated_at DESC, key DESC`);
  const one = database.query<[string], DraftRow>(`SELECT ${draftColumns} FROM visible_drafts WHERE id = ?`);
  const content = database.query<[string], ContentRow>(`
    SELECT c.head, c.content FROM visible_drafts d JOIN draft_contents c ON c.draft_key = d.key WHERE d.id = ?`);
  const images = database.query<[string], ImageRow>(`
    SELECT i.image_id, i.media_type, i.width, i.height, i.bytes
    FROM visible_drafts d JOIN draft_images i ON i.draft_key = d.key WHERE d.id = ? ORDER BY i.rowid`);
  return {
    list: (): DraftSummary[] => all.all([]).map((row) => draftOf(row, level)),
    get(id: string): DraftSummary | null {
      const row = one.get([id]);
      return row ? draftOf(row, level) : null;
    },
    content(id: string): DraftContent | null {
      const row = content.get([id]);
      return row ? contentOf(row) : null;
    },
    images: (id: string): DraftImage[] => images.all([id]).map(imageOf),
  };
}
export type DraftsReader = ReturnType<typeof readDrafts>;

/** Writes of one level; inside a transaction of the caller. */
export function writeDrafts(database: WritableDatabase) {
  const insert = database.command<Record<string, string | number>>(`
    INSERT INTO main.drafts (id, title, template, topic_id, scope_id, circulation_mark, urgency, revision, updated_at, updated_by)
    VALUES (@id, @title, @template, @topicId, @scopeId, @circulationMark, @urgency, @revision, @updatedAt, @updatedBy)`);
  const keyOf = database.query<[string], { key: number }>('SELECT key FROM main.drafts WHERE id = ?');
  const insertContent = database.command<[number, string, string]>('INSERT INTO draft_contents (draft_key, head, content) VALUES (?, ?, ?)');
  const insertImage = database.command<Record<string, string | number | Uint8Array>>(`
    INSERT INTO draft_images (draft_key, image_id, media_type, width, height, bytes)
    VALUES (@draftKey, @imageId, @mediaType, @width, @height, @bytes)
    ON CONFLICT (draft_key, image_id) DO UPDATE SET
      media_type = excluded.media_type, width = excluded.width, height = excluded.height, bytes = excluded.bytes`);
  const raise = database.command<Record<string, string | number>>(`
    UPDATE main.drafts SET revision = revision + 1, title = @title, updated_at = @updatedAt, updated_by = @updatedBy
    WHERE id = @id AND revision = @baseRevision AND moving_to IS NULL
      AND scope_id IN (SELECT scope_id FROM temp.actor_scopes)`);
  const putContent = database.command<[string, string, string]>(`
    UPDATE draft_contents SET head = ?, content = ? WHERE draft_key = (SELECT key FROM main.drafts WHERE id = ?)`);
  const reclassify = database.command<Record<string, string>>(`
    UPDATE main.drafts SET topic_id = @topicId, scope_id = @scopeId, circulation_mark = @circulationMark, urgency = @urgency WHERE id = @id`);
  const mark = database.command<[string | null, string]>('UPDATE main.drafts SET moving_to = ? WHERE id = ?');
  const marked = database.query<[], { id: string; moving_to: SecrecyLevel }>('SELECT id, moving_to FROM main.drafts WHERE moving_to IS NOT NULL');
  const remove = database.command<[string]>('DELETE FROM main.drafts WHERE id = ?');
  const draftKey = (id: string): number => {
    const key = keyOf.get([id])?.key;
    if (key === undefined) throw new Error('the draft is gone in the middle of its own transaction');
    return key;
  };
  return {
    insert({ classification, ...draft }: DraftSummary, content: DraftContent, images: readonly DraftImage[] = []): void {
      const { level: _, ...place } = classification;
      insert.run({ ...draft, ...place });
      const key = draftKey(draft.id);
      insertContent.run([key, headText(content), JSON.stringify(content.content)]);
      for (const image of images) insertImage.run({ ...image, draftKey: key });
    },
    /** Whether the draft stood at `baseRevision` and was written. */
    save(id: string, baseRevision: number, content: DraftContent, by: string): boolean {
      const changed = raise.run({ id, baseRevision, title: content.head.title, updatedAt: new Date().toISOString(), updatedBy: by });
      if (changed === 1) putContent.run([headText(content), JSON.stringify(content.content), id]);
      return changed === 1;
    },
    reclassify(id: string, { topicId, scopeId, circulationMark }: Classification, urgency: Urgency): void {
      reclassify.run({ id, topicId, scopeId, circulationMark, urgency });
    },
    addImage: (id: string, image: DraftImage): void => void insertImage.run({ ...image, draftKey: draftKey(id) }),
    remove: (id: string): void => void remove.run([id]),
    markMoving: (id: string, to: SecrecyLevel | null): void => void mark.run([to, id]),
    moving: () => marked.all([]),
    holds: (id: string): boolean => keyOf.get([id]) !== undefined,
  };
}
export type DraftsWriter = ReturnType<typeof writeDrafts>;
