import type { DraftId, ScopeId } from '../../../shared/domain/ids';
import type { Classification, Urgency } from '../../../shared/domain/papers';
import { OfficeError } from '../../../shared/errors/office-error';
import type { AuditNote, DraftsDoor, DraftSummary } from '../doors';
import { roomOf, type LevelRoom } from '../levels/level-room';
import { moveDraft } from './move-draft';

export function createDraftsDoor(rooms: readonly LevelRoom[], scopes: readonly ScopeId[]): DraftsDoor {
  const find = (id: DraftId): { room: LevelRoom; draft: DraftSummary } | null => {
    for (const room of rooms) {
      const draft = room.drafts.get(id);
      if (draft) return { room, draft };
    }
    return null;
  };
  const must = (id: DraftId): { room: LevelRoom; draft: DraftSummary } => {
    const found = find(id);
    if (!found) throw new OfficeError('draftMissing');
    return found;
  };
  const allowed = (classification: Classification): LevelRoom => {
    if (!scopes.includes(classification.scopeId)) throw new OfficeError('scopeNotHeld');
    return roomOf(rooms, classification.level);
  };

  function classify(id: DraftId, classification: Classification, urgency: Urgency, note: AuditNote): DraftSummary {
    const { room, draft } = must(id);
    const target = allowed(classification);
    if (target === room) {
      room.database.transaction(() => {
        room.draftWriter.reclassify(id, classification, urgency);
        room.audit.append(note);
      });
    } else {
      moveDraft(room, target, { ...draft, classification, urgency }, note);
    }
    return must(id).draft;
  }

  return {
    list: async () => rooms.flatMap((room) => room.drafts.list()).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    async create(draft, content, note) {
      const room = allowed(draft.classification);
      room.database.transaction(() => {
        room.draftWriter.insert(draft, content);
        room.audit.append(note);
      });
    },
    get: async (id) => find(id)?.draft ?? null,
    content: async (id) => find(id)?.room.drafts.content(id) ?? null,
    images: async (id) => find(id)?.room.drafts.images(id) ?? [],
    async save(id, baseRevision, content, by) {
      const { room } = must(id);
      const written = room.database.transaction(() => room.draftWriter.save(id, baseRevision, content, by));
      return written ? room.drafts.get(id) : null;
    },
    classify: async (id, classification, urgency, note) => classify(id, classification, urgency, note),
    async remove(id, note) {
      const { room } = must(id);
      room.database.transaction(() => {
        room.draftWriter.remove(id);
        room.audit.append(note);
      });
    },
    async addImage(id, image) {
      const { room } = must(id);
      room.database.transaction(() => room.draftWriter.addImage(id, image));
    },
  };
}
