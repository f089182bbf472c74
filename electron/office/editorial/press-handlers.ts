import type { DraftId } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import type { DraftSummary } from '../../vault/doors';
import { writeOut, type FileGrants } from '../file-grants';
import type { PressRoom, PrintedPaper } from '../press-room';
import type { Printer } from '../printer';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { draftDocument } from './draft-document';

/** Preview, file and paper: the same document through the same press, hence the same bytes. */
export function pressHandlers(session: Session, press: PressRoom, grants: FileGrants, printer: Printer): Handlers<NamesOf<'press'>> {
  const set = async (id: DraftId): Promise<{ draft: DraftSummary; printed: PrintedPaper }> => {
    const { vault } = session;
    const draft = await vault.drafts.get(id);
    const content = await vault.drafts.content(id);
    if (!draft || !content) throw new OfficeError('draftMissing');
    session.requireLevel(draft.classification.level);
    const document = draftDocument(draft, content, await vault.drafts.images(id), vault.profile.kind === 'training');
    return { draft, printed: await press.print(document, draft.updatedAt) };
  };
  const audit = (draft: DraftSummary, action: string) => session.vault.audit.append(draft.classification.level, session.note(action, draft.id));

  return {
    'press.preview': async ({ id }) => {
      const { printed } = await set(id);
      return { pdf: printed.pdf, pageCount: printed.pageCount, warnings: printed.warnings };
    },
    'press.save': async ({ id, grant }) => {
      const { draft, printed } = await set(id);
      await writeOut(grants.take(grant, 'write'), printed.pdf);
      await audit(draft, 'press.save');
      return { pageCount: printed.pageCount, warnings: printed.warnings };
    },
    'press.print': async ({ id }) => {
      const { draft, printed } = await set(id);
      // A printer's queue shows names to everybody: no words of the paper in it. The line is written before the first page leaves: a printout without its line must not exist.
      await audit(draft, 'press.print');
      return { printed: await printer.print(`Tòa Soạn – ${draft.template}`, printed.pdf) };
    },
  };
}
