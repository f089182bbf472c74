import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconFlame, IconList, IconPlus, IconRotateClockwise, IconUser } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import { copyStates, copySteps, type CopyState } from '../../../../shared/domain/copies';
import { formatShortDate } from '../../../../shared/text/dates';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { useSession } from '../../../app/session';
import { ErrorNotice, Waiting } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { sayDone } from '../../../ui/successes';
import styles from '../registers.module.css';
import { FollowDialog, type FollowAct } from './FollowDialog';

type Copy = CallOutput<'copies.get'>['copies'][number];
const acts: readonly FollowAct[] = ['recalled', 'returned', 'spoilt', 'destroyed'];
const tones: Readonly<Record<CopyState, string>> = { out: '', recalled: 'warn', returned: 'soft', spoilt: 'warn', destroyed: 'soft' };

interface CopySetViewProps {
  readonly set: CallOutput<'copies.follow'>;
  readonly onMore: () => void;
}

/** The copies of one paper: who has which, what became of each; chosen ones are followed on together. */
export function CopySetView({ set, onMore }: CopySetViewProps): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const { may } = useSession();
  const got = useOffice('copies.get', { id: set.id });
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [act, setAct] = useState<FollowAct | null>(null);
  const print = useOfficeMutation('copies.printList', { onSuccess: ({ printed }) => { if (printed) sayDone(t('registers:copies.listPrinted')); } });
  if (got.error) return <div className={styles.trouble}><ErrorNotice error={got.error} onRetry={() => void got.refetch()} /></div>;
  if (!got.data) return <Waiting label={t('common:loading')} />;
  const { copies } = got.data;
  const picked = copies.filter((copy) => chosen.has(copy.number));
  const possible = acts.filter((each) => picked.length > 0 && picked.every((copy) => copySteps[copy.state].includes(each)));
  const toggle = (number: number): void => {
    const next = new Set(chosen);
    if (!next.delete(number)) next.add(number);
    setChosen(next);
  };
  const { counts } = got.data.set;
  const parts = copyStates.filter((state) => counts[state] > 0).map((state) => `${t(`registers:copies.states.${state}`).toLocaleLowerCase()} ${counts[state]}`).join(' + ');
  return (
    <div className={styles.column}>
      <div className={styles.bar}>
        <div className={styles.find}><div className={styles.detailsHead}><strong className={styles.clamp}>{set.title || t('registers:copies.untitled')}</strong><SecrecyBadge level={set.level} /></div></div>
      </div>
      <div className={styles.bar}>
        <span className={styles.total} role="status">{picked.length > 0 ? t('registers:copies.chosen', { count: picked.length }) : `${t('registers:copies.issued', { count: got.data.set.issued })} = ${parts}`}</span>
        <div className={styles.barEnd}>
          {may('copies.issue') ? (
            <>
              {possible.map((each) => <Button key={each} size="xs" onClick={() => setAct(each)}>{t(`registers:copies.acts.${each}`)}</Button>)}
              <Button size="xs" leftSection={<IconList size={16} />} loading={print.isPending} onClick={() => print.mutate({ id: set.id })}>{t('registers:copies.printList')}</Button>
              <Button size="xs" leftSection={<IconPlus size={16} />} onClick={onMore}>{t('registers:copies.more')}</Button>
            </>
          ) : null}
        </div>
      </div>
      <div className={styles.trouble} hidden={!print.error}><ErrorNotice error={print.error} /></div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead><tr>{may('copies.issue') ? <th className={styles.tight} aria-label={t('registers:copies.number')} /> : null}<th className={styles.tight}>{t('registers:copies.number')}</th><th>{t('registers:copies.recipient')}</th><th className={styles.tight}>{t('registers:copies.state')}</th><th className={styles.tight}>{t('registers:copies.since')}</th><th>{t('registers:copies.note')}</th></tr></thead>
          <tbody>
            {copies.map((copy) => <CopyRow key={copy.number} copy={copy} mayChoose={may('copies.issue')} chosen={chosen.has(copy.number)} onToggle={() => toggle(copy.number)} />)}
          </tbody>
        </table>
      </div>
      {act ? <FollowDialog set={set} act={act} numbers={picked.map((copy) => copy.number)} onClose={() => setAct(null)} onDone={() => setChosen(new Set())} /> : null}
    </div>
  );
}

const icons = { out: IconUser, recalled: IconRotateClockwise, returned: IconCircleCheck, spoilt: IconAlertTriangle, destroyed: IconFlame };

function CopyRow({ copy, mayChoose, chosen, onToggle }: { readonly copy: Copy; readonly mayChoose: boolean; readonly chosen: boolean; readonly onToggle: () => void }): ReactNode {
  const { t } = useTranslation('registers');
  const last = copy.history.at(-1);
  const Icon = icons[copy.state];
  return (
    <tr aria-selected={chosen}>
      {mayChoose ? <td><Checkbox size="xs" aria-label={t('copies.choose', { number: copy.number })} checked={chosen} disabled={copy.state === 'destroyed'} onChange={onToggle} /></td> : null}
      <td className={styles.number}>{copy.number}/{copy.total}</td>
      <td>{copy.recipient}</td>
      <td><span className={styles.state} data-tone={tones[copy.state] || undefined}><Icon size={16} aria-hidden="true" />{t(`copies.states.${copy.state}`)}</span></td>
      <td className={styles.date}>{last ? formatShortDate(last.day) : ''}</td>
      <td>
        {copy.history.length > 1 ? (
          <ul className={styles.history} aria-label={t('copies.history', { number: copy.number })}>
            {copy.history.slice(1).map((step) => <li key={`${step.at} ${step.state}`}>{formatShortDate(step.day)}: {t(`copies.states.${step.state}`).toLocaleLowerCase()}{step.note ? `, ${step.note}` : ''} ({step.by})</li>)}
          </ul>
        ) : null}
      </td>
    </tr>
  );
}
