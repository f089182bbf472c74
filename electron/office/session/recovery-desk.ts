import { OfficeError } from '../../../shared/errors/office-error';
import { ownPaper } from '../cleared';
import { writeOut, type FileGrants } from '../file-grants';
import { peopleOf } from '../people';
import type { PressRoom } from '../press-room';
import type { Printer } from '../printer';
import type { Handlers, NamesOf } from '../service';
import type { Session } from './session';

/** Keeps the two recovery sheets in memory between their making and their confirmation; never on disk. */
export class RecoveryDesk {
  readonly #press: PressRoom;
  readonly #session: Session;
  #words: readonly [string, string] | undefined;

  constructor(press: PressRoom, session: Session) {
    this.#press = press;
    this.#session = session;
  }

  keep(words: readonly [string, string]): void {
    this.#words = words;
  }

  forget(): void {
    this.#words = undefined;
  }

  get waiting(): boolean {
    return this.#words !== undefined;
  }

  async sheet(holder: 1 | 2): Promise<Uint8Array<ArrayBuffer> | null> {
    if (!this.#words) return null;
    const { profile } = this.#session.vault;
    return this.#press.recoverySheet({
      officeName: profile.name, parentBody: profile.parentBody, holder, words: this.#words[holder - 1] ?? '',
      issuedOn: new Date().toISOString().slice(0, 10), training: profile.kind === 'training',
    });
  }
}

export function recoveryHandlers(desk: RecoveryDesk, session: Session, grants: FileGrants, printer: Printer): Handlers<NamesOf<'recovery'>> {
  const sheet = async (holder: 1 | 2): Promise<Uint8Array<ArrayBuffer>> => {
    const pdf = await desk.sheet(holder);
    if (!pdf) throw new OfficeError('recoverySheetsGone');
    return pdf;
  };
  const audit = (action: string, holder: 1 | 2) => session.vault.audit.append(null, session.note(action, `sheet-${holder}`));
  return {
    'recovery.sheet': async ({ holder }) => ({ pdf: await desk.sheet(holder) }),
    'recovery.saveSheet': async ({ holder, grant }) => {
      await writeOut(grants.take(grant, 'write'), ownPaper(await sheet(holder)));
      await audit('recovery.saveSheet', holder);
      return {};
    },
    'recovery.printSheet': async ({ holder }) => {
      const printed = await printer.print(`Phiếu khôi phục ${holder}`, ownPaper(await sheet(holder)));
      await audit('recovery.printSheet', holder);
      return { printed };
    },
    'recovery.status': async () => {
      const { recovery } = session.vault;
      const uncovered = await peopleOf(session.vault, await recovery.uncovered());
      return { ...(await recovery.status()), waiting: desk.waiting, uncovered: uncovered.map(({ fullName }) => fullName) };
    },
    'recovery.renew': async () => {
      // A level that is shut by the network is told as that, not as one the person lacks.
      for (const level of session.vault.account.levels) session.requireLevel(level);
      desk.keep(await session.vault.recovery.renew(session.note('recovery.renew')));
      return {};
    },
    'recovery.confirm': async () => {
      // Without their words nobody can have put them away; confirming would make the earlier sheets worthless for nothing.
      if (!desk.waiting) throw new OfficeError('recoverySheetsGone');
      await session.vault.recovery.confirm(session.note('recovery.confirm'));
      desk.forget();
      return {};
    },
  };
}
