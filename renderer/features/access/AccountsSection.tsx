import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract';
import type { AccountId } from '../../../shared/domain/ids';
import { useOffice } from '../../api/hooks';
import { useSession } from '../../app/session';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice, Waiting } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import styles from './access.module.css';
import { EditAccount } from './EditAccount';
import { NewAccount } from './NewAccount';

export type Account = CallOutput<'accounts.list'>['accounts'][number];

/** Everybody who may come in, with duties and levels. */
export function AccountsSection(): ReactNode {
  const { t } = useTranslation(['access', 'common']);
  const { may } = useSession();
  const accounts = useOffice('accounts.list', {});
  const [editing, setEditing] = useState<AccountId | 'new' | null>(null);
  const list = accounts.data?.accounts ?? [];
  const edited = list.find((account) => account.id === editing);
  return (
    <div className={styles.wide}>
      <header className={styles.head}>
        <div><h1>{t('access:accounts.title')}</h1><p className={styles.soft}>{t('access:accounts.about')} <span className="tabular">{t('access:accounts.count', { count: list.length })}</span></p></div>
        {may('accounts.manage') ? <MainButton leftSection={<IconUserPlus size={18} />} onClick={() => setEditing('new')}>{t('access:accounts.add')}</MainButton> : null}
      </header>
      <ErrorNotice error={accounts.error} onRetry={() => void accounts.refetch()} />
      {accounts.isPending ? <Waiting label={t('common:loading')} /> : <AccountTable accounts={list} onEdit={may('accounts.manage') || may('levels.grant') ? setEditing : undefined} />}
      {editing === 'new' ? <NewAccount onClose={() => setEditing(null)} /> : null}
      {edited ? <EditAccount key={edited.id} account={edited} onClose={() => setEditing(null)} /> : null}
    </div>
  );
}

function AccountTable({ accounts, onEdit }: { readonly accounts: readonly Account[]; readonly onEdit?: (id: AccountId) => void }): ReactNode {
  const { t } = useTranslation(['access', 'domain']);
  const { actor } = useSession();
  return (
    <table className={styles.table}>
      <thead>
        <tr><th>{t('domain:fields.fullName')}</th><th>{t('domain:fields.roles')}</th><th>{t('domain:fields.levels')}</th><th>{t('access:accounts.state')}</th>{onEdit ? <th><span className="visually-hidden">{t('access:accounts.edit')}</span></th> : null}</tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id} data-inactive={!account.active || undefined}>
            <td><strong>{account.fullName}</strong>{account.id === actor.accountId ? ` (${t('access:accounts.you')})` : ''}<br /><span className={styles.soft}>{account.loginName}</span></td>
            <td>{account.roles.map((role) => t(`domain:roles.${role}`)).join(' · ')}</td>
            <td><span className={styles.badges}>{account.levels.map((level) => <SecrecyBadge key={level} level={level} />)}</span></td>
            <td>{account.active ? t('access:accounts.active') : t('access:accounts.inactive')}</td>
            {onEdit ? <td className={styles.last}><Button size="compact-sm" aria-label={`${t('access:accounts.edit')} ${account.fullName}`} onClick={() => onEdit(account.id)}>{t('access:accounts.edit')}</Button></td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
