import type { PaperDocument } from '../../../shared/document/paper-document';
import type { DraftId } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import type { DraftSummary } from '../../vault/doors';
import type { Session } from '../session/session';
import { draftDocument } from './draft-document';

export interface LoadedDraft {
  readonly draft: DraftSummary;
  readonly document: PaperDocument;
}

/** A draft as it is printed. @throws OfficeError draftMissing and what a level that is shut is refused with */
export async function loadDraft(session: Session, id: DraftId): Promise<LoadedDraft> {
  const { vault } = session;
  const draft = await vault.drafts.get(id);
  const content = await vault.drafts.content(id);
  if (!draft || !content) throw new OfficeError('draftMissing');
  session.requireLevel(draft.classification.level);
  return { draft, document: draftDocument(draft, content, await vault.drafts.images(id), vault.profile.kind === 'training') };
}
