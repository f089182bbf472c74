import type { Output } from './output';

/** Exit codes of the command line: done, refused or partly refused, wrong usage. */
export const exitCodes = { done: 0, refused: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export type Command = (args: readonly string[], output: Output) => Promise<ExitCode>;
