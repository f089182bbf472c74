import { OfficeError } from '../../shared/errors/office-error';
import type { ClearedBytes } from './cleared';

export type PrintOutcome = 'printed' | 'cancelled' | 'failed';
/** Which sides are printed and how the paper is turned; null leaves it to the printer. */
export type Duplex = 'simplex' | 'shortEdge' | 'longEdge' | null;
/** Hands bytes to a printer's dialog; the shell has one, the command line has none. */
export type PrintDoor = (title: string, pdf: Uint8Array, duplex: Duplex) => Promise<PrintOutcome>;

export class Printer {
  readonly #door: PrintDoor;

  constructor(door: PrintDoor) {
    this.#door = door;
  }

  /** False where the person closed the dialog. @throws OfficeError printFailed */
  async print(title: string, pdf: ClearedBytes, duplex: Duplex = null): Promise<boolean> {
    const outcome = await this.#door(title, pdf, duplex);
    if (outcome === 'failed') throw new OfficeError('printFailed');
    return outcome === 'printed';
  }
}
