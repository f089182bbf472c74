import type { PaperBundle } from '../../../shared/document/paper-document';
import { plainText } from '../../../shared/document/plain-text';
import type { DraftId } from '../../../shared/domain/ids';
import { highestLevel, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { commonSize } from '../../../shared/forms';
import type { Imposition } from '../../../shared/imposition';
import { requireUncounted } from '../copies/uncounted';
import { writeOut } from '../file-grants';
import type { PrintedPaper } from '../press-room';
import type { Handlers, NamesOf } from '../service';
import { loadDraft, type LoadedDraft } from './load-draft';
import { duplexOf, type PressParts } from './press-handlers';

interface AskedBundle {
  readonly ids: readonly DraftId[];
  readonly title: string;
  readonly contents: boolean;
}
interface LoadedBundle {
  readonly drafts: readonly LoadedDraft[];
  readonly bundle: PaperBundle;
  /** The highest of its papers: what leaves, leaves at this. */
  readonly level: SecrecyLevel;
}

const newest = (drafts: readonly LoadedDraft[]): string => drafts.map(({ draft }) => draft.updatedAt).reduce((one, other) => (one > other ? one : other));

/** Several drafts as one file: seen, saved and printed as the same bytes, let out by the same rules as one. */
export function bundleHandlers({ session, press, grants, printer, jobs, leaks }: PressParts): Handlers<NamesOf<'press.bundle'>> {
  const load = async ({ ids, title, contents }: AskedBundle): Promise<LoadedBundle> => {
    const drafts: LoadedDraft[] = [];
    for (const id of ids) drafts.push(await loadDraft(session, id));
    const level = highestLevel(drafts.map(({ draft }) => draft.classification.level));
    return { drafts, level, bundle: { format: 'toasoan-bundle', version: 1, title, contents, parts: drafts.map(({ document }) => document) } };
  };
  const print = ({ drafts, bundle }: LoadedBundle, imposition: Imposition | null, signal?: AbortSignal): Promise<PrintedPaper> =>
    press.bundle(bundle, newest(drafts), { imposition, ...(signal ? { signal } : {}) });
  /** What is to leave: refused before anything is set, looked through when it is. */
  const makeToLeave = async (asked: AskedBundle, imposition: Imposition | null, seen: string | undefined) => {
    const loaded = await load(asked);
    const { drafts, level } = loaded;
    requireUncounted(level);
    const printed = await print(loaded, imposition);
    const text = drafts.map(({ document }) => plainText(document.content)).join('\n\n');
    const bytes = await leaks.pass({ bytes: printed.pdf, name: asked.title || (drafts[0]?.draft.title ?? ''), level, text, source: asked.ids.join(' '), madeHere: true }, seen);
    return { ...loaded, printed, bytes };
  };
  const audit = async (drafts: readonly LoadedDraft[], action: string): Promise<void> => {
    for (const { draft } of drafts) await session.vault.audit.append(draft.classification.level, session.note(action, draft.id));
  };

  return {
    'press.bundle.preview': async ({ imposition, jobId, ...asked }) => {
      const set = async (signal?: AbortSignal) => {
        const loaded = await load(asked);
        return { loaded, printed: await print(loaded, imposition, signal) };
      };
      const { loaded, printed } = await (jobId ? jobs.run(jobId, ({ signal }) => set(signal)) : set());
      return { pdf: printed.pdf, pageCount: printed.pageCount, pageMm: commonSize(loaded.bundle.parts.map(({ template }) => template)), warnings: printed.warnings };
    },
    'press.bundle.save': async ({ grant, imposition, leaksSeen, ...asked }) => {
      const { drafts, printed, bytes } = await makeToLeave(asked, imposition, leaksSeen);
      await writeOut(grants.take(grant, 'write'), bytes);
      await audit(drafts, 'press.bundle.save');
      return { pageCount: printed.pageCount, warnings: printed.warnings };
    },
    'press.bundle.print': async ({ imposition, leaksSeen, ...asked }) => {
      const { drafts, bytes } = await makeToLeave(asked, imposition, leaksSeen);
      // As with one paper: the lines first, and no words of the papers where everybody sees them.
      await audit(drafts, 'press.bundle.print');
      return { printed: await printer.print(`Tòa Soạn – ${drafts.length}`, bytes, duplexOf(imposition)) };
    },
  };
}
