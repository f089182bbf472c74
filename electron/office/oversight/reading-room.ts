import type { AuditFilter, AuditHead } from '../../vault/doors';
import { ownPaper } from '../cleared';
import { writeOut, type FileGrants } from '../file-grants';
import type { PressRoom } from '../press-room';
import type { Printer } from '../printer';
import type { Handlers } from '../service';
import type { Session } from '../session/session';
import { auditDocument } from './audit-paper';

type ReadingRoom = Handlers<'audit.search' | 'audit.savePdf' | 'audit.print' | 'audit.heads' | 'audit.compareHeads'>;
const mostPrinted = 2_000;
const kept = /^\s*(\w+)\s+(\d+)\s+([0-9a-f]{4}(?:-[0-9a-f]{4}){7})\s*$/gim;

interface AskedLines {
  readonly person: string;
  readonly action: string;
  readonly object: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly refusedOnly: boolean;
}
/** Days of this machine's clock as instants, both days included. */
const filterOf = ({ person, action, object, from, to, refusedOnly }: AskedLines): AuditFilter => {
  const after = to === null ? null : new Date(`${to}T00:00:00`);
  after?.setDate(after.getDate() + 1);
  return {
    person, action, object, refusedOnly,
    from: from === null ? null : new Date(`${from}T00:00:00`).toISOString(),
    until: after?.toISOString() ?? null,
  };
};

const lineOf = ({ chain, number, head }: AuditHead): string => `${chain} ${number} ${head}`;

/** Reading the log, taking it along on paper, and holding it against heads that were kept apart. */
export function readingRoomHandlers(session: Session, press: PressRoom, grants: FileGrants, printer: Printer): ReadingRoom {
  const names = async (): Promise<(loginName: string) => string> => {
    const known = new Map((await session.vault.accounts.list()).map(({ loginName, fullName }) => [loginName, fullName]));
    return (loginName) => known.get(loginName) ?? '';
  };
  const paper = async (asked: AskedLines) => {
    const { audit, profile, account, actor } = session.vault;
    const found = await audit.search(filterOf(asked), mostPrinted + 1, null);
    const nameOf = await names();
    const entries = found.slice(0, mostPrinted);
    const document = auditDocument({
      profile, entries, nameOf: (loginName) => nameOf(loginName) || loginName, heads: await audit.heads(), intact: await audit.intact(), levels: actor.levels, by: account.fullName, at: new Date(),
    });
    return { pdf: (await press.print(document, new Date().toISOString())).pdf, lines: entries.length, cut: found.length > mostPrinted };
  };
  return {
    'audit.search': async ({ limit, before, ...asked }) => {
      const nameOf = await names();
      const entries = await session.vault.audit.search(filterOf(asked), limit, before);
      return {
        entries: entries.map(({ sequence, at, actor, action, object, outcome }) => ({ sequence, at, actor, fullName: nameOf(actor), action, object, outcome })),
        actions: [...(await session.vault.audit.actions())],
      };
    },
    'audit.savePdf': async ({ grant, ...asked }) => {
      const { pdf, lines, cut } = await paper(asked);
      await writeOut(grants.take(grant, 'write'), ownPaper(pdf));
      await session.vault.audit.append(null, session.note('audit.savePdf'));
      return { lines, cut };
    },
    'audit.print': async (asked) => {
      const { pdf, lines, cut } = await paper(asked);
      const printed = await printer.print('Tòa Soạn – nhật ký', ownPaper(pdf));
      await session.vault.audit.append(null, session.note('audit.print'));
      return { printed, lines, cut };
    },
    'audit.heads': async () => {
      const heads = await session.vault.audit.heads();
      return { heads: heads.map((head) => ({ ...head })), text: heads.map(lineOf).join('\n'), intact: await session.vault.audit.intact() };
    },
    'audit.compareHeads': async ({ text }) => ({
      results: await Promise.all([...text.matchAll(kept)].map(async ([, chain = '', number = '', head = '']) => ({
        chain, number: Number(number), state: await session.vault.audit.compare({ chain, number: Number(number), head: head.toLowerCase() }),
      }))),
    }),
  };
}
