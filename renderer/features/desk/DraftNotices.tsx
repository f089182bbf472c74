import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice, Notice } from '../../ui/notices';
import styles from './desk.module.css';
import type { DraftSession } from './draft-session';
import { useDraft } from './use-draft';

/** What must be read: it stays until it is closed. */
export function DraftNotices({ session }: { readonly session: DraftSession }): ReactNode {
  const { t } = useTranslation(['desk', 'editor', 'common']);
  const { notices, saving } = useDraft(session);
  if (notices.length === 0 && saving.kind !== 'failed') return null;
  return (
    <div className={styles.notices}>
      {saving.kind === 'failed' && <ErrorNotice title={t('desk:saving.failedTitle')} error={saving.error} onRetry={() => void session.flush()} />}
      {notices.map((notice) => {
        const dismiss = (): void => session.dismiss(notice);
        if (notice.kind === 'refusal') return <ErrorNotice key={notice.id} title={t('desk:notice.couldNotInsert')} error={notice.error} onClose={dismiss} />;
        return (
          <Notice key={notice.id} tone="warn" action={<CloseButton size="sm" aria-label={t('common:close')} onClick={dismiss} />}>
            {notice.kind === 'pictures' ? t('editor:paste.pictures', { count: notice.count }) : t(`desk:notice.${notice.kind}`)}
          </Notice>
        );
      })}
    </div>
  );
}
