import { useEffect, useState, type RefObject } from 'react';
import type { PageRow } from './rows';

/** Pages on the screen and a little around it: only these are drawn, the others keep their place and no picture. */
export function useNearPages(scroller: RefObject<HTMLElement | null>, started: boolean, rows: readonly PageRow[]): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([1]));
  useEffect(() => {
    const root = scroller.current;
    if (!root || !started) return;
    const observer = new IntersectionObserver((entries) => {
      setNear((before) => {
        const after = new Set(before);
        for (const entry of entries) {
          const number = Number((entry.target as HTMLElement).dataset['page']);
          if (entry.isIntersecting) after.add(number);
          else after.delete(number);
        }
        return after;
      });
    }, { root, rootMargin: '800px 0px' });
    for (const number of rows.flat()) {
      const element = number === null ? null : root.querySelector(`[data-page="${number}"]`);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [scroller, started, rows]);
  return near;
}
