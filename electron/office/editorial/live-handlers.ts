import type { BlockJson } from '../../../shared/document/json';
import { parseDoc } from '../../../shared/document/schema';
import type { DraftId } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import type { DraftSummary } from '../../vault/doors';
import type { PressRoom } from '../press-room';
import type { Handlers } from '../service';
import type { Session } from '../session/session';
import { draftDocument, imageIdsIn } from './draft-document';

/** The draft that is watched, with everything the marks on its pages hang on. */
const watchedAs = ({ id, template, classification, urgency }: DraftSummary): string => JSON.stringify([id, template, classification, urgency]);

const blocksOf = (insert: readonly BlockJson[]): readonly BlockJson[] => (insert.length > 0 ? parseDoc({ type: 'doc', content: insert }).content : []);

/** The page somebody writes on, as it will be printed: before it is saved, with the marks the office gives it. */
export function liveHandlers(session: Session, press: PressRoom): Handlers<'press.livePage'> {
  let watched: { readonly as: string; readonly images: ReadonlySet<string> } | null = null;
  const find = async (id: DraftId): Promise<DraftSummary> => {
    const draft = await session.vault.drafts.get(id);
    if (!draft) throw new OfficeError('draftMissing');
    session.requireLevel(draft.classification.level);
    return draft;
  };

  return {
    'press.livePage': async ({ id, step, whole, change, place }) => {
      const draft = await find(id);
      if (whole) {
        const { vault } = session;
        const images = await vault.drafts.images(id);
        const paper = draftDocument(draft, { ...whole, content: parseDoc(whole.content) }, images, vault.profile.kind === 'training');
        watched = { as: watchedAs(draft), images: new Set(images.map(({ imageId }) => imageId)) };
        return { page: await press.livePage({ step, paper, change: null, place }) };
      }
      if (watched?.as !== watchedAs(draft)) return { page: null };
      const { images } = watched;
      const insert = change ? blocksOf(change.insert) : [];
      if (insert.some((block) => imageIdsIn(block).some((imageId) => !images.has(imageId)))) return { page: null };
      return { page: await press.livePage({ step, paper: null, change: change && { ...change, insert }, place }) };
    },
  };
}
