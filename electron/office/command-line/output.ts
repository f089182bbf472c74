import { errorMessage } from '../../../shared/errors/message';
import type { ErrorCode } from '../../../shared/errors/codes';
import { toErrorEnvelope, type ErrorParams } from '../../../shared/errors/office-error';

/** Results to standard output, refusals also as a sentence to standard error; `--json` makes one object a line. */
export class Output {
  readonly #json: boolean;

  constructor(json: boolean) {
    this.#json = json;
  }

  /** `human` is what a person reads instead of the object. */
  result(object: Readonly<Record<string, unknown>>, human: string): void {
    process.stdout.write(`${this.#json ? JSON.stringify(object) : human}\n`);
  }

  /** The sentence of a refusal whose object was printed already; for people only. */
  refusalSentence(error: { readonly code: string; readonly params: ErrorParams }): void {
    if (!this.#json) process.stderr.write(`${errorMessage({ code: error.code as ErrorCode, params: error.params })} [${error.code}]\n`);
  }

  /** What to look at, one sentence a line with its page, to standard error; for people only: the object of a result holds the same. */
  warnings(warnings: readonly { readonly code: string; readonly params: ErrorParams }[]): void {
    if (this.#json) return;
    for (const { code, params } of warnings) {
      const page = params['page'] === undefined ? '' : `Trang ${params['page']}: `;
      process.stderr.write(`${page}${errorMessage({ code: code as ErrorCode, params })} [${code}]\n`);
    }
  }

  /** Tells a refusal; `with` goes into the object, e.g. the file it is about. */
  refusal(error: unknown, about: Readonly<Record<string, unknown>> = {}): void {
    const envelope = toErrorEnvelope(error);
    const message = errorMessage(envelope);
    if (this.#json) process.stdout.write(`${JSON.stringify({ ...about, code: envelope.code, message })}\n`);
    else process.stderr.write(`${message} [${envelope.code}]\n`);
  }
}
