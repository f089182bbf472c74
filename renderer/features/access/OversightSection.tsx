import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountId, RecordId } from '../../../shared/domain/ids';
import { useOffice } from '../../api/hooks';
import { currentLanguage } from '../../i18n';
import { EmptyState, ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import styles from './access.module.css';

/** For the security officer: who may see a paper and why, and what another person would see. */
export function OversightSection(): ReactNode {
  const { t } = useTranslation('access');
  const [about, setAbout] = useState<'paper' | 'person'>('paper');
  return (
    <div className={styles.wide}>
      <header className={styles.head}><div><h1>{t('oversight.title')}</h1><p className={styles.soft}>{t('oversight.about')}</p></div></header>
      <div>
        <SegmentedControl
          value={about} onChange={(value) => setAbout(value === 'person' ? 'person' : 'paper')}
          data={[{ value: 'paper', label: t('oversight.aboutPaper') }, { value: 'person', label: t('oversight.aboutPerson') }]}
        />
      </div>
      {about === 'paper' ? <AboutPaper /> : <AboutPerson />}
    </div>
  );
}

function AboutPaper(): ReactNode {
  const { t } = useTranslation('access');
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<RecordId | null>(null);
  const query = useDeferredValue(words);
  const found = useOffice('oversight.find', { query });
  const records = found.data?.records ?? [];
  return (
    <div className={styles.oversight}>
      <section className={styles.card}>
        <TextInput value={words} leftSection={<IconSearch size={16} />} placeholder={t('oversight.find')} aria-label={t('oversight.find')} onChange={(event) => setWords(event.currentTarget.value)} />
        <ErrorNotice error={found.error} />
        <ul className={styles.papers}>
          {records.map((record) => (
            <li key={record.id}>
              <button type="button" className={styles.paper} aria-pressed={record.id === chosen} onClick={() => setChosen(record.id)}>
                <span>{record.subject}</span>
                <span className={styles.soft}><SecrecyBadge level={record.level} /> {record.number}</span>
              </button>
            </li>
          ))}
        </ul>
        {found.data && records.length === 0 ? <p className={styles.soft}>{t('oversight.noPaper')}</p> : null}
      </section>
      {chosen ? <WhoSees id={chosen} /> : <EmptyState title={t('oversight.aboutPaper')}>{t('oversight.choose')}</EmptyState>}
    </div>
  );
}

function WhoSees({ id }: { readonly id: RecordId }): ReactNode {
  const { t } = useTranslation(['access', 'common']);
  const answer = useOffice('oversight.whoCanSee', { id }, { staleTime: 0 });
  if (answer.error) return <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting label={t('common:loading')} />;
  const { thing, people } = answer.data;
  const language = currentLanguage();
  const seeing = people.filter(({ sees }) => sees).length;
  return (
    <section className={styles.card}>
      <div>
        <h2>{thing.title}</h2>
        <p className={styles.badges}><SecrecyBadge level={thing.level} /><span className={styles.soft}>{thing.namedReaders ? t('access:oversight.named') : thing.scope}</span></p>
      </div>
      <p className={styles.soft} role="status">{t('access:oversight.seeing', { count: seeing })} · {t('access:oversight.notSeeing', { count: people.length - seeing })}</p>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.accountId} data-sees={person.sees || undefined}>
            {person.sees ? <IconCircleCheck size={18} aria-label={t('access:oversight.sees')} /> : <IconCircleX size={18} aria-label={t('access:oversight.seesNot')} />}
            <span className="selectable">{person.sentence[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AboutPerson(): ReactNode {
  const { t } = useTranslation('access');
  const accounts = useOffice('accounts.list', {});
  const [chosen, setChosen] = useState<AccountId | null>(null);
  const list = accounts.data?.accounts ?? [];
  return (
    <div className={styles.wide}>
      <Select
        label={t('oversight.person')} placeholder={t('oversight.personChoose')} searchable w={360} value={chosen} nothingFoundMessage="—"
        data={list.map(({ id, fullName, loginName }) => ({ value: id, label: `${fullName} (${loginName})` }))}
        onChange={(value) => setChosen(list.find(({ id }) => id === value)?.id ?? null)}
      />
      <ErrorNotice error={accounts.error} />
      {chosen ? <Preview accountId={chosen} /> : null}
    </div>
  );
}

function Preview({ accountId }: { readonly accountId: AccountId }): ReactNode {
  const { t } = useTranslation(['access', 'common']);
  const preview = useOffice('oversight.preview', { accountId }, { staleTime: 0 });
  if (preview.error) return <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <Waiting label={t('common:loading')} />;
  const { levels, records } = preview.data;
  return (
    <>
      <table className={`${styles.table} ${styles.dense}`}>
        <thead><tr><th>{t('access:oversight.level')}</th><th>{t('access:oversight.records')}</th><th>{t('access:oversight.drafts')}</th></tr></thead>
        <tbody>{levels.map(({ level, records: count, drafts }) => <tr key={level}><td><SecrecyBadge level={level} /></td><td className="tabular">{count}</td><td className="tabular">{drafts}</td></tr>)}</tbody>
      </table>
      {records.length === 0 ? <Notice tone="info">{t('access:oversight.sawNothing')}</Notice> : (
        <section className={styles.card}>
          <h2>{t('access:oversight.newest')}</h2>
          <ul className={styles.names}>{records.map((record) => <li key={record.id}><SecrecyBadge level={record.level} /> {record.subject} <span className={styles.soft}>{record.number}</span></li>)}</ul>
        </section>
      )}
    </>
  );
}
