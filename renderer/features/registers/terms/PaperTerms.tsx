import { Button, SegmentedControl } from '@mantine/core';
import { IconArchive, IconMail } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import type { RecordId } from '../../../../shared/domain/ids';
import type { SecrecyLevel } from '../../../../shared/domain/secrecy';
import { formatShortDate } from '../../../../shared/text/dates';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { go } from '../../../app/navigation';
import { useSession } from '../../../app/session';
import { ErrorNotice, Notice, Waiting } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { sayDone } from '../../../ui/successes';
import { useLetterTemplate } from '../letter-template';
import styles from '../registers.module.css';
import { DecisionDialog, type DecisionKind } from './DecisionDialog';

interface PaperTermsProps {
  readonly recordId: RecordId;
  /** Null where the paper is no secret any more. */
  readonly paper: CallOutput<'terms.list'>['papers'][number] | null;
  readonly level: SecrecyLevel;
}

/** The decisions about one paper, and what may be decided next. */
export function PaperTerms({ recordId, paper, level }: PaperTermsProps): ReactNode {
  const { t } = useTranslation(['registers', 'common', 'domain']);
  const { may } = useSession();
  const got = useOffice('terms.decisions', { recordId });
  const [deciding, setDeciding] = useState<DecisionKind | null>(null);
  const { template, setTemplate, choices } = useLetterTemplate();
  const notice = useOfficeMutation('terms.notice', {
    invalidates: ['drafts.list'],
    onSuccess: ({ draftId, recipients }) => { sayDone(t('registers:terms.noticed', { count: recipients })); if (may('draft.read')) go('desk', { draftId }); },
  });
  if (got.error) return <div className={styles.trouble}><ErrorNotice error={got.error} onRetry={() => void got.refetch()} /></div>;
  if (!got.data) return <Waiting label={t('common:loading')} />;
  const { decisions } = got.data;
  const changed = decisions.some((each) => each.act === 'declassified' || each.act === 'lowered' || each.act === 'raised');
  return (
    <article className={styles.details} aria-label={t('registers:terms.paper')}>
      <div className={styles.detailsHead}><h2 className={styles.clamp}>{paper ? paper.subject || paper.number : decisions.at(-1)?.number}</h2><SecrecyBadge level={level} /></div>
      {paper ? <p>{t('registers:terms.expires')}: <strong className="tabular">{formatShortDate(paper.expiresOn)}</strong> ({t(paper.byLaw ? 'registers:terms.byLaw' : 'registers:terms.byDecision')})</p> : null}
      {paper?.unsure ? <Notice tone="warn">{t('registers:terms.unsure', { source: paper.source })}</Notice> : null}
      <div className={styles.actions}>
        {may('archive.read') ? <Button size="compact-md" leftSection={<IconArchive size={16} />} onClick={() => go('archive', { recordId })}>{t('registers:line.openRecord')}</Button> : null}
        {may('terms.decide') ? (
          <>
            {paper ? <Button size="compact-md" onClick={() => setDeciding('classified')}>{t('registers:terms.record')}</Button> : null}
            {paper ? <Button size="compact-md" onClick={() => setDeciding('extended')}>{t('registers:terms.extend')}</Button> : null}
            <Button size="compact-md" onClick={() => setDeciding('change')}>{t('registers:terms.change')}</Button>
          </>
        ) : null}
      </div>
      <h3>{t('registers:terms.decisions')}</h3>
      {decisions.length === 0 ? <p className={styles.soft}>{t('registers:terms.noDecisions')}</p> : (
        <ul className={styles.history}>
          {decisions.map((each) => (
            <li key={`${each.at} ${each.act}`}>
              <strong>{t(`registers:terms.acts.${each.act}`)}</strong>{each.from === each.to ? '' : ` (${t(`domain:levels.${each.from}`)} → ${t(`domain:levels.${each.to}`)})`}: {each.number}, {formatShortDate(each.date)}, {each.signer}{each.expiresOn ? `; ${t('registers:terms.expiresOn').toLocaleLowerCase()} ${formatShortDate(each.expiresOn)}` : ''}
            </li>
          ))}
        </ul>
      )}
      {changed && may('terms.decide') ? (
        <>
          <SegmentedControl size="xs" aria-label={t('registers:terms.letter')} value={template} data={choices} onChange={setTemplate} />
          <div className={styles.actions}><Button size="compact-md" leftSection={<IconMail size={16} />} loading={notice.isPending} onClick={() => notice.mutate({ recordId, template })}>{t('registers:terms.notice')}</Button></div>
        </>
      ) : null}
      <ErrorNotice error={notice.error} />
      {deciding ? <DecisionDialog recordId={recordId} level={level} kind={deciding} onClose={() => setDeciding(null)} /> : null}
    </article>
  );
}
