import { Button, Modal, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlus, IconPrinter, IconUser } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../../shared/contract';
import type { RecordId } from '../../../../shared/domain/ids';
import { limits } from '../../../../shared/domain/limits';
import type { SecrecyLevel } from '../../../../shared/domain/secrecy';
import { formatShortDate } from '../../../../shared/text/dates';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { useSession } from '../../../app/session';
import { DateField } from '../../../ui/DateField';
import { MainButton } from '../../../ui/main-button';
import { EmptyState, ErrorNotice, Waiting } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { sayDone } from '../../../ui/successes';
import { RecordPicker } from '../RecordPicker';
import styles from '../registers.module.css';

type Loan = CallOutput<'loans.list'>['loans'][number];

/** Paper originals in somebody's hands: who has them and until when. */
export function LoansTab(): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const { may } = useSession();
  const list = useOffice('loans.list', {});
  const [lending, setLending] = useState(false);
  const overdue = useOfficeMutation('loans.printOverdue', { onSuccess: ({ printed }) => { if (printed) sayDone(t('registers:loans.slipPrinted')); } });
  const back = useOfficeMutation('loans.takeBack', { invalidates: ['loans.list', 'registers.lines'], onSuccess: () => sayDone(t('registers:loans.back')) });
  const slip = useOfficeMutation('loans.printSlip', { onSuccess: ({ printed }) => { if (printed) sayDone(t('registers:loans.slipPrinted')); } });
  if (list.error) return <div className={styles.trouble}><ErrorNotice error={list.error} onRetry={() => void list.refetch()} /></div>;
  if (!list.data) return <Waiting label={t('common:loading')} />;
  const { loans, today } = list.data;
  const out = loans.filter((loan) => loan.returnedOn === null);
  const late = out.filter((loan) => loan.dueOn < today);
  const lateLevels: readonly SecrecyLevel[] = [...new Set(late.map((loan) => loan.level))];
  const button = may('register.write') ? <MainButton size="xs" leftSection={<IconPlus size={16} />} onClick={() => setLending(true)}>{t('registers:loans.lend')}</MainButton> : null;
  return (
    <div className={styles.column}>
      <div className={styles.bar}>
        <span className={styles.total} role="status">{t('registers:loans.total', { out: out.length, late: late.length })}</span>
        <div className={styles.barEnd}>
          {may('register.write') ? lateLevels.map((level) => <Button key={level} size="xs" leftSection={<IconPrinter size={16} />} rightSection={<SecrecyBadge level={level} />} loading={overdue.isPending} onClick={() => overdue.mutate({ level })}>{t('registers:loans.printOverdue')}</Button>) : null}
          {loans.length > 0 ? button : null}
        </div>
      </div>
      <div className={styles.trouble} hidden={!overdue.error && !back.error && !slip.error}><ErrorNotice error={overdue.error ?? back.error ?? slip.error} /></div>
      {loans.length === 0 ? <EmptyState title={t('registers:loans.emptyTitle')} action={button}>{t(may('register.write') ? 'registers:loans.emptyAbout' : 'registers:loans.emptyRead')}</EmptyState> : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead><tr><th className={styles.tight}>{t('registers:loans.slip')}</th><th>{t('registers:loans.borrower')}</th><th>{t('registers:loans.paper')}</th><th className={styles.tight}>{t('registers:loans.lentOn')}</th><th className={styles.tight}>{t('registers:loans.dueOn')}</th><th className={styles.tight}>{t('registers:loans.state')}</th><th className={styles.tight} aria-label={t('registers:loans.takeBack')} /></tr></thead>
            <tbody>
              {loans.map((loan) => (
                <tr key={loan.id}>
                  <td className={styles.number}>{loan.ordinal}</td>
                  <td>{loan.borrower}</td>
                  <td><span className={styles.clamp}>{[loan.paperNumber, loan.title].filter(Boolean).join(' – ')}</span> <SecrecyBadge level={loan.level} /></td>
                  <td className={styles.date}>{formatShortDate(loan.lentOn)}</td>
                  <td className={styles.date}>{formatShortDate(loan.dueOn)}</td>
                  <td><LoanState loan={loan} late={loan.returnedOn === null && loan.dueOn < today} /></td>
                  <td>
                    {may('register.write') ? (
                      <span className={styles.actions}>
                        {loan.returnedOn === null ? <Button size="compact-sm" onClick={() => back.mutate({ id: loan.id })}>{t('registers:loans.takeBack')}</Button> : null}
                        <Button size="compact-sm" onClick={() => slip.mutate({ id: loan.id })}>{t('registers:loans.printSlip')}</Button>
                      </span>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lending ? <LendDialog today={today} onClose={() => setLending(false)} /> : null}
    </div>
  );
}

function LoanState({ loan, late }: { readonly loan: Loan; readonly late: boolean }): ReactNode {
  const { t } = useTranslation('registers');
  if (late) return <span className={styles.state} data-tone="bad"><IconAlertTriangle size={16} aria-hidden="true" />{t('loans.late')}</span>;
  if (loan.returnedOn) return <span className={styles.state} data-tone="soft"><IconCircleCheck size={16} aria-hidden="true" />{t('loans.returned', { day: formatShortDate(loan.returnedOn) })}</span>;
  return <span className={styles.state}><IconUser size={16} aria-hidden="true" />{t('loans.out')}</span>;
}

function LendDialog({ today, onClose }: { readonly today: string; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const [recordId, setRecordId] = useState<RecordId | null>(null);
  const [borrower, setBorrower] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const lend = useOfficeMutation('loans.lend', { invalidates: ['loans.list', 'registers.list', 'registers.lines'], onSuccess: ({ ordinal }) => { sayDone(t('registers:loans.lent', { number: ordinal })); onClose(); } });
  const ready = recordId !== null && borrower.trim() !== '' && dueOn !== null && dueOn >= today;
  return (
    <Modal opened onClose={onClose} title={t('registers:loans.title')} size="lg" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (ready) lend.mutate({ recordId, borrower, dueOn, note }); }}>
        <RecordPicker label={t('registers:loans.record')} value={recordId} onChange={setRecordId} />
        <TextInput label={t('registers:loans.borrower')} value={borrower} maxLength={limits.issuingBody} withAsterisk onChange={(event) => setBorrower(event.currentTarget.value)} />
        <DateField label={t('registers:loans.dueOn')} value={dueOn} problem={t('registers:lines.badDate')} onChange={setDueOn} />
        <TextInput label={t('registers:loans.note')} value={note} maxLength={limits.registerField} onChange={(event) => setNote(event.currentTarget.value)} />
        <ErrorNotice error={lend.error} />
        <div className={styles.end}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" disabled={!ready} loading={lend.isPending}>{t('registers:loans.verb')}</MainButton></div>
      </form>
    </Modal>
  );
}
