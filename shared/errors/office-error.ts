import type { ErrorCode } from './codes';

export type ErrorParams = Readonly<Record<string, string | number>>;

/** The only error that crosses a process: a code with parameters, worded in the reader's language at the edge. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.params = params;
  }
}

export interface ErrorEnvelope {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** What leaves a process for an error: our own as it is, anything else as `internal`, its text left behind. */
export function toErrorEnvelope(error: unknown): ErrorEnvelope {
  if (error instanceof OfficeError) return { code: error.code, params: error.params };
  return { code: 'internal', params: {} };
}
