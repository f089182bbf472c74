import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentHead, Signature } from '../../../../shared/document/paper-document';
import { DateField } from '../../../ui/DateField';
import styles from '../desk.module.css';
import type { DraftSession } from '../draft-session';
import { useDraft } from '../use-draft';
import { ColophonForm } from './ColophonForm';
import { SettingForm } from './SettingForm';

type TextField = { [Name in keyof DocumentHead]: DocumentHead[Name] extends string ? Name : never }[keyof DocumentHead];
const limits: Readonly<Record<TextField, number>> = { title: 500, typeName: 120, subject: 500, parentBody: 200, issuingBody: 200, number: 60, place: 120, issueLine: 120, drafterCode: 60, contactLine: 300 };

const signatureFields = ['authority', 'position', 'name'] as const satisfies readonly (keyof Signature)[];

/** What the form around the text needs; the press draws it, nobody lays it out by hand. */
export function HeadForm({ session }: { readonly session: DraftSession }): ReactNode {
  const { t } = useTranslation('desk', { keyPrefix: 'head' });
  const { head } = useDraft(session);
  const off = session.isReadOnly;
  const text = (name: TextField, hint?: string): ReactNode => (
    <TextInput size="xs" label={t(name)} placeholder={hint} disabled={off} maxLength={limits[name]} value={head[name]} onChange={(event) => session.changeHead({ [name]: event.currentTarget.value })} />
  );
  const long = (name: 'title' | 'subject'): ReactNode => (
    <Textarea size="xs" autosize minRows={1} maxRows={4} label={t(name)} disabled={off} maxLength={limits[name]} value={head[name]} onChange={(event) => session.changeHead({ [name]: event.currentTarget.value.replace(/\n/gu, ' ') })} />
  );
  const lines = (name: 'addressees' | 'recipients'): ReactNode => (
    <Textarea
      size="xs" autosize minRows={2} maxRows={10} label={t(name)} placeholder={t('oneALine')} disabled={off} value={head[name].join('\n')}
      onChange={(event) => session.changeHead({ [name]: event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n').map((line) => line.slice(0, 200)).slice(0, 200) })}
    />
  );
  const { signature, coSignatures } = head;
  const signatureField = (signed: Signature, name: keyof Signature, change: (signed: Signature) => void): ReactNode => (
    <TextInput
      key={name} size="xs" label={t(name)} placeholder={name === 'authority' ? t('authorityHint') : undefined} disabled={off} maxLength={name === 'name' ? 120 : 200} value={signed[name]}
      onChange={(event) => change({ ...signed, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t('paper')}</legend>
        {long('title')}
        {text('typeName')}
        {long('subject')}
        <div className={styles.pair}>{text('number')}<DateField size="xs" label={t('date')} problem={t('badDate')} disabled={off} value={head.date} onChange={(date) => session.changeHead({ date })} /></div>
        {text('place')}
        {text('issueLine', t('issueLineHint'))}
      </fieldset>
      <fieldset>
        <legend>{t('bodies')}</legend>
        {text('parentBody')}
        {text('issuingBody')}
      </fieldset>
      <fieldset>
        <legend>{t('people')}</legend>
        {lines('addressees')}
        {lines('recipients')}
      </fieldset>
      <fieldset>
        <legend>{t('signing')}</legend>
        <Checkbox size="xs" label={t('signed')} disabled={off} checked={signature !== null} onChange={(event) => session.changeHead({ signature: event.currentTarget.checked ? { authority: '', position: '', name: '' } : null })} />
        {signature && signatureFields.map((name) => signatureField(signature, name, (signed) => session.changeHead({ signature: signed })))}
        {signature && coSignatures.map((beside, index) => {
          const put = (signed: Signature[]): void => session.changeHead({ coSignatures: [...coSignatures.slice(0, index), ...signed, ...coSignatures.slice(index + 1)] });
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a person beside has no name of its own yet
            <div key={index} className={styles.beside} role="group" aria-label={t('beside', { number: index + 1 })}>
              {signatureFields.map((name) => signatureField(beside, name, (signed) => put([signed])))}
              <Button size="compact-xs" variant="subtle" color="gray" disabled={off} onClick={() => put([])}>{t('removeBeside')}</Button>
            </div>
          );
        })}
        {signature && coSignatures.length < 4 && (
          <Button size="compact-xs" variant="subtle" disabled={off} onClick={() => session.changeHead({ coSignatures: [...coSignatures, { authority: '', position: '', name: '' }] })}>{t('addBeside')}</Button>
        )}
        {text('drafterCode', 'PL.(300)')}
        {text('contactLine')}
      </fieldset>
      <ColophonForm session={session} />
      <SettingForm session={session} />
    </form>
  );
}
