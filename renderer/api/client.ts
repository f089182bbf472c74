import type { Bridge, ShellBridge } from '../../shared/contract/bridge';
import type { CallInput, CallOutput, OperationName } from '../../shared/contract';
import type { ErrorCode } from '../../shared/errors/codes';
import { errorMessage } from '../../shared/errors/message';
import type { ErrorEnvelope, ErrorParams } from '../../shared/errors/office-error';

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

/**
 * Asks the office for one operation of the contract.
 * @throws ApiError with the office's code and parameters
 */
export async function call<Name extends OperationName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const envelope = await window.toasoan.call(name, input).catch((error: unknown) => {
    throw new ApiError({ code: 'internal', params: {} }, { cause: error });
  });
  if (!envelope.ok) throw new ApiError(envelope.error);
  return envelope.value as CallOutput<Name>;
}

/** What the window itself does: dialogs, dropped files, menu commands. */
export const shell: ShellBridge = {
  chooseFiles: (request) => window.toasoan.shell.chooseFiles(request),
  chooseSaveTarget: (request) => window.toasoan.shell.chooseSaveTarget(request),
  grantDropped: (files) => window.toasoan.shell.grantDropped(files),
  openHandbook: () => window.toasoan.shell.openHandbook(),
  onCommand: (listener) => window.toasoan.shell.onCommand(listener),
};
