import { Button } from '@mantine/core';
import { IconBook } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Imposition } from '../../../../shared/imposition';
import { sheetWord } from './booklet-choice';
import styles from './booklet.module.css';

interface BookletBarProps {
  readonly imposition: Imposition;
  readonly sides: number;
  readonly onChange: () => void;
  readonly onImpose: (imposition: Imposition | null) => void;
}

/** Says that sheets are shown in place of pages, and leads back. */
export function BookletBar({ imposition, sides, onChange, onImpose }: BookletBarProps): ReactNode {
  const { t } = useTranslation('print', { keyPrefix: 'booklet' });
  const sheets = imposition.kind === 'cropMarks' || imposition.faces !== 'both' ? sides : Math.ceil(sides / 2);
  const words = imposition.kind === 'cropMarks' ? t('barCropMarks')
    : t(imposition.kind === 'testSheet' ? 'barTest' : 'bar', { sheets, sheet: sheetWord(imposition.sheet), edge: t(imposition.duplex).toLowerCase() });
  return (
    <div className={styles.bar} role="status" data-imposed={imposition.kind}>
      <IconBook size={18} aria-hidden="true" />
      <span className={styles.barWords}>{words}</span>
      {imposition.kind === 'testSheet' && <Button size="compact-sm" onClick={() => onImpose({ ...imposition, kind: 'booklet' })}>{t('toBooklet')}</Button>}
      {imposition.kind !== 'cropMarks' && <Button size="compact-sm" onClick={onChange}>{t('change')}</Button>}
      <Button size="compact-sm" onClick={() => onImpose(null)}>{t('leave')}</Button>
    </div>
  );
}
