import { Button, Modal, ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isForbidden, leakKinds, type LeakFinding } from '../../shared/domain/leaks';
import { personalNumberKinds } from '../../shared/text/personal-numbers';
import { isSecrecyLevel } from '../../shared/domain/secrecy';
import { useOfficeEvent } from '../api/events';
import { useOffice } from '../api/hooks';
import { dropStoppedFile, useStoppedFile, type StoppedFile } from '../api/leaks';
import { MainButton } from '../ui/main-button';
import { ErrorNotice, Notice, Waiting } from '../ui/notices';
import styles from './leaks.module.css';

/** Wherever a file is stopped on its way out, this shows why and what to do; the act then goes on by itself, or not. */
export function Leaks(): ReactNode {
  const asked = useStoppedFile();
  useOfficeEvent('session.changed', ({ state }) => {
    if (state !== 'open') dropStoppedFile();
  });
  return asked ? <LeaksDialog key={asked.file.token} file={asked.file} onAnswer={asked.answer} /> : null;
}

function LeaksDialog({ file, onAnswer }: { readonly file: StoppedFile; readonly onAnswer: (goOn: boolean) => void }): ReactNode {
  const { t } = useTranslation(['leaks', 'common']);
  const found = useOffice('leaks.findings', { token: file.token }, { staleTime: Infinity });
  const findings = found.data?.findings ?? [];
  const groups = leakKinds.map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind) })).filter((group) => group.findings.length > 0);
  return (
    <Modal opened onClose={() => onAnswer(false)} title={t('leaks:title')} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }} size={640} zIndex={390}>
      <div className={styles.column}>
        <p>{t('leaks:about', { name: file.name })}</p>
        {file.forbidden ? <Notice tone="bad">{t('leaks:forbidden')}</Notice> : null}
        <ErrorNotice error={found.error} />
        {found.isPending ? <Waiting label={t('leaks:looking')} /> : null}
        <ScrollArea.Autosize mah={360} type="auto">
          {groups.map(({ kind, findings: some }) => (
            <section key={kind} className={styles.group}>
              <h3>{t(`leaks:kinds.${kind}.what`)} <span className={styles.count}>{some.length}</span></h3>
              <ul>{some.slice(0, 20).map((finding) => <li key={`${finding.place} ${finding.detail}`}><FindingWords finding={finding} /></li>)}</ul>
              {some.length > 20 ? <p className={styles.soft}>{t('leaks:more', { count: some.length - 20 })}</p> : null}
              <p className={styles.remedy}>{t(`leaks:kinds.${kind}.do`)}</p>
            </section>
          ))}
        </ScrollArea.Autosize>
        <div className={styles.actions}>
          <Button data-autofocus onClick={() => onAnswer(false)}>{t('leaks:back')}</Button>
          {file.forbidden || found.isPending ? null : <MainButton onClick={() => onAnswer(true)}>{t('leaks:goOn')}</MainButton>}
        </div>
      </div>
    </Modal>
  );
}

/** The place in the reader's words where we have words for it, and what stands there. */
function FindingWords({ finding }: { readonly finding: LeakFinding }): ReactNode {
  const { t } = useTranslation(['leaks', 'domain']);
  const [level = ''] = finding.place.split(' ', 1);
  const number = personalNumberKinds.find((kind) => kind === finding.place);
  const place = number ? t(`leaks:numbers.${number}`) : isForbidden(finding) && isSecrecyLevel(level) ? t(`domain:levels.${level}`) : finding.place;
  return <><strong className={styles.place}>{place}</strong>{finding.detail ? <span className="selectable">{finding.detail}</span> : null}</>;
}
