import { Button } from '@mantine/core';
import { IconArchive, IconEdit, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { registerForms, titleWords } from '../../../../shared/forms/registers';
import { formatShortDate } from '../../../../shared/text/dates';
import { go } from '../../../app/navigation';
import { useSession } from '../../../app/session';
import { currentLanguage } from '../../../i18n';
import { EmptyState, Notice } from '../../../ui/notices';
import { SecrecyBadge } from '../../../ui/secrecy-badge';
import { dayAndTimeOf } from '../../../ui/when';
import styles from '../registers.module.css';
import type { Line } from './use-lines';

interface LineDetailsProps {
  readonly line: Line | undefined;
  readonly onCorrect: () => void;
  /** Shows another line of the same book, by its number. */
  readonly onShow: (ordinal: number) => void;
}

/** All of one line, by the columns of its form. */
export function LineDetails({ line, onCorrect, onShow }: LineDetailsProps): ReactNode {
  const { t } = useTranslation(['registers', 'domain']);
  const { may } = useSession();
  const language = currentLanguage();
  if (!line) return <EmptyState title={t('registers:line.none')}>{t('registers:line.noneAbout')}</EmptyState>;
  const form = registerForms[line.register];
  const { struck, recordId, draftId, corrects } = line;
  const other = struck?.correctedBy ?? corrects;
  return (
    <article className={styles.details} aria-label={t('registers:line.title')}>
      <div className={styles.detailsHead}><h2>{form.columns.find((column) => column.kind === 'ordinal')?.title[language]} {line.ordinal}</h2><SecrecyBadge level={line.level} /></div>
      {struck ? (
        <Notice tone="warn">
          {t('registers:line.struck', { day: formatShortDate(struck.day), by: struck.by, reason: struck.reason })}
        </Notice>
      ) : null}
      {corrects === null ? null : <Notice tone="info">{t('registers:lines.corrects', { number: corrects })}</Notice>}
      {line.hidden ? <Notice tone="info">{t('registers:line.hidden')}</Notice> : (
        <dl className={styles.facts}>
          {form.columns.filter((column) => !column.byHand && column.kind !== 'ordinal' && column.kind !== 'level').map((column) => {
            const value = column.kind === 'title' ? titleWords(line) : column.kind === 'day' ? line.day : line.fields[column.key];
            if (!value) return null;
            return <Fact key={column.key} name={column.title[language]} value={column.kind === 'date' || column.kind === 'day' ? formatShortDate(value) : value} />;
          })}
          <Fact name={t('registers:line.enteredOn')} value={formatShortDate(line.day)} />
          <Fact name={t('registers:line.by')} value={t('registers:line.at', { who: line.by, when: dayAndTimeOf(line.at) })} />
        </dl>
      )}
      <div className={styles.actions}>
        {other === null ? null : <Button size="compact-md" onClick={() => onShow(other)}>{t('registers:line.correctedBy', { number: other })}</Button>}
        {recordId && may('archive.read') ? <Button size="compact-md" leftSection={<IconArchive size={16} />} onClick={() => go('archive', { recordId })}>{t('registers:line.openRecord')}</Button> : null}
        {draftId && may('draft.read') ? <Button size="compact-md" leftSection={<IconPencil size={16} />} onClick={() => go('desk', { draftId })}>{t('registers:line.openDraft')}</Button> : null}
        {may('register.write') && !struck && !line.hidden ? <Button size="compact-md" leftSection={<IconEdit size={16} />} onClick={onCorrect}>{t('registers:line.correct')}</Button> : null}
      </div>
      <p className={styles.soft}>{t('registers:line.source', { source: form.source })}.{form.sure ? '' : ` ${t('registers:line.unsure')}`}</p>
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return <><dt>{name}</dt><dd className="selectable">{value}</dd></>;
}
