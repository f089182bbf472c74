import { useEffect, useState, type RefObject } from 'react';
import type { PageRow } from './rows';
import type { PageSize } from './use-pdf';

/** A factor of the printed size, or what the page is fitted to. */
export type Zoom = number | 'width' | 'page';
export type ZoomStep = 'in' | 'out' | 'width' | 'page';

export const pointsToPixels = 96 / 72;
/** Around and between pages, CSS pixels. */
export const margin = 16;
const zoomSteps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4];
const rowGap = 2;

/** The next step from a zoom that may lie between two. */
export const stepped = (now: number, step: 'in' | 'out'): number =>
  (step === 'in' ? zoomSteps.find((candidate) => candidate > now + 0.01) : zoomSteps.findLast((candidate) => candidate < now - 0.01)) ?? now;

/** CSS pixels a point for this zoom in a viewport of this size. */
export function scaleOf(zoom: Zoom, sizes: readonly PageSize[], rows: readonly PageRow[], viewport: PageSize): number {
  if (typeof zoom === 'number') return zoom * pointsToPixels;
  const widest = Math.max(...sizes.map((size) => size.width));
  const highest = Math.max(...sizes.map((size) => size.height));
  const across = Math.max(...rows.map((row) => row.length));
  const byWidth = Math.max(0.1, (viewport.width - 2 * margin - (across - 1) * rowGap) / (widest * across));
  return zoom === 'width' ? Math.min(byWidth, 3) : Math.max(0.1, Math.min(byWidth, (viewport.height - 2 * margin) / highest));
}

/** Of an element without its scroll bars, CSS pixels; 0 before it was measured. */
export function useInnerSize(element: RefObject<HTMLElement | null>): PageSize {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = measured;
      // Hidden behind another room it measures nothing; the last size stays.
      if (width > 0) setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
