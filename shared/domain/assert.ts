/** For the last branch of a switch: a new case that nobody handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${String(value)}`);
}

export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
