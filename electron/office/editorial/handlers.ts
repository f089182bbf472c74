import { randomUUID } from 'node:crypto';
import { parseDoc } from '../../../shared/document/schema';
import { documentHeadSchema, emptyHead, plainSetting } from '../../../shared/document/paper-document';
import type { AccountId, DraftId } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import { fold } from '../../../shared/text/fold';
import type { DraftContent, DraftImage, DraftSummary } from '../../vault/doors';
import { requireClassification } from '../archive/filing';
import type { FileGrants } from '../file-grants';
import { peopleOf } from '../people';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { readImage } from './images';
import { cutPassage, requireFits, requirePassagesFit, requireReadersFit } from './passages';

const present = (draft: DraftSummary) => ({ ...draft, classification: { ...draft.classification } });
const presentImage = ({ imageId, mediaType, bytes, width, height }: DraftImage) => ({ imageId, mediaType, bytes: new Uint8Array(bytes), width, height });

/** Composing: drafts, their images, passages from the archive. */
export function editorialHandlers(session: Session, grants: FileGrants): Handlers<NamesOf<'drafts'>> {
  const visible = async (id: DraftId): Promise<DraftSummary> => {
    const draft = await session.vault.drafts.get(id);
    if (!draft) throw new OfficeError('draftMissing');
    return draft;
  };
  const keep = async (draft: Omit<DraftSummary, 'revision' | 'updatedAt' | 'updatedBy' | 'id'>, content: DraftContent, readers: readonly AccountId[] | null): Promise<DraftSummary> => {
    const made: DraftSummary = {
      ...draft, id: randomUUID() as string as DraftId, revision: 1,
      updatedAt: new Date().toISOString(), updatedBy: session.vault.account.loginName,
    };
    await session.vault.drafts.create(made, content, session.note('drafts.create', made.id), readers ?? undefined);
    return made;
  };

  return {
    'drafts.list': async () => ({ drafts: (await session.vault.drafts.list()).map(present) }),
    'drafts.create': async ({ template, title, classification }) => {
      const form = templateById(template);
      session.requireLevel(classification.level);
      await requireClassification(session, classification);
      const { profile } = session.vault;
      const typeName = form.head.typeName ?? '';
      const head = {
        // A title that begins with the name of its type would print it twice.
        ...emptyHead(), ...form.head, title, typeName: fold(title).startsWith(fold(typeName)) ? '' : typeName, place: profile.place, parentBody: profile.parentBody, issuingBody: profile.name,
        date: new Date().toLocaleDateString('sv-SE'),
      };
      return present(await keep({ title, template, classification, urgency: 'none' }, { head, content: form.starter }, null));
    },
    'drafts.open': async ({ id }) => {
      const draft = await visible(id);
      const [content, images] = await Promise.all([session.vault.drafts.content(id), session.vault.drafts.images(id)]);
      if (!content) throw new OfficeError('draftMissing');
      return { draft: present(draft), head: documentHeadSchema.parse(content.head), setting: content.setting ?? plainSetting(), content: content.content, images: images.map(presentImage) };
    },
    'drafts.save': async ({ id, baseRevision, head, setting, content }) => {
      const draft = await visible(id);
      session.requireLevel(draft.classification.level);
      const chosen = setting ?? (await session.vault.drafts.content(id))?.setting;
      const checked: DraftContent = { head, content: parseDoc(content), ...(chosen ? { setting: chosen } : {}) };
      const readers = await session.vault.drafts.readers(id);
      await requirePassagesFit(session.vault, checked.content, draft.classification, readers);
      const saved = await session.vault.drafts.save(id, baseRevision, checked, session.vault.account.loginName);
      if (saved) return { revision: saved.revision, savedAt: saved.updatedAt, keptAs: null };
      const copy = await keep({ ...draft, title: head.title }, checked, readers);
      for (const image of await session.vault.drafts.images(id)) await session.vault.drafts.addImage(copy.id, image);
      return { revision: copy.revision, savedAt: copy.updatedAt, keptAs: copy.id };
    },
    'drafts.classify': async ({ id, classification, urgency }) => {
      await visible(id);
      session.requireLevel(classification.level);
      await requireClassification(session, classification);
      const content = await session.vault.drafts.content(id);
      if (content) await requirePassagesFit(session.vault, content.content, classification, await session.vault.drafts.readers(id));
      return present(await session.vault.drafts.classify(id, classification, urgency, session.note('drafts.classify', id)));
    },
    'drafts.readers': async ({ id }) => {
      const readers = await session.vault.drafts.readers(id);
      return { readers: readers && (await peopleOf(session.vault, readers)) };
    },
    'drafts.setReaders': async ({ id, readers: chosen }) => {
      const { classification } = await visible(id);
      session.requireLevel(classification.level);
      const readers = chosen && [...new Set([session.vault.account.id, ...chosen])];
      const content = await session.vault.drafts.content(id);
      if (content) await requirePassagesFit(session.vault, content.content, classification, readers);
      await session.vault.drafts.setReaders(id, readers, session.note('drafts.setReaders', id));
      return {};
    },
    'drafts.delete': async ({ id }) => {
      await visible(id);
      await session.vault.drafts.remove(id, session.note('drafts.delete', id));
      return {};
    },
    'drafts.addImage': async ({ id, grant }) => {
      await visible(id);
      const image: DraftImage = { imageId: randomUUID(), ...(await readImage(grants.take(grant, 'read'))) };
      await session.vault.drafts.addImage(id, image);
      return presentImage(image);
    },
    'drafts.passage': async ({ id, recordId, from, to }) => {
      const draft = await visible(id);
      const record = await session.vault.records.get(recordId);
      const content = await session.vault.records.content(recordId);
      if (!record || !content) throw new OfficeError('recordMissing');
      requireFits(record, draft.classification);
      await requireReadersFit(session.vault, recordId, await session.vault.drafts.readers(id));
      const { passage, images } = cutPassage(record, content.document, content.images, from, to);
      for (const image of images) await session.vault.drafts.addImage(id, image);
      await session.vault.audit.append(record.level, session.note('drafts.passage', recordId));
      return { passage, images: images.map(presentImage) };
    },
  };
}
