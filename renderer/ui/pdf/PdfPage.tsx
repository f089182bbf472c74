import { RenderingCancelledException, TextLayer, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PdfHit } from './use-pdf-find';
import { joinItems, rangesOf, type PageText, type Place } from './find-in-page';
import { markRanges } from '../highlights';
import type { PageSize } from './use-pdf';

interface PdfPageProps {
  readonly document: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  /** CSS pixels a PDF point. */
  readonly scale: number;
  /** Far from the screen: only its place is kept. */
  readonly drawn: boolean;
  readonly label: string;
  /** Somebody is looking for something on this page. */
  readonly marked?: boolean;
  readonly hits: readonly PdfHit[];
  readonly currentHit: Place | null;
}

/** One page: its picture, and over it the text for selecting and finding. */
export function PdfPage({ document, number, size, scale, drawn, label, marked = false, hits, currentHit }: PdfPageProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [text, setText] = useState<{ readonly page: PageText; readonly elements: readonly HTMLElement[] } | null>(null);

  useEffect(() => {
    if (!drawn) return;
    return paint(document, number, scale, canvas.current);
  }, [document, number, scale, drawn]);
  useEffect(() => {
    const picture = canvas.current;
    if (!drawn || !picture) return;
    return () => letGo(document, number, picture);
  }, [document, number, drawn]);

  useEffect(() => {
    const container = layer.current;
    if (!drawn || !container) return;
    let current = true;
    let made: TextLayer | undefined;
    const build = async (): Promise<void> => {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      if (!current) return;
      container.replaceChildren();
      made = new TextLayer({ textContentSource: content, container, viewport: page.getViewport({ scale }) });
      await made.render();
      const items = content.items.flatMap((item) => ('str' in item ? [item] : []));
      // A stop of the page's scrolling while the layer was being built is no failure.
      if (current) setText({ page: joinItems(items), elements: made.textDivs });
    };
    build().catch(() => undefined);
    return () => {
      current = false;
      made?.cancel();
      setText(null);
    };
  }, [document, number, scale, drawn]);

  useEffect(() => {
    if (!text) return;
    const stop = markRanges('pdf-hit', hits.flatMap(({ place }) => rangesOf(place, text.page, text.elements)));
    return stop;
  }, [text, hits]);
  useEffect(() => {
    if (!text || !currentHit) return;
    const ranges = rangesOf(currentHit, text.page, text.elements);
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    return markRanges('pdf-current', ranges);
  }, [text, currentHit]);

  const width = Math.floor(size.width * scale);
  const height = Math.floor(size.height * scale);
  return (
    <div className="pdf-page" data-page={number} data-marked={marked || undefined} aria-label={label} role="img" style={{ width, height, '--total-scale-factor': scale, '--scale-factor': scale }}>
      {drawn ? <><canvas ref={canvas} style={{ width, height }} /><div ref={layer} className="textLayer" /></> : null}
    </div>
  );
}

const mostPixels = 16_000_000;

/** A canvas keeps its memory until somebody comes to collect it, unless it has no size. */
function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** Of a page that is far from the screen now: its picture and what the library read to draw it. */
function letGo(document: PDFDocumentProxy, number: number, picture: HTMLCanvasElement): void {
  release(picture);
  document.getPage(number).then((page) => page.cleanup(), () => undefined);
}

/** Draws off the page and puts the picture in whole, so that zooming never flashes white. Returns how to stop. */
export function paint(document: PDFDocumentProxy, number: number, scale: number, target: HTMLCanvasElement | null): () => void {
  let task: RenderTask | undefined;
  let current = true;
  const draw = async (): Promise<void> => {
    const page = await document.getPage(number);
    if (!current || !target) return;
    const plain = page.getViewport({ scale });
    // A very large picture is drawn coarser: memory of an old machine is worth more than its last pixel.
    const ratio = Math.min(globalThis.devicePixelRatio, Math.sqrt(mostPixels / (plain.width * plain.height)));
    const viewport = page.getViewport({ scale: scale * ratio });
    const canvas = globalThis.document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
    if (!current) return;
    target.width = canvas.width;
    target.height = canvas.height;
    target.getContext('2d')?.drawImage(canvas, 0, 0);
    release(canvas);
  };
  draw().catch((error: unknown) => {
    if (!(error instanceof RenderingCancelledException) && current) reportError(error);
  });
  return () => {
    current = false;
    task?.cancel();
  };
}
