import { useEffect } from 'react';
import { shell } from '../api/client';
import { runCommand, runKeys } from './commands';

/** Keys and menu commands reach the same registry of commands. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => void runKeys(event);
    window.addEventListener('keydown', onKey);
    const stop = shell.onCommand((command) => void runCommand(command));
    return () => {
      window.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
}
