import { useSyncExternalStore } from 'react';
import type { GraveAct } from '../../shared/domain/two-persons';
import { graveActs } from '../../shared/domain/two-persons';
import { roles, type Role } from '../../shared/domain/people';
import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import type { ErrorParams } from '../../shared/errors/office-error';

/** An act that waits for somebody else's signature. */
export interface GraveRequest {
  readonly operation: string;
  readonly object: string;
  readonly act: GraveAct;
  readonly level: SecrecyLevel | null;
  /** Posts whose holder may sign. */
  readonly posts: readonly Role[];
}
interface Asked {
  readonly request: GraveRequest;
  readonly answer: (approval: string | null) => void;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();
const set = (next: Asked | null): void => {
  asked = next;
  for (const listener of listeners) listener();
};

function requestOf(params: ErrorParams): GraveRequest | null {
  const act = graveActs.find((each) => each === params['act']);
  const { operation, object } = params;
  if (!act || typeof operation !== 'string' || typeof object !== 'string') return null;
  const posts = String(params['posts'] ?? '').split(',');
  return { operation, object, act, level: secrecyLevels.find((level) => level === params['level']) ?? null, posts: roles.filter((role) => posts.includes(role)) };
}

/** Opens the dialog of the second person; null where nobody signed. A second act waits for nobody: it is refused as it was. */
export async function askSecondPerson(params: ErrorParams): Promise<string | null> {
  const request = requestOf(params);
  if (!request || asked || listeners.size === 0) return null;
  return new Promise((resolve) => {
    set({
      request,
      answer: (approval) => {
        set(null);
        resolve(approval);
      },
    });
  });
}

/** The act that waits for a signature, for the one dialog that asks for it. */
export function useGraveRequest(): Asked | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => asked);
}

/** Takes the dialog away, signed by nobody: the session ended behind it. */
export function dropGraveRequest(): void {
  asked?.answer(null);
}
