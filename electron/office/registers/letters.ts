import { randomUUID } from 'node:crypto';
import { emptyHead } from '../../../shared/document/paper-document';
import type { DraftId } from '../../../shared/domain/ids';
import type { Classification } from '../../../shared/domain/papers';
import { templateById } from '../../../shared/forms';
import type { DraftSummary } from '../../vault/doors';
import type { Session } from '../session/session';
import { paragraph, text } from './blocks';
import { today } from './calendar';

export interface Letter {
  readonly template: 'party-letter' | 'state-letter';
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly paragraphs: readonly string[];
  readonly classification: Classification;
}

/** More than a form's list of addressees takes. */
const mostAddressees = 200;
const dutyTitle = 500;

/** A letter of the office as a draft that a person reads, signs and numbers like any other. */
export async function draftLetter(session: Session, { template, subject, addressees, paragraphs, classification }: Letter): Promise<DraftId> {
  const { vault } = session;
  const { profile, account } = vault;
  const id = randomUUID() as string as DraftId;
  const title = subject.slice(0, dutyTitle);
  const draft: DraftSummary = { id, title, template, classification, urgency: 'none', revision: 1, updatedAt: new Date().toISOString(), updatedBy: account.loginName };
  const head = {
    ...emptyHead(), ...templateById(template).head, title, subject: title, place: profile.place, parentBody: profile.parentBody, issuingBody: profile.name, date: today(),
    addressees: addressees.slice(0, mostAddressees).map((name) => name.slice(0, 200)),
  };
  await vault.drafts.create(draft, { head, content: { type: 'doc', content: paragraphs.map((words) => paragraph(text(words))) } }, session.note('drafts.create', id));
  return id;
}
