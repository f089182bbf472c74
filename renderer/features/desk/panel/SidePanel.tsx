import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../../shared/domain/ids';
import { useSession } from '../../../app/session';
import styles from '../desk.module.css';
import type { DraftSession } from '../draft-session';
import { ArchivePanel } from './ArchivePanel';
import { ClassificationForm } from './ClassificationForm';
import { HeadForm } from './HeadForm';

const allTabs = ['head', 'classification', 'archive'] as const;
export type SideTab = (typeof allTabs)[number];

interface SidePanelProps {
  readonly session: DraftSession;
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  /** Rises each time the person asks for the archive, so that its field takes the cursor. */
  readonly archiveAsked: number;
  readonly source: RecordId | null;
}

/** What the draft is, and where its words may come from. */
export function SidePanel({ session, tab, onTab, archiveAsked, source }: SidePanelProps): ReactNode {
  const { t } = useTranslation('desk');
  const { may } = useSession();
  const list = useRef<HTMLDivElement>(null);
  const tabs = allTabs.filter((name) => name !== 'archive' || (may('archive.read') && !session.isReadOnly));
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? 'head';
    onTab(next);
    list.current?.querySelector<HTMLElement>(`[data-tab='${next}']`)?.focus();
  };
  return (
    <div className={styles.panel}>
      <div ref={list} className={styles.panelTabs} role="tablist" aria-label={t('panel')} onKeyDown={onKeyDown}>
        {tabs.map((name) => (
          <button key={name} type="button" role="tab" data-tab={name} aria-selected={name === tab} tabIndex={name === tab ? 0 : -1} onClick={() => onTab(name)}>{t(`tabs.${name}`)}</button>
        ))}
      </div>
      <div className={styles.panelBody} role="tabpanel" aria-label={t(`tabs.${tab}`)}>
        {tab === 'head' && <HeadForm session={session} />}
        {tab === 'classification' && <ClassificationForm session={session} />}
        {tab === 'archive' && <ArchivePanel key={archiveAsked} session={session} first={source} />}
      </div>
    </div>
  );
}
