import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MainButton } from '../../ui/main-button';
import { numbered } from '../../ui/numbered';
import styles from './print.module.css';
import { useWarningSentence, type Warning } from './Warnings';

interface SeriousFirstProps {
  readonly warnings: readonly Warning[];
  /** "Vẫn in": what goes on all the same. */
  readonly verb: string;
  readonly onLook: () => void;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** Grave warnings are seen once before paper is spent; then the person's word counts. */
export function SeriousFirst({ warnings, verb, onLook, onGoOn, onClose }: SeriousFirstProps): ReactNode {
  const { t } = useTranslation(['print', 'common']);
  const sentenceOf = useWarningSentence();
  return (
    <Modal opened onClose={onClose} size={560} title={t('print:seriousTitle', { warnings: warnings.length })} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <ul className={styles.seriousList}>
        {numbered(warnings.slice(0, 5)).map(({ value, number }) => (
          <li key={number}>{value.params['page'] === undefined ? null : <strong>{t('print:onPage', { page: value.params['page'] })}: </strong>}{sentenceOf(value)}</li>
        ))}
        {warnings.length > 5 && <li>{t('print:andMore', { more: warnings.length - 5 })}</li>}
      </ul>
      <div className={styles.dialogButtons}>
        <Button onClick={onGoOn}>{verb}</Button>
        <MainButton data-autofocus onClick={onLook}>{t('print:lookFirst')}</MainButton>
      </div>
    </Modal>
  );
}
