import { Button, Modal, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { AccountId } from '../../../shared/domain/ids';
import { secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { useOffice, useOfficeMutation } from '../../api/hooks';
import { PeopleField } from '../../app/NamedReaders';
import { useSession } from '../../app/session';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Notice, Waiting } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { sayDone } from '../../ui/successes';
import styles from './levels.module.css';

type Group = CallOutput<'groups.list'>['groups'][number];

/** Groups inside levels that one belongs to: whose papers the others of the level do not see. */
export function GroupsSection(): ReactNode {
  const { t } = useTranslation(['access', 'common']);
  const groups = useOffice('groups.list', {});
  const [open, setOpen] = useState<Group | 'new' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className={styles.column}>
      <section className={styles.card}>
        <div className={styles.head}>
          <div><h2>{t('access:groups.title')}</h2><p className={styles.soft}>{t('access:groups.about')}</p></div>
          <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen('new')}>{t('access:groups.add')}</Button>
        </div>
        <ErrorNotice error={groups.error} onRetry={() => void groups.refetch()} />
        {groups.isPending ? <Waiting label={t('common:loading')} /> : null}
        {groups.data?.groups.length === 0 ? <p>{t('access:groups.none')}</p> : null}
        <ul className={styles.rows}>
          {groups.data?.groups.map((group) => (
            <li key={group.id} className={styles.row}>
              <span className={styles.badge}><SecrecyBadge level={group.level} /></span>
              <span className={styles.group}><strong>{group.name}</strong><span className={styles.soft}>{group.members.map(({ fullName }) => fullName).join(', ')}</span></span>
              <Button size="compact-sm" aria-label={`${t('access:groups.change')} ${group.name}`} onClick={() => setOpen(group)}>{t('access:groups.change')}</Button>
            </li>
          ))}
        </ul>
      </section>
      {open === 'new' ? <NewGroup onClose={close} /> : open ? <Members group={open} onClose={close} /> : null}
    </div>
  );
}

function NewGroup({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['access', 'common', 'domain']);
  const { actor } = useSession();
  const levels = secrecyLevels.filter((each) => actor.levels.includes(each));
  const [name, setName] = useState('');
  const [level, setLevel] = useState<SecrecyLevel | null>(levels.length === 1 ? (levels[0] ?? null) : null);
  const [members, setMembers] = useState<readonly AccountId[]>([]);
  const [tried, setTried] = useState(false);
  const add = useOfficeMutation('groups.add', {
    invalidates: ['groups.list'],
    onSuccess: (group) => {
      sayDone(t('access:groups.added', { name: group.name }));
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (level && name.trim() !== '') add.mutate({ level, name, members: [...members] });
  };
  return (
    <Modal opened onClose={onClose} title={t('access:groups.add')} size={560} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <TextInput data-autofocus label={t('access:groups.name')} value={name} maxLength={120} withAsterisk error={tried && name.trim() === '' ? t('common:required') : undefined} onChange={(event) => setName(event.currentTarget.value)} />
        <Select
          label={t('domain:fields.level')} placeholder={t('common:chooseOne')} data={levels.map((each) => ({ value: each, label: t(`domain:levels.${each}`) }))} value={level} allowDeselect={false} withAsterisk error={tried && !level ? t('common:chooseRequired') : undefined}
          onChange={(chosen) => { setLevel(levels.find((each) => each === chosen) ?? null); setMembers([]); }}
        />
        {level ? <PeopleField key={level} level={level} label={t('access:groups.members')} value={members} fixed={actor.accountId} onChange={setMembers} /> : null}
        <ErrorNotice error={add.error} />
        <div className={styles.actions}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" loading={add.isPending}>{t('access:groups.create')}</MainButton></div>
      </form>
    </Modal>
  );
}

function Members({ group, onClose }: { readonly group: Group; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['access', 'common']);
  const { actor } = useSession();
  const [members, setMembers] = useState<readonly AccountId[]>(group.members.map(({ id }) => id));
  const change = useOfficeMutation('groups.setMembers', {
    invalidates: ['groups.list', 'archive.search', 'drafts.list'],
    onSuccess: () => {
      sayDone(t('access:groups.changed', { name: group.name }));
      onClose();
    },
  });
  const nobody = members.length === 0;
  return (
    <Modal opened onClose={onClose} title={t('access:groups.changeTitle', { name: group.name })} size={560} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (!nobody) change.mutate({ id: group.id, members: [...members] }); }}>
        <PeopleField level={group.level} label={t('access:groups.members')} value={members} problem={nobody ? t('access:readers.needed') : undefined} onChange={setMembers} />
        {!nobody && !members.includes(actor.accountId) ? <Notice tone="warn">{t('access:groups.withoutYou')}</Notice> : null}
        <ErrorNotice error={change.error} />
        <div className={styles.actions}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" disabled={nobody} loading={change.isPending}>{t('access:groups.save')}</MainButton></div>
      </form>
    </Modal>
  );
}
