import { randomUUID } from 'node:crypto';
import { OfficeError } from '../../../shared/errors/office-error';
import type { Proposal } from './filing';

/** More waiting papers than a person has open forms; the oldest gives way. */
const mostWaiting = 20;

/** Papers between reading and filing, in memory only and gone with the session. */
export class Proposals {
  readonly #waiting = new Map<string, Proposal>();

  keep(paper: Proposal): string {
    const id = randomUUID();
    this.#waiting.set(id, paper);
    const oldest = this.#waiting.keys().next().value;
    if (this.#waiting.size > mostWaiting && oldest) this.#waiting.delete(oldest);
    return id;
  }

  /** @throws OfficeError fileGrantUnknown where it is no longer waiting */
  get(id: string): Proposal {
    const paper = this.#waiting.get(id);
    if (!paper) throw new OfficeError('fileGrantUnknown');
    return paper;
  }

  discard(id: string): void {
    this.#waiting.delete(id);
  }

  clear(): void {
    this.#waiting.clear();
  }
}
