import { OfficeError } from '../../../shared/errors/office-error';
import { writeOut, type FileGrants } from '../file-grants';
import type { PressRoom } from '../press-room';
import type { Printer } from '../printer';
import type { Handlers, NamesOf } from '../service';
import type { Session } from './session';

/** Keeps the two recovery sheets in memory between the making of the office and their confirmation; never on disk. */
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
      await writeOut(grants.take(grant, 'write'), await sheet(holder));
      await audit('recovery.saveSheet', holder);
      return {};
    },
    'recovery.printSheet': async ({ holder }) => {
      const printed = await printer.print(`Phiếu khôi phục ${holder}`, await sheet(holder));
      await audit('recovery.printSheet', holder);
      return { printed };
    },
    'recovery.confirm': async () => {
      desk.forget();
      await session.vault.audit.append(null, session.note('recovery.confirm'));
      return {};
    },
  };
}
