import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyColophon, type Colophon } from '../../../../shared/document/paper-document';
import { formProfile } from '../../../../shared/forms';
import { DateField } from '../../../ui/DateField';
import type { DraftSession } from '../draft-session';
import { templateOf } from '../sheet-of';
import { useDraft } from '../use-draft';

type TextField = Exclude<keyof Colophon, 'licenceDate'>;
const limits: Readonly<Record<TextField, number>> = {
  responsible: 200, board: 500, design: 200, proof: 200, printRun: 40, size: 40, printer: 300, licenceNumber: 80, licenceBody: 200, depositMonth: 40, frequency: 80,
};

/** What the law wants at the foot of a publication's last page; only where the template has a place for it. */
export function ColophonForm({ session }: { readonly session: DraftSession }): ReactNode {
  const { t } = useTranslation('desk', { keyPrefix: 'colophon' });
  const { t: head } = useTranslation('desk', { keyPrefix: 'head' });
  const { head: { colophon }, summary } = useDraft(session);
  if (formProfile(templateOf(summary.template).profile).colophon === null) return null;
  const off = session.isReadOnly;
  const change = (part: Partial<Colophon>): void => session.changeHead({ colophon: { ...(colophon ?? emptyColophon()), ...part } });
  const text = (name: TextField): ReactNode => (
    <TextInput size="xs" label={t(name)} disabled={off} maxLength={limits[name]} value={colophon?.[name] ?? ''} onChange={(event) => change({ [name]: event.currentTarget.value })} />
  );
  return (
    <fieldset>
      <legend>{t('legend')}</legend>
      <Checkbox size="xs" label={t('printed')} disabled={off} checked={colophon !== null} onChange={(event) => session.changeHead({ colophon: event.currentTarget.checked ? emptyColophon() : null })} />
      {colophon && (
        <>
          {text('responsible')}
          {text('board')}
          {text('design')}
          {text('proof')}
          {text('licenceNumber')}
          {text('licenceBody')}
          <DateField size="xs" label={t('licenceDate')} problem={head('badDate')} disabled={off} value={colophon.licenceDate} onChange={(licenceDate) => change({ licenceDate })} />
          {text('printRun')}
          {text('size')}
          {text('printer')}
          {text('frequency')}
          {text('depositMonth')}
        </>
      )}
    </fieldset>
  );
}
