import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { ZoomStep } from './zoom';

const wheelPerStep = 60;

/** Ctrl and the wheel make the page larger or smaller, a notch a step; the browser's own zoom of the window is kept off. */
export function useWheelZoom(scroller: RefObject<HTMLElement | null>, onZoom: (step: ZoomStep) => void): void {
  const zoom = useEffectEvent(onZoom);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let turned = 0;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < wheelPerStep) return;
      zoom(turned < 0 ? 'in' : 'out');
      turned = 0;
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller]);
}
