import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { registerForms } from '../../../../shared/forms/registers';
import { shell } from '../../../api/client';
import { useOffice, useOfficeMutation } from '../../../api/hooks';
import { currentLanguage } from '../../../i18n';
import { DateField } from '../../../ui/DateField';
import { MainButton } from '../../../ui/main-button';
import { ErrorNotice, Waiting } from '../../../ui/notices';
import { sayDone } from '../../../ui/successes';
import styles from '../registers.module.css';
import type { BookInfo, LineFilter } from './use-lines';

const PdfView = lazy(() => import('../../../ui/pdf').then((module) => ({ default: module.PdfView })));

/** A part of a register on the official sheets, seen before it is printed or kept as a file. */
export function PrintDialog({ book, filter, onClose }: { readonly book: BookInfo; readonly filter: LineFilter; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['registers', 'common']);
  const title = registerForms[book.register].title[currentLanguage()];
  const [from, setFrom] = useState(filter.from);
  const [to, setTo] = useState(filter.to);
  const [volume, setVolume] = useState('1');
  const [paper, setPaper] = useState<'a4' | 'a3'>('a4');
  const sheet = { level: book.level, register: book.register, period: book.period, from, to, volume: Math.max(1, Number(volume)), paper };
  const preview = useOffice('registers.preview', sheet, { staleTime: 0, gcTime: 0 });
  const print = useOfficeMutation('registers.print', { onSuccess: ({ printed }) => { sayDone(t(printed ? 'registers:print.printed' : 'registers:print.closed')); if (printed) onClose(); } });
  const save = useOfficeMutation('registers.save', { onSuccess: ({ pageCount }) => { sayDone(t('registers:print.saved', { pages: pageCount })); onClose(); } });
  const saveAs = async (): Promise<void> => {
    const target = await shell.chooseSaveTarget({ suggestedName: `${title} ${book.period}.pdf`, extension: 'pdf' });
    if (target) save.mutate({ ...sheet, grant: target.grant });
  };
  return (
    <Modal opened onClose={onClose} title={t('registers:print.title')} size={1100} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }} yOffset={32}>
      <div className={styles.form}>
        <div className={styles.bar}>
          <div className={styles.day}><DateField size="xs" label={t('registers:lines.from')} value={from} problem={t('registers:lines.badDate')} onChange={setFrom} /></div>
          <div className={styles.day}><DateField size="xs" label={t('registers:lines.to')} value={to} problem={t('registers:lines.badDate')} onChange={setTo} /></div>
          <TextInput className={styles.day} size="xs" label={t('registers:print.volume')} value={volume} inputMode="numeric" maxLength={3} onChange={(event) => setVolume(event.currentTarget.value.replaceAll(/\D/g, ''))} />
          <SegmentedControl size="xs" aria-label={t('registers:print.paper')} value={paper} data={[{ value: 'a4', label: t('registers:print.a4') }, { value: 'a3', label: t('registers:print.a3') }]} onChange={(value) => setPaper(value === 'a3' ? 'a3' : 'a4')} />
          <div className={styles.barEnd}>
            <Button size="xs" loading={save.isPending} disabled={!preview.data} onClick={() => void saveAs()}>{t('registers:print.save')}</Button>
            <MainButton size="xs" loading={print.isPending} disabled={!preview.data} onClick={() => print.mutate(sheet)}>{t('registers:print.print')}</MainButton>
          </div>
        </div>
        <ErrorNotice error={preview.error ?? print.error ?? save.error} />
        <div className={styles.sheet}>
          {preview.data ? <Suspense fallback={<Waiting label={t('common:pdf.opening')} />}><PdfView bytes={preview.data.pdf} label={title} /></Suspense> : preview.error ? null : <Waiting label={t('common:loading')} />}
        </div>
      </div>
    </Modal>
  );
}
