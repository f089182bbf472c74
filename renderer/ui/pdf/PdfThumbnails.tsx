import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { numbered } from '../numbered';
import { paint } from './PdfPage';
import type { PageSize } from './use-pdf';

const widthPx = 96;

interface ThumbnailsProps {
  readonly document: PDFDocumentProxy;
  readonly sizes: readonly PageSize[];
  readonly current: number;
  /** What is written under a page in place of its number. */
  readonly captionOf?: ((page: number, short?: boolean) => string) | undefined;
  readonly onGo: (page: number) => void;
}

/** The pages in small; arrows walk through them. */
export function PdfThumbnails({ document, sizes, current, captionOf, onGo }: ThumbnailsProps): ReactNode {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-thumbnail="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 1, End: sizes.length }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const page = Math.min(sizes.length, Math.max(1, target));
    onGo(page);
    list.current?.querySelector<HTMLElement>(`[data-thumbnail="${page}"]`)?.focus();
  };
  return (
    <div ref={list} className="pdf-thumbnails" role="toolbar" aria-orientation="vertical" aria-label={t('pdf.thumbnails')} onKeyDown={onKeyDown}>
      {numbered(sizes).map(({ value, number }) => (
        <Thumbnail key={number} document={document} number={number} size={value} current={number === current} label={t('pdf.pageOf', { page: number, total: sizes.length })} caption={captionOf?.(number, true) ?? String(number)} onGo={() => onGo(number)} />
      ))}
    </div>
  );
}

interface ThumbnailProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly size: PageSize;
  readonly current: boolean;
  readonly label: string;
  readonly caption: string;
  readonly onGo: () => void;
}

function Thumbnail({ document, number, size, current, label, caption, onGo }: ThumbnailProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [seen, setSeen] = useState(false);
  const scale = widthPx / size.width;
  useEffect(() => {
    const element = button.current;
    if (!element) return;
    // Pictures far from the screen are let go again: five hundred of them would fill the memory of an old machine.
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? false), { root: element.parentElement, rootMargin: '600px 0px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => (seen ? paint(document, number, scale, canvas.current) : undefined), [document, number, scale, seen]);
  return (
    <button ref={button} type="button" className="pdf-thumbnail" data-thumbnail={number} tabIndex={current ? 0 : -1} aria-current={current ? 'page' : undefined} aria-label={label} onClick={onGo}>
      <span className="pdf-thumbnail-page" style={{ width: widthPx, height: Math.round(size.height * scale) }}>{seen ? <canvas ref={canvas} style={{ width: '100%', height: '100%' }} /> : null}</span>
      <span className="tabular">{caption}</span>
    </button>
  );
}
