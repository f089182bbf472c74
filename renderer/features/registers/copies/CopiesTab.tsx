import { UnstyledButton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import { useOffice } from '../../../api/hooks';
import { go, useNavigation, type RoomParams } from '../../../app/navigation';
import { useSession } from '../../../app/session';
import { MainButton } from '../../../ui/main-button';
import { EmptyState, ErrorNotice, Waiting } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { Splitter } from '../../../ui/splitter';
import styles from '../registers.module.css';
import { CopySetView } from './CopySetView';
import { IssueCopies, type IssueSource } from './IssueCopies';

type CopySet = CallOutput<'copies.follow'>;
const asked = ({ copiesOf }: RoomParams['registers']): IssueSource | null => copiesOf ?? null;

/** Papers that went out in numbered copies, and where each copy is. */
export function CopiesTab(): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const { may } = useSession();
  const { params } = useNavigation();
  const [seen, setSeen] = useState<RoomParams['registers'] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [issuing, setIssuing] = useState<{ readonly source: IssueSource | null } | null>(null);
  const list = useOffice('copies.list', {});
  if (seen !== params.registers) {
    setSeen(params.registers);
    const source = asked(params.registers);
    if (source && may('copies.issue')) setIssuing({ source });
  }
  if (list.error) return <div className={styles.trouble}><ErrorNotice error={list.error} onRetry={() => void list.refetch()} /></div>;
  if (!list.data) return <Waiting label={t('common:loading')} />;
  const { sets } = list.data;
  const set = sets.find((each) => each.id === chosen) ?? sets[0];
  const begin = (): void => setIssuing({ source: null });
  const button = may('copies.issue') ? <MainButton size="xs" leftSection={<IconPrinter size={16} />} onClick={begin}>{t('registers:copies.print')}</MainButton> : null;
  const end = (): void => {
    setIssuing(null);
    if (params.registers.copiesOf) go('registers', { tab: 'copies' });
  };
  return (
    <>
      {set ? (
        <div className={styles.panes}>
          <Splitter name="copies" panes={[
            { id: 'sets', label: t('registers:copies.list'), size: '340px', min: '240px', max: '520px' },
            { id: 'set', label: t('registers:copies.number'), min: '520px' },
          ]}>
            <div className={styles.column}>
              <div className={styles.bar}>{button}</div>
              <nav className={styles.books} aria-label={t('registers:copies.list')}>{sets.map((each) => <SetButton key={each.id} set={each} chosen={each.id === set.id} onChoose={() => setChosen(each.id)} />)}</nav>
            </div>
            <CopySetView key={set.id} set={set} onMore={() => setIssuing({ source: { source: set.source, id: set.sourceId } as IssueSource })} />
          </Splitter>
        </div>
      ) : <EmptyState title={t('registers:copies.emptyTitle')} action={button}>{t(may('copies.issue') ? 'registers:copies.emptyAbout' : 'registers:copies.emptyRead')}</EmptyState>}
      {issuing ? <IssueCopies source={issuing.source} onClose={end} onIssued={setChosen} /> : null}
    </>
  );
}

function SetButton({ set, chosen, onChoose }: { readonly set: CopySet; readonly chosen: boolean; readonly onChoose: () => void }): ReactNode {
  const { t } = useTranslation('registers');
  return (
    <UnstyledButton className={styles.book} aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
      <span className={`${styles.bookName} ${styles.clamp}`}>{set.title || t('copies.untitled')}</span>
      <span className={styles.bookFacts}><SecrecyBadge level={set.level} /> {t('copies.issued', { count: set.issued })}</span>
    </UnstyledButton>
  );
}
