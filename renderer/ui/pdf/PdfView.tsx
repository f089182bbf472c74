import { useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Waiting } from '../notices';
import { numbered } from '../numbered';
import './pdf.css';
import { PdfPage } from './PdfPage';
import { PdfThumbnails } from './PdfThumbnails';
import { PdfToolbar } from './PdfToolbar';
import { usePdf, type OpenPdf, type PageSize } from './use-pdf';
import { usePdfFind, type PdfHit } from './use-pdf-find';

declare module 'react' {
  interface CSSProperties {
    '--total-scale-factor'?: number;
    '--scale-factor'?: number;
  }
}

export interface PdfViewProps {
  readonly bytes: Uint8Array;
  /** What the PDF is, for those who hear the page. */
  readonly label: string;
  /** Without toolbar, thumbnails and finding: a picture to look at. */
  readonly bare?: boolean;
  /** Thumbnails shown at first. */
  readonly thumbnails?: boolean;
  /** Looked for at once, e.g. what the archive was searched for. */
  readonly query?: string;
  /** At the right end of the toolbar. */
  readonly toolbarExtra?: ReactNode;
  readonly onPage?: (page: number, total: number) => void;
}

/** A PDF as it is: pages under one another, zoom, thumbnails, selecting, finding without accents, paging by keyboard. */
export function PdfView(props: PdfViewProps): ReactNode {
  const { t } = useTranslation();
  const pdf = usePdf(props.bytes);
  if (pdf.state === 'opening') return <Waiting label={t('pdf.opening')} />;
  if (pdf.state === 'failed') return <EmptyState title={t('couldNotLoad')}>{t('pdf.unreadable')}</EmptyState>;
  return <OpenView {...props} pdf={pdf} />;
}

type Zoom = number | 'width' | 'page';
const pointsToPixels = 96 / 72;
const margin = 16;
const noHits: readonly PdfHit[] = [];
const zoomSteps = [0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4];

/** CSS pixels a point for this zoom in a viewport of this size. */
function scaleOf(zoom: Zoom, sizes: readonly PageSize[], viewport: { readonly width: number; readonly height: number }): number {
  if (typeof zoom === 'number') return zoom * pointsToPixels;
  const widest = Math.max(...sizes.map((size) => size.width));
  const highest = Math.max(...sizes.map((size) => size.height));
  const byWidth = Math.max(0.1, (viewport.width - 2 * margin) / widest);
  return zoom === 'width' ? Math.min(byWidth, 3) : Math.max(0.1, Math.min(byWidth, (viewport.height - 2 * margin) / highest));
}

/** Of an element without its scroll bars, CSS pixels; 0 before it was measured. */
function useInnerSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
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

function OpenView({ pdf, label, bare = false, thumbnails = false, query: askedQuery = '', toolbarExtra, onPage }: PdfViewProps & { readonly pdf: OpenPdf }): ReactNode {
  const { t } = useTranslation();
  const { document, sizes } = pdf;
  const total = sizes.length;
  const [zoom, setZoom] = useState<Zoom>('width');
  const [page, setPage] = useState(1);
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([1]));
  const [showThumbnails, setShowThumbnails] = useState(thumbnails && total > 1);
  const [query, setQuery] = useState(askedQuery);
  const [asked, setAsked] = useState(askedQuery);
  const [hitAt, setHitAt] = useState(0);
  if (asked !== askedQuery) {
    setAsked(askedQuery);
    setQuery(askedQuery);
    setHitAt(0);
  }
  const scroller = useRef<HTMLDivElement>(null);
  const { width, height } = useInnerSize(scroller);
  const findField = useRef<HTMLInputElement>(null);
  const hits = usePdfFind(bare ? null : document, query);
  const hitsOf = useMemo(() => Map.groupBy(hits, (found) => found.page), [hits]);
  const hit = hits[Math.min(hitAt, hits.length - 1)] ?? null;
  const scale = width > 0 ? scaleOf(zoom, sizes, { width, height }) : 0;

  const started = scale > 0;

  const go = (wanted: number): void => {
    const target = Math.min(total, Math.max(1, wanted));
    scroller.current?.querySelector(`[data-page="${target}"]`)?.scrollIntoView({ block: 'start' });
    setPage(target);
  };

  useEffect(() => {
    onPage?.(page, total);
  }, [onPage, page, total]);
  useEffect(() => {
    if (hit) scroller.current?.querySelector(`[data-page="${hit.page}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [hit]);
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
    for (const element of root.querySelectorAll('[data-page]')) observer.observe(element);
    return () => observer.disconnect();
  }, [started]);

  const onScroll = (): void => {
    const root = scroller.current;
    if (!root) return;
    const middle = root.scrollTop + root.clientHeight / 3;
    const pages = [...root.querySelectorAll<HTMLElement>('[data-page]')];
    const seen = pages.findLast((element) => element.offsetTop <= middle);
    setPage(Number(seen?.dataset['page'] ?? 1));
  };
  const onZoom = (to: 'in' | 'out' | 'width' | 'page'): void => {
    const now = scale / pointsToPixels;
    if (to === 'in') setZoom(zoomSteps.find((step) => step > now + 0.01) ?? now);
    else if (to === 'out') setZoom(zoomSteps.findLast((step) => step < now - 0.01) ?? now);
    else setZoom(to);
  };
  const onHit = (step: 1 | -1): void => setHitAt(hits.length === 0 ? 0 : (Math.min(hitAt, hits.length - 1) + step + hits.length) % hits.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    const turns: Record<string, number> = { ArrowLeft: page - 1, ArrowRight: page + 1, Home: 1, End: total };
    const target = event.ctrlKey || event.altKey ? undefined : turns[event.key];
    if (target !== undefined) go(target);
    else if (event.ctrlKey && (event.key === '=' || event.key === '+')) onZoom('in');
    else if (event.ctrlKey && event.key === '-') onZoom('out');
    else if (event.ctrlKey && event.key === '0') onZoom('width');
    else if (event.ctrlKey && event.key === 'f' && !bare) findField.current?.select();
    else if (event.key === 'F3' && hits.length > 0) onHit(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  return (
    <div className="pdf-view">
      {bare ? null : (
        <PdfToolbar
          page={page} total={total} percent={Math.round((scale / pointsToPixels) * 100)} thumbnails={showThumbnails} query={query} hitAt={hits.length === 0 ? 0 : Math.min(hitAt, hits.length - 1) + 1}
          hitTotal={hits.length} findField={findField} extra={toolbarExtra} onThumbnails={() => setShowThumbnails(!showThumbnails)} onGo={go} onZoom={onZoom}
          onQuery={(next) => { setQuery(next); setHitAt(0); }} onHit={onHit}
        />
      )}
      <div className="pdf-body">
        {showThumbnails && !bare ? <PdfThumbnails document={document} sizes={sizes} current={page} onGo={go} /> : null}
        <div ref={scroller} className="pdf-scroller" role="document" tabIndex={0} aria-label={label} onScroll={onScroll} onKeyDown={onKeyDown} style={{ '--pdf-margin': `${margin}px` } as CSSProperties}>
          {scale === 0 ? null : numbered(sizes).map(({ value, number }) => (
            <PdfPage
              key={number} document={document} number={number} size={value} scale={scale} drawn={near.has(number)} label={t('pdf.pageOf', { page: number, total })}
              hits={hitsOf.get(number) ?? noHits} currentHit={hit?.page === number ? hit.place : null}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
