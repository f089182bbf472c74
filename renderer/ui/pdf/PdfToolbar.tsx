import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import {
  IconColumns2, IconArrowAutofitHeight, IconArrowAutofitWidth, IconChevronDown, IconChevronUp, IconLayoutSidebar, IconMinus, IconPlus, IconSearch, type Icon,
} from '@tabler/icons-react';
import { useState, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageLayout } from './rows';

export interface PdfToolbarProps {
  readonly page: number;
  readonly total: number;
  readonly percent: number;
  /** What the zoom follows now; null: a zoom of its own. */
  readonly fitted: 'width' | 'page' | null;
  readonly thumbnails: boolean;
  /** How pages stand; null where there is no choice. */
  readonly facing: PageLayout | null;
  readonly query: string;
  readonly hitAt: number;
  readonly hitTotal: number;
  readonly findField: Ref<HTMLInputElement>;
  readonly pageField: Ref<HTMLInputElement>;
  readonly extra?: ReactNode;
  readonly onThumbnails: () => void;
  readonly onLayout: (layout: PageLayout) => void;
  readonly onGo: (page: number) => void;
  /** Rows of pages onwards or back. */
  readonly onTurn: (steps: number) => void;
  readonly onZoom: (to: 'in' | 'out' | 'width' | 'page') => void;
  readonly onQuery: (query: string) => void;
  readonly onHit: (step: 1 | -1) => void;
}

export function PdfToolbar({ findField, pageField, ...props }: PdfToolbarProps): ReactNode {
  const { t } = useTranslation();
  const { page, total, query } = props;
  return (
    <div className="pdf-toolbar" role="toolbar" aria-label={t('pdf.label')}>
      <Tool icon={IconLayoutSidebar} label={t('pdf.thumbnails')} pressed={props.thumbnails} onClick={props.onThumbnails} />
      <span className="pdf-divider" />
      <Tool icon={IconChevronUp} label={t('pdf.previous')} disabled={page <= 1} onClick={() => props.onTurn(-1)} />
      <Tool icon={IconChevronDown} label={t('pdf.next')} disabled={page >= total} onClick={() => props.onTurn(1)} />
      <PageField key={page} field={pageField} page={page} total={total} onGo={props.onGo} />
      <span className="pdf-divider" />
      <Tool icon={IconMinus} label={t('pdf.zoomOut')} onClick={() => props.onZoom('out')} />
      <span className="pdf-percent tabular">{props.percent} %</span>
      <Tool icon={IconPlus} label={t('pdf.zoomIn')} onClick={() => props.onZoom('in')} />
      <Tool icon={IconArrowAutofitWidth} label={t('pdf.fitWidth')} pressed={props.fitted === 'width'} onClick={() => props.onZoom('width')} />
      <Tool icon={IconArrowAutofitHeight} label={t('pdf.fitPage')} pressed={props.fitted === 'page'} onClick={() => props.onZoom('page')} />
      {props.facing === null ? null : <Tool icon={IconColumns2} label={t('pdf.facing')} pressed={props.facing === 'facing'} onClick={() => props.onLayout(props.facing === 'facing' ? 'single' : 'facing')} />}
      <span className="pdf-divider" />
      <TextInput
        ref={findField} size="xs" className="pdf-find" placeholder={t('pdf.find')} aria-label={t('pdf.find')} value={query} leftSection={<IconSearch size={14} />}
        onChange={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') props.onHit(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape' && query !== '') props.onQuery('');
        }}
      />
      {query.trim() === '' ? null : (
        <>
          <span className="pdf-hits tabular" role="status">{props.hitTotal === 0 ? t('pdf.noHits') : t('pdf.hits', { at: props.hitAt, total: props.hitTotal })}</span>
          <Tool icon={IconChevronUp} label={t('pdf.previousHit')} disabled={props.hitTotal === 0} onClick={() => props.onHit(-1)} />
          <Tool icon={IconChevronDown} label={t('pdf.nextHit')} disabled={props.hitTotal === 0} onClick={() => props.onHit(1)} />
        </>
      )}
      {props.extra ? <span className="pdf-extra">{props.extra}</span> : null}
    </div>
  );
}

interface ToolProps {
  readonly icon: Icon;
  readonly label: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon: ToolIcon, label, pressed, disabled, onClick }: ToolProps): ReactNode {
  return (
    <Tooltip label={label}>
      <ActionIcon size="md" aria-label={label} aria-pressed={pressed} variant={pressed ? 'light' : 'subtle'} color={pressed ? 'ink' : 'gray'} disabled={disabled} onClick={onClick}><ToolIcon size={18} stroke={1.6} /></ActionIcon>
    </Tooltip>
  );
}

/** The number of the page, to read and to type. */
function PageField({ field, page, total, onGo }: { readonly field: Ref<HTMLInputElement>; readonly page: number; readonly total: number; readonly onGo: (page: number) => void }): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(String(page));
  return (
    <span className="pdf-page-field tabular">
      <TextInput
        ref={field} size="xs" aria-label={t('pdf.goTo')} value={typed} inputMode="numeric" onFocus={(event) => event.currentTarget.select()} onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const wanted = Number(typed);
          if (event.key === 'Enter' && Number.isInteger(wanted) && wanted >= 1 && wanted <= total) onGo(wanted);
        }}
        onBlur={() => setTyped(String(page))}
      />
      <span>/ {total}</span>
    </span>
  );
}
