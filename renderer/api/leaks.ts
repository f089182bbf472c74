import { useSyncExternalStore } from 'react';
import type { ErrorParams } from '../../shared/errors/office-error';

/** A file that was stopped on its way out. */
export interface StoppedFile {
  readonly name: string;
  readonly token: string;
  /** Words of a higher level stand in it: it cannot go out at all. */
  readonly forbidden: boolean;
}
interface Asked {
  readonly file: StoppedFile;
  readonly answer: (goOn: boolean) => void;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();
const set = (next: Asked | null): void => {
  asked = next;
  for (const listener of listeners) listener();
};

/** Shows what was found; the word for having seen it, or null where the file stays here. */
export async function showLeaks({ name, token, forbidden }: ErrorParams): Promise<string | null> {
  if (typeof token !== 'string' || asked || listeners.size === 0) return null;
  return new Promise((resolve) => {
    set({
      file: { name: String(name ?? ''), token, forbidden: Number(forbidden) > 0 },
      answer: (goOn) => {
        set(null);
        resolve(goOn ? token : null);
      },
    });
  });
}

export function useStoppedFile(): Asked | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => asked);
}

/** Takes the dialog away: the session ended behind it. */
export function dropStoppedFile(): void {
  asked?.answer(false);
}
