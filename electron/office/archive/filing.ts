import { randomUUID } from 'node:crypto';
import type { AccountId, RecordId, TopicId } from '../../../shared/domain/ids';
import { limits } from '../../../shared/domain/limits';
import type { ArchiveRecord, Classification, PaperDescription } from '../../../shared/domain/papers';
import { incomingOf } from '../../../shared/domain/registers';
import type { Decision } from '../../../shared/domain/terms';
import { OfficeError } from '../../../shared/errors/office-error';
import type { NewRecord } from '../../vault/doors';
import { can } from '../../policy/can';
import { currentPeriod, today } from '../registers/calendar';
import { checkedWords, incomingWords } from '../registers/line-words';
import type { ReadPaper } from '../intake-room';
import type { Session } from '../session/session';

/** A paper that was read and waits for a person's decision. */
export interface Proposal extends ReadPaper {
  readonly fileName: string;
}

/** What is written together with a filed paper. */
export interface FiledWith {
  readonly digitisation: Decision | null;
  /** Its line among the incoming papers; null: none. */
  readonly register: { readonly arrivedOn: string; readonly receiver: string } | null;
  /** Who alone may read it; null: everyone of its level and scope. */
  readonly readers: readonly AccountId[] | null;
}

async function incomingLine(session: Session, record: ArchiveRecord, { arrivedOn, receiver }: NonNullable<FiledWith['register']>): Promise<NonNullable<NewRecord['line']>> {
  if (!can(session.actor, 'register.write')) throw new OfficeError('notAllowed');
  const register = incomingOf(record.level);
  const day = today();
  return { ...checkedWords(register, record.level, incomingWords(record, arrivedOn, receiver)), register, day, period: await currentPeriod(session.vault, day) };
}

/**
 * Keeps a paper under its description and classification, the original unchanged.
 * @throws OfficeError duplicateOf | readerWithoutLevel | topicUnknown | scopeUnknown | level and scope refusals | diskFull
 */
export async function filePaper(session: Session, paper: Proposal, description: PaperDescription, classification: Classification, { digitisation, register, readers }: FiledWith): Promise<ArchiveRecord> {
  const { vault } = session;
  session.requireLevel(classification.level);
  if (classification.level === 'topSecret' && !digitisation) throw new OfficeError('digitisationNeedsDecision');
  await requireClassification(session, classification);
  const duplicate = await vault.records.findBySha256(paper.sha256);
  if (duplicate) throw new OfficeError('duplicateOf', { name: paper.fileName, subject: duplicate.subject, id: duplicate.id });

  const record: ArchiveRecord = {
    ...description, ...classification,
    id: randomUUID() as string as RecordId,
    fileName: paper.fileName,
    mediaType: paper.reading.mediaType,
    fileSize: paper.original.byteLength,
    sha256: paper.sha256,
    filedAt: new Date().toISOString(),
    filedBy: vault.account.loginName,
  };
  const line = register && (await incomingLine(session, record, register));
  const { text, document, images } = paper.reading;
  await vault.records.add({ record, content: { text, document, images }, original: paper.original, ...(digitisation && { digitisation }), ...(line && { line }), ...(readers && { readers }) }, session.note('archive.file', record.id));
  return record;
}

/** Topic and scope must be of this office, and the scope one that the person belongs to, or a group of theirs inside that level. */
export async function requireClassification(session: Session, classification: Pick<Classification, 'topicId' | 'scopeId' | 'level'>): Promise<void> {
  await requireTopic(session, classification.topicId);
  await requireScope(session, classification);
}

export async function requireTopic(session: Session, topicId: TopicId): Promise<void> {
  if (!(await session.vault.registers.topics()).some((topic) => topic.id === topicId)) throw new OfficeError('topicUnknown', { topic: topicId });
}

export async function requireScope(session: Session, { scopeId, level }: Pick<Classification, 'scopeId' | 'level'>): Promise<void> {
  const { registers, actor, groups } = session.vault;
  if ((await groups.list(level)).some((group) => group.id === scopeId)) return;
  if (!(await registers.scopes()).some((scope) => scope.id === scopeId)) throw new OfficeError('scopeUnknown', { scope: scopeId });
  if (!actor.scopes.includes(scopeId)) throw new OfficeError('scopeNotHeld');
}

/** What was recognised, with the file's own name where no subject was found, cut to what the archive keeps. */
export function describedOrNamed(paper: Proposal): PaperDescription {
  const { description } = paper.reading;
  const subject = description.subject.trim() || paper.fileName.replace(/\.[^.]+$/, '');
  return {
    ...description,
    number: description.number.slice(0, limits.number),
    issuingBody: description.issuingBody.slice(0, limits.issuingBody),
    subject: subject.slice(0, limits.subject),
  };
}
