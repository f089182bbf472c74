import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecrecyLevel } from '../../../shared/domain/secrecy';
import { Button } from '@mantine/core';
import { Notice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import { openDocumentOf } from '../frame-slots';
import type { RoomName } from '../navigation';
import styles from './clipboard.module.css';
import { guardClipboard } from './inner-clipboard';

/** Copying from papers of Mật and above stays in the program; where it may not be pasted, this says so. */
export function ClipboardGuard({ room }: { readonly room: RoomName }): ReactNode {
  const { t } = useTranslation(['frame', 'common', 'domain']);
  const [refused, setRefused] = useState<SecrecyLevel | null>(null);
  useEffect(() => {
    const end = guardClipboard({
      openLevel: () => openDocumentOf(room)?.level,
      draftLevel: (place) => (place?.parentElement?.closest('[data-room="desk"]') ? openDocumentOf('desk')?.level ?? null : null),
      onKept: () => {
        setRefused(null);
        sayDone(t('frame:clipboard.kept'));
      },
      onRefused: setRefused,
    });
    return end;
  }, [room, t]);
  if (!refused) return null;
  return (
    <div className={styles.place} role="alert">
      <Notice tone="bad" action={<Button size="compact-sm" onClick={() => setRefused(null)}>{t('common:close')}</Button>}>{t('frame:clipboard.refused', { level: t(`domain:levels.${refused}`) })}</Notice>
    </div>
  );
}
