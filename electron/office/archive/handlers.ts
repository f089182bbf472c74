import type { RecordId } from '../../../shared/domain/ids';
import { OfficeError, toErrorEnvelope } from '../../../shared/errors/office-error';
import type { ArchiveRecord, Classification } from '../../../shared/domain/papers';
import { writeOut, type FileGrants } from '../file-grants';
import { requireUncounted } from '../copies/uncounted';
import type { IntakeRoom } from '../intake-room';
import type { Jobs } from '../jobs';
import type { LeakDesk } from '../leaks/leak-desk';
import type { PressRoom } from '../press-room';
import type { CallOutput } from '../../../shared/contract';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { describedOrNamed, filePaper, type FiledWith, type Proposal } from './filing';
import type { Proposals } from './proposals';
import { recordCareHandlers } from './record-care';
import { recordDocument } from './record-document';

export interface ArchiveRooms {
  readonly session: Session;
  readonly intake: IntakeRoom;
  readonly press: PressRoom;
  readonly grants: FileGrants;
  readonly jobs: Jobs;
  readonly leaks: LeakDesk;
  readonly proposals: Proposals;
}

type FileResult = CallOutput<'archive.fileMany'>['results'][number];

/** What the form shows of the text; the whole of it is kept. */
const previewLength = 20_000;

/** Taking papers in, finding them, giving them out. */
export function archiveHandlers(rooms: ArchiveRooms): Handlers<NamesOf<'archive'>> {
  const { session, intake, press, grants, jobs, leaks, proposals } = rooms;

  const visible = async (id: RecordId): Promise<ArchiveRecord> => {
    const record = await session.vault.records.get(id);
    if (!record) throw new OfficeError('recordMissing');
    return record;
  };
  const visibleToLeave = async (id: RecordId): Promise<ArchiveRecord> => {
    const record = await visible(id);
    session.requireLevel(record.level);
    requireUncounted(record.level);
    return record;
  };
  const contentOf = async (id: RecordId) => {
    const content = await session.vault.records.content(id);
    if (!content) throw new OfficeError('recordMissing');
    return content;
  };
  const originalOf = async (id: RecordId): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await session.vault.records.original(id);
    if (!bytes) throw new OfficeError('recordMissing');
    return new Uint8Array(bytes);
  };
  const read = async (path: string, fileName: string, signal: AbortSignal): Promise<Proposal> => ({ ...(await intake.read(path, fileName, signal)), fileName });

  const fileOne = async (path: string, name: string, classification: Classification, filedWith: FiledWith, signal: AbortSignal): Promise<FileResult> => {
    try {
      if (signal.aborted) throw new OfficeError('cancelled');
      // Before the file is opened: what may not be kept here is not read here.
      session.requireLevel(classification.level);
      const paper = await read(path, name, signal);
      const record = await filePaper(session, paper, describedOrNamed(paper), classification, filedWith);
      return { file: name, status: 'filed', id: record.id, error: null };
    } catch (error) {
      return refusal(name, error);
    }
  };

  return {
    ...recordCareHandlers(session),
    'archive.propose': ({ grant, jobId }) =>
      jobs.run(jobId, async (job) => {
        const { path, name } = grants.take(grant, 'read');
        job.progress(0, 1, name);
        const paper = await read(path, name, job.signal);
        const duplicate = await session.vault.records.findBySha256(paper.sha256);
        return {
          proposalId: proposals.keep(paper), fileName: name, fileSize: paper.original.byteLength, mediaType: paper.reading.mediaType,
          description: paper.reading.description, text: paper.reading.text.slice(0, previewLength),
          duplicateOf: duplicate?.id ?? null, warnings: paper.reading.warnings,
        };
      }),
    'archive.fileProposal': async ({ proposalId, description, classification, digitisation, register, readers }) => {
      const record = await filePaper(session, proposals.get(proposalId), description, classification, { digitisation, register, readers });
      proposals.discard(proposalId);
      return record;
    },
    'archive.discardProposal': ({ proposalId }) => {
      proposals.discard(proposalId);
      return {};
    },
    'archive.fileMany': ({ grants: words, classification, digitisation, readers, jobId }) =>
      jobs.run(jobId, async (job) => {
        const results: FileResult[] = [];
        for (const [index, word] of words.entries()) {
          const { path, name } = grants.take(word, 'read');
          job.progress(index, words.length, name);
          results.push(await fileOne(path, name, classification, { digitisation, readers, register: null }, job.signal));
        }
        job.progress(words.length, words.length, '');
        return { results };
      }),

    'archive.search': async ({ query, filters, limit, offset }) => {
      const answer = await session.vault.search.search({ query, ...filters, limit, offset });
      return {
        total: answer.total,
        hits: answer.hits.map(({ record, snippet, titleParts }) => ({ record, snippet: [...snippet], titleParts: [...titleParts] })),
        facets: {
          kinds: [...answer.facets.kinds], levels: [...answer.facets.levels], topics: [...answer.facets.topics],
          years: [...answer.facets.years], bodies: [...answer.facets.bodies],
        },
      };
    },
    'archive.get': async ({ id }) => {
      const record = await visible(id);
      const { text, document } = await contentOf(id);
      await session.vault.audit.append(record.level, session.note('archive.get', id));
      return { record, text, document };
    },
    'archive.original': async ({ id }) => {
      const record = await visible(id);
      return { mediaType: record.mediaType, bytes: await originalOf(id) };
    },
    'archive.saveOriginal': async ({ id, grant, leaksSeen }) => {
      const record = await visibleToLeave(id);
      const { text } = await contentOf(id);
      const bytes = await leaks.pass({ bytes: await originalOf(id), name: record.fileName, level: record.level, text, source: id, madeHere: false }, leaksSeen);
      await writeOut(grants.take(grant, 'write'), bytes);
      await session.vault.audit.append(record.level, session.note('archive.saveOriginal', id));
      return {};
    },
    'archive.exportPdf': async ({ id, grant, leaksSeen }) => {
      const record = await visibleToLeave(id);
      const content = await contentOf(id);
      const printed = await press.print(recordDocument(record, content, session.vault.profile.kind === 'training'), record.filedAt);
      const bytes = await leaks.pass({ bytes: printed.pdf, name: record.fileName, level: record.level, text: content.text, source: id, madeHere: true }, leaksSeen);
      await writeOut(grants.take(grant, 'write'), bytes);
      await session.vault.audit.append(record.level, session.note('archive.exportPdf', id));
      return { pageCount: printed.pageCount };
    },
  };
}

function refusal(file: string, error: unknown): FileResult {
  const { code, params } = toErrorEnvelope(error);
  const id = code === 'duplicateOf' && typeof params['id'] === 'string' ? (params['id'] as RecordId) : null;
  return { file, status: code === 'duplicateOf' ? 'duplicate' : 'refused', id, error: { code, params: { ...params } } };
}
