import type { DraftId } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import type { Imposition } from '../../../shared/imposition';
import type { DraftSummary } from '../../vault/doors';
import { writeOut, type FileGrants } from '../file-grants';
import type { Jobs } from '../jobs';
import type { PressRoom, PrintedPaper } from '../press-room';
import type { Duplex, Printer } from '../printer';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { draftDocument } from './draft-document';

interface PressParts {
  readonly session: Session;
  readonly press: PressRoom;
  readonly grants: FileGrants;
  readonly printer: Printer;
  readonly jobs: Jobs;
}

function duplexOf(imposition: Imposition | null): Duplex {
  if (!imposition || imposition.kind === 'cropMarks') return null;
  return imposition.kind === 'booklet' && imposition.faces !== 'both' ? 'simplex' : imposition.duplex;
}

/** Preview, file and paper: the same document through the same press, hence the same bytes. */
export function pressHandlers({ session, press, grants, printer, jobs }: PressParts): Handlers<NamesOf<'press'>> {
  const set = async (id: DraftId, imposition: Imposition | null, signal?: AbortSignal): Promise<{ draft: DraftSummary; printed: PrintedPaper }> => {
    const { vault } = session;
    const draft = await vault.drafts.get(id);
    const content = await vault.drafts.content(id);
    if (!draft || !content) throw new OfficeError('draftMissing');
    session.requireLevel(draft.classification.level);
    const document = draftDocument(draft, content, await vault.drafts.images(id), vault.profile.kind === 'training');
    return { draft, printed: await press.print(document, draft.updatedAt, { imposition, ...(signal ? { signal } : {}) }) };
  };
  const audit = (draft: DraftSummary, action: string) => session.vault.audit.append(draft.classification.level, session.note(action, draft.id));

  return {
    'press.preview': async ({ id, imposition, jobId }) => {
      const { draft, printed } = await (jobId ? jobs.run(jobId, ({ signal }) => set(id, imposition, signal)) : set(id, imposition));
      return { pdf: printed.pdf, pageCount: printed.pageCount, pageMm: templateById(draft.template).page, warnings: printed.warnings };
    },
    'press.save': async ({ id, grant, imposition }) => {
      const { draft, printed } = await set(id, imposition);
      await writeOut(grants.take(grant, 'write'), printed.pdf);
      await audit(draft, 'press.save');
      return { pageCount: printed.pageCount, warnings: printed.warnings };
    },
    'press.print': async ({ id, imposition }) => {
      const { draft, printed } = await set(id, imposition);
      // A printer's queue shows names to everybody: no words of the paper in it. The line is written before the first page leaves: a printout without its line must not exist.
      await audit(draft, 'press.print');
      return { printed: await printer.print(`Tòa Soạn – ${draft.template}`, printed.pdf, duplexOf(imposition)) };
    },
  };
}
