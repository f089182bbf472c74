import type { DraftId } from '../../../shared/domain/ids';
import type { Classification, Urgency } from '../../../shared/domain/papers';
import { OfficeError } from '../../../shared/errors/office-error';
import type { AuditNote, DraftsDoor, DraftSummary } from '../doors';
import { roomOf, type LevelRoom } from '../levels/level-room';
import type { ReaderKeys } from '../office/reader-keys';
import { emptyLog } from '../records/change-record';
import { moveNamed } from '../records/move-record';
import { publicKeysOf } from '../records/records-door';
import { moveDraft } from './move-draft';

/** Where a draft is, and whether it is one for named readers. */
interface Place {
  readonly room: LevelRoom;
  readonly named: boolean;
  readonly draft: DraftSummary;
}

export function createDraftsDoor(rooms: readonly LevelRoom[], keys: ReaderKeys): DraftsDoor {
  const find = (id: DraftId): Place | null => {
    for (const room of rooms) {
      const draft = room.drafts.get(id);
      if (draft) return { room, named: false, draft };
      const named = room.namedDrafts.get(id);
      if (named) return { room, named: true, draft: named };
    }
    return null;
  };
  const must = (id: DraftId): Place => {
    const found = find(id);
    if (!found) throw new OfficeError('draftMissing');
    return found;
  };
  const allowed = (classification: Classification): LevelRoom => {
    const room = roomOf(rooms, classification.level);
    if (!room.groups.mayUse(classification.scopeId)) throw new OfficeError('scopeNotHeld');
    return room;
  };

  function classify(id: DraftId, classification: Classification, urgency: Urgency, note: AuditNote): DraftSummary {
    const { room, named, draft } = must(id);
    const target = allowed(classification);
    if (target === room) {
      room.database.transaction(() => {
        if (named) room.namedDrafts.reclassify(id, { classification, urgency });
        else room.draftWriter.reclassify(id, classification, urgency);
        room.audit.append(note);
      });
    } else if (named) {
      const thing = room.named.whole('draft', id);
      const readers = room.namedDrafts.readers(id);
      if (!thing || !readers) throw new OfficeError('draftMissing');
      const head = { ...(thing.head as object), classification, urgency };
      moveNamed(room, target, { ...thing, head }, publicKeysOf(keys, target.level, readers), note);
    } else {
      moveDraft(room, target, { ...draft, classification, urgency }, note);
    }
    return must(id).draft;
  }

  return {
    list: async () => rooms.flatMap((room) => [...room.drafts.list(), ...room.namedDrafts.list()]).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    async create(draft, content, note, readers) {
      const room = allowed(draft.classification);
      const sealedTo = readers && publicKeysOf(keys, room.level, readers);
      room.database.transaction(() => {
        if (sealedTo) room.namedDrafts.insert(draft, content, sealedTo);
        else room.draftWriter.insert(draft, content);
        room.audit.append(note);
      });
    },
    get: async (id) => find(id)?.draft ?? null,
    async content(id) {
      const place = find(id);
      if (!place) return null;
      return place.named ? place.room.namedDrafts.content(id) : place.room.drafts.content(id);
    },
    async images(id) {
      const place = find(id);
      if (!place) return [];
      return place.named ? place.room.namedDrafts.images(id) : place.room.drafts.images(id);
    },
    async save(id, baseRevision, content, by) {
      const { room, named } = must(id);
      const writer = named ? room.namedDrafts : room.draftWriter;
      const written = room.database.transaction(() => writer.save(id, baseRevision, content, by));
      return written ? must(id).draft : null;
    },
    classify: async (id, classification, urgency, note) => classify(id, classification, urgency, note),
    async readers(id) {
      const { room, named } = must(id);
      return named ? room.namedDrafts.readers(id) : null;
    },
    async setReaders(id, readers, note) {
      const { room, named, draft } = must(id);
      const sealedTo = readers && publicKeysOf(keys, room.level, readers);
      const content = named ? room.namedDrafts.content(id) : room.drafts.content(id);
      const images = named ? room.namedDrafts.images(id) : room.drafts.images(id);
      if (!content) throw new OfficeError('draftMissing');
      room.database.transaction(() => {
        if (named && sealedTo) room.named.renew('draft', id, sealedTo);
        else if (sealedTo) {
          room.draftWriter.remove(id);
          room.namedDrafts.insert(draft, content, sealedTo, images);
        } else if (named) {
          room.named.remove(id);
          room.draftWriter.insert(draft, content, images);
        }
        room.audit.append(note);
      });
      emptyLog(room);
    },
    async remove(id, note) {
      const { room, named } = must(id);
      room.database.transaction(() => {
        if (named) room.named.remove(id);
        else room.draftWriter.remove(id);
        room.audit.append(note);
      });
    },
    async addImage(id, image) {
      const { room, named } = must(id);
      room.database.transaction(() => (named ? room.namedDrafts : room.draftWriter).addImage(id, image));
    },
  };
}
