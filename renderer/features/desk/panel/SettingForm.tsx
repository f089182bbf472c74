import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentOptions } from '../../../../shared/document/paper-document';
import { DateField } from '../../../ui/DateField';
import type { DraftSession } from '../draft-session';
import { templateOf } from '../sheet-of';
import { useDraft } from '../use-draft';

/** Columns, running head and the marks a writer may set; level and circulation are set with the classification. */
export function SettingForm({ session }: { readonly session: DraftSession }): ReactNode {
  const { t } = useTranslation('desk', { keyPrefix: 'setting' });
  const { head, setting, summary } = useDraft(session);
  const template = templateOf(summary.template);
  const off = session.isReadOnly;
  const option = (change: Partial<DocumentOptions>): void => session.changeSetting({ options: { ...setting.options, ...change } });
  return (
    <fieldset>
      <legend>{t('legend')}</legend>
      {template.panels === null && (
        <Select
          size="xs" label={t('columns')} disabled={off} allowDeselect={false} value={String(setting.options.columns ?? '')}
          data={[{ value: '', label: t('asTemplate') }, { value: '1', label: t('one') }, { value: '2', label: t('two') }]}
          onChange={(value) => option({ columns: value === '1' ? 1 : value === '2' ? 2 : null })}
        />
      )}
      {template.runningHead && <Checkbox size="xs" label={t('runningHead')} disabled={off} checked={setting.options.runningHead} onChange={(event) => option({ runningHead: event.currentTarget.checked })} />}
      <Checkbox size="xs" label={t('draft')} disabled={off} checked={setting.draft} onChange={(event) => session.changeSetting({ draft: event.currentTarget.checked })} />
      {setting.draft && <NumberInput size="xs" label={t('round')} disabled={off} min={0} max={99} allowDecimal={false} value={head.draftRound} onChange={(value) => session.changeHead({ draftRound: typeof value === 'number' ? Math.min(99, Math.max(0, Math.trunc(value))) : 0 })} />}
      {summary.classification.circulationMark === 'recall' && <DateField size="xs" label={t('recallUntil')} problem={t('badDate')} disabled={off} value={setting.recallUntil} onChange={(recallUntil) => session.changeSetting({ recallUntil })} />}
      <TextInput size="xs" label={t('watermark')} placeholder={t('watermarkHint')} disabled={off} maxLength={60} value={setting.watermark} onChange={(event) => session.changeSetting({ watermark: event.currentTarget.value })} />
    </fieldset>
  );
}
