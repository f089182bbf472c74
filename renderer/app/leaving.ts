import { useEffect, useEffectEvent } from 'react';

const savers = new Set<() => Promise<void>>();

/** A room that holds unsaved words registers how to put them away; awaited before the page locks or logs out. */
export function useBeforeLeaving(save: () => Promise<void>): void {
  const run = useEffectEvent(save);
  useEffect(() => {
    const saver = (): Promise<void> => run();
    savers.add(saver);
    return () => void savers.delete(saver);
  }, []);
}

/** Lets every room save; a room that cannot does not keep the person from locking. */
export async function saveBeforeLeaving(): Promise<void> {
  await Promise.allSettled([...savers].map((save) => save()));
}
