import { Button } from '@mantine/core';
import { IconCircleCheck, IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeProfile } from '../../../shared/domain/office';
import { shell } from '../../api/client';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import { EntryFrame } from './EntryFrame';
import styles from './entry.module.css';

type Holder = 1 | 2;
type Kept = 'saved' | 'printed';
const holders: readonly Holder[] = [1, 2];
const PdfView = lazy(() => import('../../ui/pdf').then((module) => ({ default: module.PdfView })));

interface RecoverySheetsProps {
  readonly profile: OfficeProfile;
  /** Made anew in place of earlier ones, which work until these are put away: so these can be left for later. */
  readonly renewed: boolean;
  readonly onLater: () => void;
}

/** Stands before the rooms until both sheets were printed or saved; they are shown only this once. */
export function RecoverySheets({ profile, renewed, onLater }: RecoverySheetsProps): ReactNode {
  const { t } = useTranslation('entry');
  const [kept, setKept] = useState<Partial<Record<Holder, Kept>>>({});
  const confirm = useOfficeMutation('recovery.confirm', { invalidates: ['recovery.sheet', 'recovery.status'] });
  const ready = holders.every((holder) => kept[holder] !== undefined);
  return (
    <EntryFrame profile={profile} wide>
      <section className={styles.card}>
        <div className={styles.titleRow}><h1>{t('recovery.title')}</h1>{renewed ? null : <span className={styles.step}>{t('step', { at: 4, total: 4 })}</span>}</div>
        <p>{t(renewed ? 'recovery.renewedAbout' : 'recovery.about')}</p>
        <Notice tone="warn"><ul className={styles.rules}><li>{t('recovery.rule1')}</li><li>{t('recovery.rule2')}</li><li>{t('recovery.rule3')}</li></ul></Notice>
        <div className={styles.sheets}>
          {holders.map((holder) => <Sheet key={holder} holder={holder} kept={kept[holder]} onKept={(how) => setKept((before) => ({ ...before, [holder]: how }))} />)}
        </div>
        <ErrorNotice error={confirm.error} />
        <div className={styles.actions}>
          <span className={styles.soft}>{ready ? '' : t('recovery.confirmBlocked')}</span>
          {renewed ? <Button className={styles.later} onClick={onLater}>{t('recovery.later')}</Button> : null}
          <MainButton disabled={!ready} loading={confirm.isPending} onClick={() => confirm.mutate({})}>{t('recovery.confirm')}</MainButton>
        </div>
      </section>
    </EntryFrame>
  );
}

interface SheetProps {
  readonly holder: Holder;
  readonly kept: Kept | undefined;
  readonly onKept: (how: Kept) => void;
}

function Sheet({ holder, kept, onKept }: SheetProps): ReactNode {
  const { t } = useTranslation('entry');
  const sheet = useOffice('recovery.sheet', { holder }, { staleTime: Infinity });
  const save = useOfficeMutation('recovery.saveSheet', {
    onSuccess: () => { onKept('saved'); sayDone(t('recovery.savedDone', { n: holder })); },
  });
  const print = useOfficeMutation('recovery.printSheet', {
    onSuccess: ({ printed }) => {
      if (!printed) return;
      onKept('printed');
      sayDone(t('recovery.printedDone', { n: holder }));
    },
  });
  const saveAs = async (): Promise<void> => {
    const target = await shell.chooseSaveTarget({ suggestedName: t('recovery.fileName', { n: holder }), extension: 'pdf' });
    if (target) save.mutate({ holder, grant: target.grant });
  };
  return (
    <div className={styles.sheet}>
      <div className={styles.sheetHead}>
        <h2>{t('recovery.sheet', { n: holder })}</h2>
        <Button size="compact-sm" leftSection={<IconPrinter size={16} />} loading={print.isPending} onClick={() => print.mutate({ holder })}>{t('recovery.print')}</Button>
        <Button size="compact-sm" leftSection={<IconDeviceFloppy size={16} />} loading={save.isPending} onClick={() => void saveAs()}>{t('recovery.save')}</Button>
        <span className={styles.sheetState} data-done={kept !== undefined || undefined} role="status">
          {kept ? <><IconCircleCheck size={16} aria-hidden="true" />{t(`recovery.${kept}`)}</> : t('recovery.notYet')}
        </span>
      </div>
      <ErrorNotice error={sheet.error ?? save.error ?? print.error} onRetry={sheet.error ? () => void sheet.refetch() : undefined} />
      <div className={styles.paper}>
        {sheet.data?.pdf ? <Suspense fallback={<Waiting label={t('recovery.preview', { n: holder })} />}><PdfView bytes={sheet.data.pdf} label={t('recovery.preview', { n: holder })} bare /></Suspense> : null}
      </div>
    </div>
  );
}
