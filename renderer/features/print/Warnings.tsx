import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import { errorTexts, type ErrorCode } from '../../../shared/errors/codes';
import { isSeriousWarning } from '../../../shared/errors/press';
import { envelopeSentence } from '../../i18n/error-sentence';
import { numbered } from '../../ui/numbered';
import styles from './print.module.css';

export type Warning = CallOutput<'press.preview'>['warnings'][number];
/** Where a warning is: its page, the words near it. */
export interface WarningPlace {
  readonly page: number | null;
  readonly words: string;
}

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(errorTexts, code);
export const placeOf = ({ params: { page, place } }: Warning): WarningPlace => ({ page: typeof page === 'number' ? page : null, words: typeof place === 'string' ? place : '' });
const isSomewhere = ({ page, words }: WarningPlace): boolean => page !== null || words !== '';

/** The sentence of a warning in the language of the screen. */
export function useWarningSentence(): (warning: Warning) => string {
  const { t } = useTranslation('print');
  return ({ code, params }) => (isKnown(code) ? envelopeSentence({ code, params }) : t('unknownWarning', { code, details: Object.values(params).join(', ') }));
}

interface WarningsProps {
  readonly warnings: readonly Warning[];
  /** Shows the place on the page. */
  readonly onShow: (place: WarningPlace) => void;
  /** Goes to the paragraph in the editor; null where one may not write. */
  readonly onEdit: ((words: string) => void) | null;
}

/** What the press noticed, gravest first, each with its place: it prints all the same. */
export function Warnings({ warnings, onShow, onEdit }: WarningsProps): ReactNode {
  const { t } = useTranslation('print');
  const sentenceOf = useWarningSentence();
  return (
    <aside className={styles.warnings} aria-label={t('warnings')} data-pane="warnings" tabIndex={-1}>
      <h3>{t('warningCount', { warnings: warnings.length })}</h3>
      <ul>
        {numbered(warnings).map(({ value: warning, number }) => {
          const place = placeOf(warning);
          const serious = isSeriousWarning(warning.code);
          const Icon = serious ? IconAlertTriangle : IconInfoCircle;
          return (
            <li key={number} data-serious={serious} data-code={warning.code}>
              <Icon size={16} className={styles.warningIcon} aria-label={serious ? t('serious') : t('minor')} />
              <div className={styles.warningWords}>
                <span className="selectable">{sentenceOf(warning)}</span>
                {isSomewhere(place) && (
                  <span className={styles.warningActs}>
                    <button type="button" className={styles.jump} onClick={() => onShow(place)}>{place.page === null ? t('showPlace') : t('showPage', { page: place.page })}</button>
                    {onEdit && place.words !== '' && <ActionIcon size="sm" aria-label={t('editPlace')} title={t('editPlace')} onClick={() => onEdit(place.words)}><IconPencil size={14} /></ActionIcon>}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
