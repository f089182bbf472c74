import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import './pdf.css';
import { openingPdf } from './use-pdf';

interface LivePdfPageProps {
  /** A PDF of one page; the one before stays on the screen until this is drawn. */
  readonly pdf: Uint8Array;
  /** Room for it, CSS pixels. */
  readonly width: number;
  readonly label: string;
  /** It is on the screen; milliseconds from its bytes to its picture. */
  readonly onDrawn?: (ms: number) => void;
  readonly onFailed?: () => void;
}

/** One page that changes while somebody writes: drawn off the screen and put in whole, without a flash. */
export function LivePdfPage({ pdf, width, label, onDrawn, onFailed }: LivePdfPageProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const drawn = useEffectEvent((ms: number) => onDrawn?.(ms));
  const failed = useEffectEvent(() => onFailed?.());
  const room = Math.floor(width);

  useEffect(() => {
    if (room === 0) return;
    let current = true;
    const start = performance.now();
    const task = openingPdf(pdf, { asPaths: true });
    const draw = async (): Promise<void> => {
      const page = await (await task.promise).getPage(1);
      const plain = page.getViewport({ scale: 1 });
      const scale = Math.min(room / plain.width, 2);
      const viewport = page.getViewport({ scale: scale * globalThis.devicePixelRatio });
      const picture = globalThis.document.createElement('canvas');
      picture.width = Math.floor(viewport.width);
      picture.height = Math.floor(viewport.height);
      // As for a printer: the same drawing, but not put off to the next frames of the screen.
      await page.render({ canvas: picture, viewport, intent: 'print' }).promise;
      const target = canvas.current;
      if (!current || !target) return;
      target.width = picture.width;
      target.height = picture.height;
      target.getContext('2d')?.drawImage(picture, 0, 0);
      picture.width = 0;
      picture.height = 0;
      const shown = { width: Math.floor(plain.width * scale), height: Math.floor(plain.height * scale) };
      setSize((before) => (before?.width === shown.width && before.height === shown.height ? before : shown));
      drawn(performance.now() - start);
    };
    const ended = draw().catch(() => {
      if (current) failed();
    });
    return () => {
      current = false;
      void ended.then(() => task.destroy());
    };
  }, [pdf, room]);

  return <div className="pdf-page" role="img" aria-label={label} style={size ?? { visibility: 'hidden' }}><canvas ref={canvas} style={size ?? {}} /></div>;
}
