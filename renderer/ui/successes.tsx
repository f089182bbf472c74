import { IconCircleCheck } from '@tabler/icons-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import styles from './successes.module.css';

interface Success {
  readonly id: number;
  readonly sentence: string;
}

const shownMs = 4_000;
let shown: readonly Success[] = [];
let next = 1;
const listeners = new Set<() => void>();
const set = (value: readonly Success[]): void => {
  shown = value;
  for (const listener of listeners) listener();
};

/** Says that something went well, and fades. A refusal belongs into an ErrorNotice instead. */
export function sayDone(sentence: string): void {
  const id = next++;
  set([...shown.slice(-2), { id, sentence }]);
  setTimeout(() => set(shown.filter((success) => success.id !== id)), shownMs);
}

export function Successes(): ReactNode {
  const list = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => shown);
  return (
    <div className={styles.list} role="status" aria-live="polite">
      {list.map((success) => (
        <div key={success.id} className={styles.item}><IconCircleCheck size={18} aria-hidden="true" /><span className={styles.words}>{success.sentence}</span></div>
      ))}
    </div>
  );
}
