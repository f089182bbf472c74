import { Fragment, useEffect, useEffectEvent, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Waiting } from '../notices';
import { numbered } from '../numbered';
import './pdf.css';
import { PdfPage } from './PdfPage';
import { PdfThumbnails } from './PdfThumbnails';
import { PdfToolbar } from './PdfToolbar';
import { pageRows, turned, type PageLayout, type PageRow } from './rows';
import { useJump, type PdfJump } from './use-jump';
import { useNearPages } from './use-near-pages';
import { usePdf, type OpenPdf } from './use-pdf';
import { usePdfFind, type PdfHit } from './use-pdf-find';
import { useWheelZoom } from './use-wheel-zoom';
import { margin, pointsToPixels, scaleOf, stepped, useInnerSize, type Zoom, type ZoomStep } from './zoom';

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
  /** Pages may be shown side by side, the first one alone as a cover. */
  readonly facing?: boolean;
  /** A line over each page, e.g. which side of which sheet it is. */
  readonly captionOf?: (page: number, short?: boolean) => string;
  /** Shows a page and marks words on it; a new object goes there again. */
  readonly jump?: PdfJump | null;
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

const noHits: readonly PdfHit[] = [];

function OpenView({ pdf, label, bare = false, thumbnails = false, query: askedQuery = '', toolbarExtra, facing = false, captionOf, jump = null, onPage }: PdfViewProps & { readonly pdf: OpenPdf }): ReactNode {
  const { t } = useTranslation();
  const { document, sizes } = pdf;
  const total = sizes.length;
  const [layout, setLayout] = useState<PageLayout>('single');
  const [zoom, setZoom] = useState<Zoom>('width');
  const [page, setPage] = useState(1);
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
  const viewport = useInnerSize(scroller);
  const findField = useRef<HTMLInputElement>(null);
  const pageField = useRef<HTMLInputElement>(null);
  const hits = usePdfFind(bare ? null : document, query);
  const hitsOf = useMemo(() => Map.groupBy(hits, (found) => found.page), [hits]);
  const hit = hits[Math.min(hitAt, hits.length - 1)] ?? null;
  const { page: marked, hit: jumped } = useJump(document, jump);
  const rows = useMemo(() => pageRows(total, facing ? layout : 'single'), [total, facing, layout]);
  const scale = viewport.width > 0 ? scaleOf(zoom, sizes, rows, viewport) : 0;
  const started = scale > 0;
  const near = useNearPages(scroller, started, rows);

  const elementOf = (number: number): Element | null => scroller.current?.querySelector(`[data-page="${number}"]`) ?? null;
  /** To the very top of its row, with the ground above it, so that paging always stops at the same place. */
  const scrollTo = (number: number): void => {
    const row = elementOf(number)?.closest('.pdf-row');
    if (row instanceof HTMLElement) scroller.current?.scrollTo({ top: row.offsetTop - margin });
  };
  const go = (wanted: number): void => {
    const target = Math.min(total, Math.max(1, wanted));
    scrollTo(target);
    setPage(target);
  };
  const showMarked = useEffectEvent((number: number) => scrollTo(number));

  useEffect(() => {
    onPage?.(page, total);
  }, [onPage, page, total]);
  useEffect(() => {
    if (hit) scroller.current?.querySelector(`[data-page="${hit.page}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [hit]);
  useEffect(() => {
    if (started && jump && marked !== null) showMarked(marked);
  }, [started, jump, marked]);
  const stay = useEffectEvent((shape: readonly PageRow[]) => {
    if (shape.length > 1) scrollTo(page);
  });
  useEffect(() => stay(rows), [rows]);

  const onScroll = (): void => {
    const root = scroller.current;
    if (!root) return;
    const middle = root.scrollTop + root.clientHeight / 3;
    const atEnd = root.scrollTop > 0 && root.scrollTop + root.clientHeight >= root.scrollHeight - 1;
    const seen = [...root.querySelectorAll<HTMLElement>('.pdf-row')].findLast((row) => atEnd || row.offsetTop <= middle);
    const numbers = [...(seen?.querySelectorAll<HTMLElement>('[data-page]') ?? [])].map((element) => Number(element.dataset['page']));
    if (!numbers.includes(page)) setPage(numbers[0] ?? 1);
  };
  const onZoom = (to: ZoomStep): void => setZoom(to === 'in' || to === 'out' ? stepped(scale / pointsToPixels, to) : to);
  useWheelZoom(scroller, onZoom);
  const onHit = (step: 1 | -1): void => setHitAt(hits.length === 0 ? 0 : (Math.min(hitAt, hits.length - 1) + step + hits.length) % hits.length);
  const onKeyDown = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const turns: Record<string, number> = {
      ArrowLeft: turned(rows, page, -1), ArrowRight: turned(rows, page, 1), PageUp: turned(rows, page, -1), PageDown: turned(rows, page, 1), Home: 1, End: total,
    };
    const target = plain && !event.shiftKey ? turns[event.key] : undefined;
    if (target !== undefined) go(target);
    else if (plain && /^[0-9]$/.test(event.key) && pageField.current) {
      // The digit itself goes into the field that now has the focus, over what stood there.
      pageField.current.focus();
      return;
    } else if (event.ctrlKey && (event.key === '=' || event.key === '+')) onZoom('in');
    else if (event.ctrlKey && event.key === '-') onZoom('out');
    else if (event.ctrlKey && event.key === '0') onZoom('width');
    else if (event.ctrlKey && event.key === 'f' && !bare) findField.current?.select();
    else if (event.key === 'F3' && hits.length > 0) onHit(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  const leave = (): void => scroller.current?.focus();

  return (
    <div className="pdf-view">
      {bare ? null : (
        <PdfToolbar
          page={page} total={total} percent={Math.round((scale / pointsToPixels) * 100)} fitted={typeof zoom === 'string' ? zoom : null} thumbnails={showThumbnails} facing={facing && total > 1 ? layout : null} query={query}
          hitAt={hits.length === 0 ? 0 : Math.min(hitAt, hits.length - 1) + 1} hitTotal={hits.length} findField={findField} pageField={pageField} extra={toolbarExtra} onThumbnails={() => setShowThumbnails(!showThumbnails)}
          onLayout={(next) => setLayout(next)} onGo={(number) => { go(number); leave(); }} onTurn={(steps) => go(turned(rows, page, steps))} onZoom={onZoom} onQuery={(next) => { setQuery(next); setHitAt(0); }} onHit={onHit}
        />
      )}
      <div className="pdf-body">
        {showThumbnails && !bare ? <PdfThumbnails document={document} sizes={sizes} current={page} captionOf={captionOf} onGo={go} /> : null}
        <div ref={scroller} className="pdf-scroller" role="document" tabIndex={0} aria-label={label} onScroll={onScroll} onKeyDown={onKeyDown} style={{ '--pdf-margin': `${margin}px` } as CSSProperties}>
          {scale === 0 ? null : numbered(rows).map(({ value: row, number: rowNumber }) => (
            <div key={rowNumber} className="pdf-row">
              {captionOf && row[0] ? <span className="pdf-caption">{captionOf(row[0])}</span> : null}
              {numbered(row).map(({ value: number, number: place }) => {
                const size = number === null ? sizes[0] : sizes[number - 1];
                if (!size) return <Fragment key={place} />;
                if (number === null) return <div key={place} className="pdf-gap" style={{ width: Math.floor(size.width * scale) }} />;
                return (
                  <PdfPage
                    key={place} document={document} number={number} size={size} scale={scale} drawn={near.has(number)} label={t('pdf.pageOf', { page: number, total })} marked={marked === number}
                    hits={hitsOf.get(number) ?? noHits} currentHit={jumped?.page === number ? jumped.place : hit?.page === number ? hit.place : null}
                  />
                );
              })}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
