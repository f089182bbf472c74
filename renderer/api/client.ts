import type { Bridge, ShellBridge } from '../../shared/contract/bridge';
import type { CallInput, CallOutput, OperationName } from '../../shared/contract';
import type { Envelope } from '../../shared/contract/wire';
import type { ErrorCode } from '../../shared/errors/codes';
import { errorMessage } from '../../shared/errors/message';
import type { ErrorEnvelope, ErrorParams } from '../../shared/errors/office-error';
import { showLeaks } from './leaks';
import { askSecondPerson } from './second-person';

declare global {
  interface Window {
    readonly toasoan: Bridge;
  }
}

/** A refusal of the office as the page sees it: a code with parameters, worded only when shown. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(envelope: ErrorEnvelope, options?: ErrorOptions) {
    super(envelope.code, options);
    this.code = envelope.code;
    this.params = envelope.params;
  }

  /** What happened and what to do, in the reader's language. */
  sentence(language: 'vi' | 'en' = 'vi'): string {
    return errorMessage({ code: this.code, params: this.params }, language);
  }
}

/** Anything thrown as an ApiError; what is not ours becomes `internal`. */
export const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError({ code: 'internal', params: {} }, { cause: error });

const ask = (name: OperationName, input: unknown): Promise<Envelope> =>
  window.toasoan.call(name, input).catch((error: unknown) => {
    throw new ApiError({ code: 'internal', params: {} }, { cause: error });
  });

/**
 * Asks the office for one operation of the contract. Where the act takes two persons the second one is asked to sign, and the
 * call goes on; where nobody signs it ends with `secondPersonNeeded`. Where a file is stopped on its way out, the person sees why first.
 * @throws ApiError with the office's code and parameters
 */
export async function call<Name extends OperationName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const more: { leaksSeen?: string; approval?: string } = {};
  let envelope = await ask(name, input);
  // Each of the two asks at most once: what is refused again afterwards is refused.
  while (!envelope.ok) {
    const { code, params } = envelope.error;
    if (code === 'leaksFound' && more.leaksSeen === undefined) {
      const leaksSeen = await showLeaks(params);
      if (leaksSeen === null) break;
      more.leaksSeen = leaksSeen;
    } else if (code === 'secondPersonNeeded' && more.approval === undefined) {
      const approval = await askSecondPerson(params);
      if (approval === null) break;
      more.approval = approval;
    } else break;
    envelope = await ask(name, { ...input, ...more });
  }
  if (!envelope.ok) throw new ApiError(envelope.error);
  return envelope.value as CallOutput<Name>;
}

/** What the window itself does: dialogs, dropped files, menu commands. */
export const shell: ShellBridge = {
  chooseFiles: (request) => window.toasoan.shell.chooseFiles(request),
  chooseSaveTarget: (request) => window.toasoan.shell.chooseSaveTarget(request),
  chooseFolder: () => window.toasoan.shell.chooseFolder(),
  grantDropped: (files) => window.toasoan.shell.grantDropped(files),
  openHandbook: () => window.toasoan.shell.openHandbook(),
  onCommand: (listener) => window.toasoan.shell.onCommand(listener),
};
