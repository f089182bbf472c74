import { IconAlertTriangle, IconClock, IconShield } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import type { RecordId } from '../../../../shared/domain/ids';
import { formatShortDate } from '../../../../shared/text/dates';
import { useOffice } from '../../../api/hooks';
import { DateField } from '../../../ui/DateField';
import { EmptyState, ErrorNotice, Waiting } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { Splitter } from '../../../ui/splitter';
import styles from '../registers.module.css';
import { soonDays } from '../soon';
import { PaperTerms } from './PaperTerms';

type Paper = CallOutput<'terms.list'>['papers'][number];
const soonMs = soonDays * 24 * 60 * 60 * 1000;

/** How near the end of protection is. */
function nearness(expiresOn: string, today: string): 'expired' | 'soon' | 'later' {
  if (expiresOn < today) return 'expired';
  return Date.parse(expiresOn) - Date.parse(today) <= soonMs ? 'soon' : 'later';
}

/** Papers of Mật and above by the end of their protection; decisions about them at the right. */
export function TermsTab(): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const [until, setUntil] = useState<string | null>(null);
  const [chosen, setChosen] = useState<RecordId | null>(null);
  const list = useOffice('terms.list', { until });
  if (list.error) return <div className={styles.trouble}><ErrorNotice error={list.error} onRetry={() => void list.refetch()} /></div>;
  if (!list.data) return <Waiting label={t('common:loading')} />;
  const { papers, released, today } = list.data;
  const paper = papers.find((each) => each.recordId === chosen);
  const freed = released.find((each) => each.recordId === chosen);
  if (papers.length === 0 && released.length === 0 && until === null) return <EmptyState title={t('registers:terms.emptyTitle')}>{t('registers:terms.emptyAbout')}</EmptyState>;
  return (
    <div className={styles.panes}>
      <Splitter name="terms" panes={[
        { id: 'papers', label: t('registers:tabs.terms'), min: '480px' },
        { id: 'paper', label: t('registers:terms.paper'), size: '400px', min: '300px', max: '560px' },
      ]}>
        <div className={styles.column}>
          <div className={styles.bar}>
            <div className={styles.day}><DateField size="xs" label={t('registers:terms.until')} value={until} problem={t('registers:lines.badDate')} onChange={setUntil} /></div>
            <div className={styles.barEnd}><span className={styles.total} role="status">{t('registers:terms.total', { total: papers.length })}</span></div>
          </div>
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead><tr><th className={styles.tight}>{t('registers:terms.expires')}</th><th>{t('registers:terms.paper')}</th><th className={styles.tight}>{t('registers:terms.classified')}</th><th className={styles.tight} aria-label={t('registers:tabs.terms')} /></tr></thead>
              <tbody>
                {papers.map((each) => <PaperRow key={each.recordId} paper={each} near={nearness(each.expiresOn, today)} chosen={each.recordId === chosen} onChoose={() => setChosen(each.recordId)} />)}
                {released.length > 0 ? <tr><th colSpan={4}>{t('registers:terms.released')}</th></tr> : null}
                {released.map((each) => (
                  <tr key={`${each.recordId} ${each.at}`} tabIndex={0} aria-selected={each.recordId === chosen} onClick={() => setChosen(each.recordId)} onKeyDown={(event) => { if (event.key === 'Enter') setChosen(each.recordId); }}>
                    <td className={styles.date}>{formatShortDate(each.date)}</td>
                    <td>{t(`registers:terms.acts.${each.act}`)}: {each.number}</td>
                    <td><SecrecyBadge level={each.from} /></td>
                    <td><SecrecyBadge level={each.to} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
        {chosen && (paper || freed) ? <PaperTerms key={chosen} recordId={chosen} paper={paper ?? null} level={paper?.level ?? freed?.to ?? 'open'} /> : <EmptyState title={t('registers:terms.none')} />}
      </Splitter>
    </div>
  );
}

const icons = { expired: IconAlertTriangle, soon: IconClock, later: IconShield };
const tones = { expired: 'bad', soon: 'warn', later: 'soft' };

function PaperRow({ paper, near, chosen, onChoose }: { readonly paper: Paper; readonly near: 'expired' | 'soon' | 'later'; readonly chosen: boolean; readonly onChoose: () => void }): ReactNode {
  const { t } = useTranslation('registers');
  const Icon = icons[near];
  return (
    <tr tabIndex={0} aria-selected={chosen} onClick={onChoose} onKeyDown={(event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onChoose(); } }}>
      <td className={styles.date}>
        {formatShortDate(paper.expiresOn)}<br />
        <span className={styles.state} data-tone={tones[near]}><Icon size={14} aria-hidden="true" />{t(`terms.${near}`)}</span>
      </td>
      <td><span className={styles.clamp}>{[paper.number, paper.subject].filter(Boolean).join(' – ')}</span><span className={styles.soft}>{paper.issuingBody}</span></td>
      <td className={styles.date}>{formatShortDate(paper.classifiedOn)}<br /><span className={styles.soft}>{t(paper.byLaw ? 'terms.byLaw' : 'terms.byDecision')}</span></td>
      <td><SecrecyBadge level={paper.level} /></td>
    </tr>
  );
}
