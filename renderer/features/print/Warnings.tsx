import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import { errorTexts, type ErrorCode } from '../../../shared/errors/codes';
import { envelopeSentence } from '../../i18n/error-sentence';
import styles from './print.module.css';

type Warning = CallOutput<'press.preview'>['warnings'][number];
const isKnown = (code: string): code is ErrorCode => Object.hasOwn(errorTexts, code);

/** What the press noticed, with its places: it prints all the same. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }): ReactNode {
  const { t } = useTranslation('print');
  const counted = Map.groupBy(warnings, ({ code, params }) =>
    isKnown(code) ? envelopeSentence({ code, params }) : t('unknownWarning', { code, details: Object.values(params).join(', ') }));
  return (
    <aside className={styles.warnings} aria-label={t('warnings')} data-pane="warnings" tabIndex={-1}>
      <h3><IconAlertTriangle size={16} aria-hidden="true" />{t('warningCount', { warnings: warnings.length })}</h3>
      <ul>
        {[...counted].map(([sentence, same]) => <li key={sentence} className="selectable">{sentence}{same.length > 1 && <strong>{` (×${same.length})`}</strong>}</li>)}
      </ul>
    </aside>
  );
}
