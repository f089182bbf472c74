import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecrecyLevel } from '../../../../shared/domain/secrecy';
import { call, asApiError, type ApiError } from '../../../api/client';
import { useOffice } from '../../../api/hooks';
import { ErrorNotice, Notice, Waiting } from '../../../ui/notices';
import styles from '../registers.module.css';

const grouped = (seal: string): string => (seal.slice(0, 32).match(/.{4}/g) ?? []).join(' ');

/** Proves the registers: each entry against the one before, and a printed sheet against what is kept. */
export function VerifyDialog({ levels, onClose }: { readonly levels: readonly SecrecyLevel[]; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['registers', 'common', 'domain']);
  const check = useOffice('registers.verify', {}, { staleTime: 0, gcTime: 0 });
  const [level, setLevel] = useState<SecrecyLevel>(levels[0] ?? 'open');
  const [entry, setEntry] = useState('');
  const [seal, setSeal] = useState('');
  const [same, setSame] = useState<boolean | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const compare = async (): Promise<void> => {
    setError(null);
    try {
      setSame((await call('registers.compareSeal', { level, entry: Number(entry), seal })).same);
    } catch (refused) {
      setError(asApiError(refused));
    }
  };
  const broken = check.data?.levels.filter((each) => each.trouble) ?? [];
  return (
    <Modal opened onClose={onClose} title={t('registers:books.verify')} size="lg" closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.form}>
        <ErrorNotice error={check.error} />
        {check.isPending ? <Waiting label={t('common:loading')} /> : null}
        {check.data && broken.length === 0 ? <Notice tone="good">{t('registers:books.intact')}</Notice> : null}
        {broken.map((each) => <div key={each.level} role="alert"><Notice tone="bad">{t('registers:books.broken', { level: t(`domain:levels.${each.level}`), at: each.trouble?.at ?? 0 })}</Notice></div>)}
        <h3>{t('registers:books.seal')}</h3>
        <ul className={styles.seals}>
          {check.data?.levels.map((each) => (
            <li key={each.level} className="selectable tabular">{each.head ? t('registers:books.sealLine', { level: t(`domain:levels.${each.level}`), number: each.head.number, seal: grouped(each.head.seal) }) : t('registers:books.sealNone', { level: t(`domain:levels.${each.level}`) })}</li>
          ))}
        </ul>
        <h3>{t('registers:books.compare')}</h3>
        <form className={styles.compare} onSubmit={(event) => { event.preventDefault(); void compare(); }}>
          <Select size="xs" label={t('domain:fields.level')} data={levels.map((value) => ({ value, label: t(`domain:levels.${value}`) }))} value={level} allowDeselect={false} onChange={(value) => { setLevel(levels.find((each) => each === value) ?? 'open'); setSame(null); }} />
          <TextInput size="xs" label={t('registers:books.entry')} value={entry} inputMode="numeric" maxLength={9} onChange={(event) => { setEntry(event.currentTarget.value.replaceAll(/\D/g, '')); setSame(null); }} />
          <TextInput size="xs" label={t('registers:books.sealField')} value={seal} maxLength={64} onChange={(event) => { setSeal(event.currentTarget.value); setSame(null); }} />
          <Button size="xs" type="submit" disabled={Number(entry) < 1 || seal.trim().length < 8}>{t('registers:books.doCompare')}</Button>
        </form>
        <ErrorNotice error={error} />
        {same === null ? null : same ? <Notice tone="good">{t('registers:books.same')}</Notice> : <div role="alert"><Notice tone="bad">{t('registers:books.different')}</Notice></div>}
      </div>
    </Modal>
  );
}
