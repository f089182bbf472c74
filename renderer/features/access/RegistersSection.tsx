import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { compareVietnamese } from '../../../shared/text/collation';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { ErrorNotice, Notice } from '../../ui/notices';
import { sayDone } from '../../ui/successes';
import styles from './access.module.css';

/** The lists that papers are classified by. */
export function RegistersSection(): ReactNode {
  const { t } = useTranslation('access');
  const topics = useOffice('topics.list', {});
  const scopes = useOffice('scopes.list', {});
  const addTopic = useOfficeMutation('topics.create', { invalidates: ['topics.list'], onSuccess: ({ name }) => sayDone(t('registers.topicAdded', { name })) });
  const addScope = useOfficeMutation('scopes.create', { invalidates: ['scopes.list'], onSuccess: ({ name }) => sayDone(t('registers.scopeAdded', { name })) });
  return (
    <div className={styles.wide}>
      <header className={styles.head}><h1>{t('registers.title')}</h1></header>
      <div className={styles.lists}>
        <NameList
          title={t('registers.topics')} about={t('registers.topicsAbout')} label={t('registers.newTopic')} names={topics.data?.topics} error={topics.error ?? addTopic.error} adding={addTopic.isPending}
          empty={t('registers.noTopics')} onAdd={(name) => addTopic.mutate({ name, parentId: null })}
        />
        <NameList title={t('registers.scopes')} about={t('registers.scopesAbout')} label={t('registers.newScope')} names={scopes.data?.scopes} error={scopes.error ?? addScope.error} adding={addScope.isPending} onAdd={(name) => addScope.mutate({ name })} />
      </div>
    </div>
  );
}

interface NameListProps {
  readonly title: string;
  readonly about: string;
  readonly label: string;
  readonly names: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly error: unknown;
  readonly adding: boolean;
  readonly empty?: string;
  readonly onAdd: (name: string) => void;
}

function NameList({ title, about, label, names, error, adding, empty, onAdd }: NameListProps): ReactNode {
  const { t } = useTranslation('access');
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  const sorted = names?.toSorted((a, b) => compareVietnamese(a.name, b.name));
  return (
    <section className={styles.card}>
      <div><h2>{title} {sorted ? <span className={styles.count}>{sorted.length}</span> : null}</h2><p className={styles.soft}>{about}</p></div>
      <form className={styles.addRow} onSubmit={(event) => { event.preventDefault(); add(); }}>
        <TextInput aria-label={label} placeholder={label} value={name} maxLength={120} onChange={(event) => setName(event.currentTarget.value)} />
        <Button type="submit" loading={adding} disabled={name.trim() === ''}>{t('registers.add')}</Button>
      </form>
      <ErrorNotice error={error} />
      {sorted?.length === 0 && empty ? <Notice tone="warn">{empty}</Notice> : null}
      <ul className={styles.names}>{sorted?.map((entry) => <li key={entry.id}>{entry.name}</li>)}</ul>
    </section>
  );
}
