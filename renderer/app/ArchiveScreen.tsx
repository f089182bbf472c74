import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ArchiveRoom } from '../features/archive';
import { HoldingsRoom } from '../features/holdings';
import styles from './archive-screen.module.css';
import { useCommands } from './commands';
import { useNavigation, useRoomActive } from './navigation';

/** Kho, seen in two ways: papers by looking for them, and files by what belongs together. */
export function ArchiveScreen(): ReactNode {
  const { t } = useTranslation('holdings');
  const { params } = useNavigation();
  const active = useRoomActive('archive');
  const [tab, setTab] = useState<'find' | 'files'>('find');
  const [filesSeen, setFilesSeen] = useState(false);
  const [asked, setAsked] = useState(params.archive);
  // Whoever is sent to a paper wants to see it.
  if (asked !== params.archive) {
    setAsked(params.archive);
    setTab(params.archive.fileId === undefined ? 'find' : 'files');
  }
  if (tab === 'files' && !filesSeen) setFilesSeen(true);
  useCommands([
    { id: 'archive.papers', label: t('findTab'), run: () => setTab('find') },
    { id: 'archive.files', label: t('list'), run: () => setTab('files') },
  ], active);
  const views = <SegmentedControl className={styles.tabs} aria-label={t('tabs')} value={tab} onChange={(next) => setTab(next === 'files' ? 'files' : 'find')} data={[{ value: 'find', label: t('findTab') }, { value: 'files', label: t('tab') }]} />;
  return (
    <div className={styles.screen}>
      <div className={styles.body} hidden={tab !== 'find'}><ArchiveRoom shown={tab === 'find'} views={views} /></div>
      {filesSeen ? <div className={styles.body} hidden={tab !== 'files'}><HoldingsRoom active={active && tab === 'files'} views={views} /></div> : null}
    </div>
  );
}
