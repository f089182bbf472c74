import type { PaperDocument } from '../../../shared/document/paper-document';
import type { CopySource } from '../../../shared/domain/copies';
import type { DraftId, RecordId } from '../../../shared/domain/ids';
import { kindNames } from '../../../shared/domain/kind-names';
import type { Classification } from '../../../shared/domain/papers';
import { OfficeError } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import { recordDocument } from '../archive/record-document';
import { draftDocument } from '../editorial/draft-document';
import type { Session } from '../session/session';

/** A paper that copies are made of, whatever drawer it lies in. */
export interface SourcePaper {
  readonly classification: Classification;
  readonly typeName: string;
  readonly subject: string;
  readonly number: string;
  readonly date: string | null;
  /** When it was last changed: the same paper gives the same bytes. */
  readonly at: string;
  readonly document: PaperDocument;
}

/** @throws OfficeError draftMissing | recordMissing and what the level is refused with */
export async function sourcePaper(session: Session, source: CopySource, id: string): Promise<SourcePaper> {
  const { vault } = session;
  const training = vault.profile.kind === 'training';
  if (source === 'draft') {
    const draft = await vault.drafts.get(id as DraftId);
    const content = await vault.drafts.content(id as DraftId);
    if (!draft || !content) throw new OfficeError('draftMissing');
    session.requireLevel(draft.classification.level);
    const { head } = content;
    return {
      classification: draft.classification, typeName: kindNames[templateById(draft.template).kind], subject: head.subject || head.title, number: head.number, date: head.date, at: draft.updatedAt,
      document: draftDocument(draft, content, await vault.drafts.images(id as DraftId), training),
    };
  }
  const record = await vault.records.get(id as RecordId);
  const content = await vault.records.content(id as RecordId);
  if (!record || !content) throw new OfficeError('recordMissing');
  session.requireLevel(record.level);
  return {
    classification: record, typeName: kindNames[record.kind], subject: record.subject, number: record.number, date: record.date, at: record.filedAt,
    document: recordDocument(record, content, training),
  };
}
