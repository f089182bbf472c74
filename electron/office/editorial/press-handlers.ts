import { plainText } from '../../../shared/document/plain-text';
import type { DraftId } from '../../../shared/domain/ids';
import { templateById } from '../../../shared/forms';
import type { Imposition } from '../../../shared/imposition';
import type { DraftSummary } from '../../vault/doors';
import { requireUncounted } from '../copies/uncounted';
import { writeOut, type FileGrants } from '../file-grants';
import type { Jobs } from '../jobs';
import type { LeakDesk } from '../leaks/leak-desk';
import type { PressRoom, PrintedPaper } from '../press-room';
import type { Duplex, Printer } from '../printer';
import type { Handlers, NamesOf } from '../service';
import type { Session } from '../session/session';
import { loadDraft, type LoadedDraft } from './load-draft';

interface SetDraft {
  readonly draft: DraftSummary;
  readonly printed: PrintedPaper;
  /** The words of the paper, for the leak check. */
  readonly text: string;
}
export interface PressParts {
  readonly session: Session;
  readonly press: PressRoom;
  readonly grants: FileGrants;
  readonly printer: Printer;
  readonly jobs: Jobs;
  readonly leaks: LeakDesk;
}

export function duplexOf(imposition: Imposition | null): Duplex {
  if (!imposition || imposition.kind === 'cropMarks') return null;
  return imposition.kind === 'booklet' && imposition.faces !== 'both' ? 'simplex' : imposition.duplex;
}

/** Preview, file and paper: the same document through the same press, hence the same bytes. */
export function pressHandlers({ session, press, grants, printer, jobs, leaks }: PressParts): Handlers<Exclude<NamesOf<'press'>, NamesOf<'press.bundle'> | 'press.livePage'>> {
  const load = (id: DraftId): Promise<LoadedDraft> => loadDraft(session, id);
  const set = async ({ draft, document }: LoadedDraft, imposition: Imposition | null, signal?: AbortSignal): Promise<SetDraft> =>
    ({ draft, text: plainText(document.content), printed: await press.print(document, draft.updatedAt, { imposition, ...(signal ? { signal } : {}) }) });
  /** The same for what leaves: asked before anything is set. */
  const loadToLeave = async (id: DraftId): Promise<LoadedDraft> => {
    const loaded = await load(id);
    requireUncounted(loaded.draft.classification.level);
    return loaded;
  };
  const letOut = (draft: DraftSummary, made: Uint8Array, text: string, seen: string | undefined) =>
    leaks.pass({ bytes: made, name: draft.title, level: draft.classification.level, text, source: draft.id, madeHere: true }, seen);
  const audit = (draft: DraftSummary, action: string) => session.vault.audit.append(draft.classification.level, session.note(action, draft.id));

  return {
    'press.preview': async ({ id, imposition, jobId }) => {
      const { draft, printed } = await (jobId ? jobs.run(jobId, async ({ signal }) => set(await load(id), imposition, signal)) : set(await load(id), imposition));
      return { pdf: printed.pdf, pageCount: printed.pageCount, pageMm: templateById(draft.template).page, warnings: printed.warnings };
    },
    'press.save': async ({ id, grant, imposition, leaksSeen }) => {
      const { draft, printed, text } = await set(await loadToLeave(id), imposition);
      const bytes = await letOut(draft, printed.pdf, text, leaksSeen);
      await writeOut(grants.take(grant, 'write'), bytes);
      await audit(draft, 'press.save');
      return { pageCount: printed.pageCount, warnings: printed.warnings };
    },
    'press.export': async ({ id, format, grant, leaksSeen }) => {
      const { draft, document } = await loadToLeave(id);
      const made = await press.export(document, format, draft.updatedAt);
      const file = await letOut(draft, made, plainText(document.content), leaksSeen);
      await writeOut(grants.take(grant, 'write'), file);
      await audit(draft, `press.export.${format}`);
      return { bytes: file.byteLength };
    },
    'press.print': async ({ id, imposition, leaksSeen }) => {
      const { draft, printed, text } = await set(await loadToLeave(id), imposition);
      const bytes = await letOut(draft, printed.pdf, text, leaksSeen);
      // A printer's queue shows names to everybody: no words of the paper in it. The line is written before the first page leaves: a printout without its line must not exist.
      await audit(draft, 'press.print');
      return { printed: await printer.print(`Tòa Soạn – ${draft.template}`, bytes, duplexOf(imposition)) };
    },
  };
}
