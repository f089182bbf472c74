import { useSyncExternalStore } from 'react';

export const themes = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof themes)[number];
export interface Appearance {
  readonly theme: ThemeChoice;
  readonly highContrast: boolean;
}

const storageKey = 'toasoan.appearance';
const listeners = new Set<() => void>();

function remembered(): Appearance {
  const parts = (localStorage.getItem(storageKey) ?? '').split(' ');
  return { theme: themes.find((theme) => theme === parts[0]) ?? 'light', highContrast: parts[1] === 'high' };
}

let appearance = remembered();

export function chooseAppearance(change: Partial<Appearance>): void {
  appearance = { ...appearance, ...change };
  localStorage.setItem(storageKey, `${appearance.theme} ${appearance.highContrast ? 'high' : 'normal'}`);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the person chose for this machine. */
export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => appearance);

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** What is drawn: the choice, or the system's where the choice is left to it. */
export function useDrawnAppearance(): { readonly scheme: 'light' | 'dark'; readonly contrast: 'high' | 'normal' } {
  const { theme, highContrast } = useAppearance();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const systemContrast = useMedia('(prefers-contrast: more)');
  const dark = theme === 'system' ? systemDark : theme === 'dark';
  return { scheme: dark ? 'dark' : 'light', contrast: highContrast || systemContrast ? 'high' : 'normal' };
}
