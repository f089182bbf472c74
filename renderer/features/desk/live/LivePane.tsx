import { ActionIcon } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LivePdfPage } from '../../../ui/pdf';
import { ErrorNotice, Waiting } from '../../../ui/notices';
import type { DraftSession } from '../draft-session';
import { LiveFollower, type LiveState } from './live-follower';
import styles from './live.module.css';

/** The printed page of the place that is written at, beside the text; it follows the cursor. */
export function LivePane({ session, onClose }: { readonly session: DraftSession; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk');
  const [live, setLive] = useState<LiveState>({ state: 'waiting' });
  const [drawn, setDrawn] = useState(0);
  const { ref, width } = useElementSize();
  useEffect(() => {
    const follower = new LiveFollower(session, setLive);
    return () => follower.stop();
  }, [session]);
  const page = live.state === 'shown' ? live.page : null;
  const label = page ? t('live.page', { page: page.page, count: page.pageCount }) : t('live.waiting');
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <span>{label}</span>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('live.hide')} title={t('live.hide')} onClick={onClose}><IconX size={16} /></ActionIcon>
      </div>
      <div className={styles.ground} data-live-page={page?.page} data-live-drawn={drawn}>
        <div ref={ref} />
        {live.state === 'waiting' ? <Waiting label={t('live.waiting')} /> : null}
        {live.state === 'failed' ? <ErrorNotice error={live.error} /> : null}
        {page ? <LivePdfPage
          pdf={page.pdf} width={width} label={label}
          onDrawn={(drawMs) => {
            setDrawn((times) => times + 1);
            if (live.state === 'shown') measured(live, drawMs);
          }}
        /> : null}
      </div>
    </div>
  );
}

/** For whoever measures: where the time to the last picture went. */
function measured({ page: { layoutMs, emitMs }, askedAt, answeredAt }: Extract<LiveState, { state: 'shown' }>, drawMs: number): void {
  performance.clearMarks('live page');
  performance.mark('live page', { detail: { layoutMs, emitMs, drawMs, askedAt, answeredAt } });
}
