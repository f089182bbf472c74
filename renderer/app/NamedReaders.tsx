import { Button, Checkbox, Modal, Radio, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountId } from '../../shared/domain/ids';
import type { SecrecyLevel } from '../../shared/domain/secrecy';
import { fold } from '../../shared/text/fold';
import { useOffice } from '../api/hooks';
import { MainButton } from '../ui/main-button';
import { ErrorNotice, Notice, Waiting } from '../ui/notices';
import styles from './named-readers.module.css';
import { useSession } from './session';

/** More people than this are looked for by typing. */
const seenAtOnce = 8;

interface PeopleFieldProps {
  readonly level: SecrecyLevel;
  readonly label: string;
  readonly value: readonly AccountId[];
  /** Who cannot be taken out here. */
  readonly fixed?: AccountId;
  readonly problem?: string | undefined;
  readonly onChange: (value: readonly AccountId[]) => void;
}

/** People of the office who hold a level, to be ticked by name. */
export function PeopleField({ level, label, value, fixed, problem, onChange }: PeopleFieldProps): ReactNode {
  const { t } = useTranslation(['access', 'common']);
  const { actor } = useSession();
  const [words, setWords] = useState('');
  const known = useOffice('levels.people', { level });
  const people = known.data?.people ?? [];
  const shown = people.filter(({ fullName, loginName }) => fold(`${fullName} ${loginName}`).includes(fold(words.trim())));
  const toggle = (id: AccountId): void => onChange(value.includes(id) ? value.filter((each) => each !== id) : [...value, id]);
  return (
    <fieldset className={styles.people}>
      <legend>{label}</legend>
      <ErrorNotice error={known.error} onRetry={() => void known.refetch()} />
      {known.isPending ? <Waiting label={t('common:loading')} /> : null}
      {people.length > seenAtOnce ? <TextInput size="xs" aria-label={t('access:readers.find')} placeholder={t('access:readers.find')} leftSection={<IconSearch size={14} />} value={words} onChange={(event) => setWords(event.currentTarget.value)} /> : null}
      <div className={styles.list}>
        {shown.map(({ id, fullName, loginName }) => (
          <Checkbox key={id} label={id === actor.accountId ? t('access:readers.you', { name: fullName }) : fullName} description={loginName} checked={value.includes(id) || id === fixed} disabled={id === fixed} onChange={() => toggle(id)} />
        ))}
        {known.data && shown.length === 0 ? <p className={styles.soft}>{t('common:nothingFound')}</p> : null}
      </div>
      {problem ? <span className={styles.problem} role="alert">{problem}</span> : null}
    </fieldset>
  );
}

interface ReadersDialogProps {
  readonly level: SecrecyLevel;
  /** Null: everyone of its level and scope. */
  readonly readers: readonly AccountId[] | null;
  /** Whoever changes the readers stays one of them. */
  readonly keepsSelf?: boolean;
  readonly error: unknown;
  readonly working: boolean;
  readonly onSave: (readers: AccountId[] | null) => void;
  readonly onClose: () => void;
}

/** Who alone may read a thing that is there already. */
export function ReadersDialog({ level, readers, keepsSelf = false, error, working, onSave, onClose }: ReadersDialogProps): ReactNode {
  const { t } = useTranslation(['access', 'common', 'domain']);
  const { actor } = useSession();
  const [named, setNamed] = useState(readers !== null);
  const [chosen, setChosen] = useState<readonly AccountId[]>(readers ?? [actor.accountId]);
  const [tried, setTried] = useState(false);
  const missing = named && chosen.length === 0;
  const submit = (): void => {
    setTried(true);
    if (!missing) onSave(named ? [...chosen] : null);
  };
  return (
    <Modal opened onClose={onClose} title={t('access:readers.title')} size={560} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <Radio.Group aria-label={t('access:readers.title')} value={named ? 'named' : 'all'} onChange={(next) => setNamed(next === 'named')}>
          <div className={styles.choices}>
            <Radio value="all" label={t('access:readers.all', { level: t(`domain:levels.${level}`) })} />
            <Radio value="named" label={t('access:readers.only')} description={t('access:readers.onlyAbout')} />
          </div>
        </Radio.Group>
        {named ? (
          <PeopleField level={level} label={t('access:readers.who', { level: t(`domain:levels.${level}`) })} value={chosen} {...(keepsSelf && { fixed: actor.accountId })} problem={tried && missing ? t('access:readers.needed') : undefined} onChange={setChosen} />
        ) : null}
        {named && !keepsSelf && !chosen.includes(actor.accountId) ? <Notice tone="warn">{t('access:readers.withoutYou')}</Notice> : null}
        <ErrorNotice error={error} />
        <div className={styles.actions}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" loading={working}>{t('access:readers.save')}</MainButton></div>
      </form>
    </Modal>
  );
}
