import { UnstyledButton } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './desk.module.css';

/** 1 is 100 %; `fit`: as large as the pane lets it, at most 100 %. */
export type ZoomChoice = number | 'fit';
const steps = [0.5, 0.6, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];
const pixelsPerMm = 96 / 25.4;
/** Ground left and right of the page, CSS pixels. */
const ground = 40;

/** The next step above (1) or below (-1) what is drawn. */
export const zoomStep = (drawn: number, by: 1 | -1): number =>
  (by > 0 ? steps.find((step) => step > drawn + 0.01) : steps.findLast((step) => step < drawn - 0.01)) ?? drawn;

export const fitZoom = (paneWidth: number, pageMm: number): number =>
  paneWidth === 0 ? 1 : Math.min(1, Math.max(0.5, (paneWidth - ground) / (pageMm * pixelsPerMm)));

export function ZoomControl({ drawn, onChange }: { readonly drawn: number; readonly onChange: (zoom: ZoomChoice) => void }): ReactNode {
  const { t } = useTranslation('editor');
  return (
    <span className={styles.zoom} role="group" aria-label={t('zoom')}>
      <UnstyledButton aria-label={t('zoomOut')} title={`${t('zoomOut')} (Ctrl+−)`} onClick={() => onChange(zoomStep(drawn, -1))}><IconMinus size={14} /></UnstyledButton>
      <UnstyledButton className={styles.zoomValue} title={t('zoom')} onClick={() => onChange('fit')}>{`${Math.round(drawn * 100)} %`}</UnstyledButton>
      <UnstyledButton aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => onChange(zoomStep(drawn, 1))}><IconPlus size={14} /></UnstyledButton>
    </span>
  );
}
