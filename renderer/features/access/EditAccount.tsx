import { Button, Modal, Switch, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/domain/limits';
import { isStateSecret, secrecyLevels, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { useOfficeMutation } from '../../api/hooks';
import { useSession } from '../../app/session';
import { MainButton } from '../../ui/main-button';
import { ErrorNotice } from '../../ui/notices';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { sayDone } from '../../ui/successes';
import styles from './access.module.css';
import type { Account } from './AccountsSection';
import { Duties } from './Duties';

export function EditAccount({ account, onClose }: { readonly account: Account; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation(['access', 'common', 'domain', 'entry']);
  const { may } = useSession();
  const [fullName, setFullName] = useState(account.fullName);
  const [roles, setRoles] = useState(account.roles);
  const [scopes, setScopes] = useState(account.scopes);
  const [active, setActive] = useState(account.active);
  const [tried, setTried] = useState(false);
  const update = useOfficeMutation('accounts.update', {
    invalidates: ['accounts.list', 'session.current'],
    onSuccess: () => {
      sayDone(t('access:accounts.saved', { name: fullName }));
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (fullName.trim() !== '' && roles.length > 0) update.mutate({ id: account.id, fullName, roles, scopes, active });
  };
  return (
    <Modal opened onClose={onClose} title={t('access:accounts.editTitle', { name: account.fullName })} size={720} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.form}>
        {may('accounts.manage') ? (
          <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
            <div className={styles.twoColumns}>
              <TextInput data-autofocus label={t('domain:fields.fullName')} value={fullName} maxLength={limits.fullName} error={tried && fullName.trim() === '' ? t('entry:problems.needed') : undefined} onChange={(event) => setFullName(event.currentTarget.value)} />
              <Switch className={styles.switch} label={t('access:accounts.activeLabel')} description={t('access:accounts.activeAbout')} checked={active} onChange={(event) => setActive(event.currentTarget.checked)} />
            </div>
            <Duties roles={roles} scopes={scopes} showProblems={tried} onRoles={setRoles} onScopes={setScopes} />
            <ErrorNotice error={update.error} />
            <div className={styles.actions}><Button onClick={onClose}>{t('common:cancel')}</Button><MainButton type="submit" loading={update.isPending}>{t('access:accounts.save')}</MainButton></div>
          </form>
        ) : null}
        {may('levels.grant') ? <Levels account={account} /> : null}
      </div>
    </Modal>
  );
}

/** The keys of the levels: handed over and taken back one by one, at once. */
function Levels({ account }: { readonly account: Account }): ReactNode {
  const { t } = useTranslation(['access', 'domain']);
  const { profile } = useSession();
  const grant = useOfficeMutation('levels.grant', {
    invalidates: ['accounts.list', 'session.current'],
    onSuccess: ({ fullName }, { level }) => sayDone(t('access:accounts.granted', { level: t(`domain:levels.${level}`), name: fullName })),
  });
  const withdraw = useOfficeMutation('levels.withdraw', {
    invalidates: ['accounts.list', 'session.current'],
    onSuccess: ({ fullName }, { level }) => sayDone(t('access:accounts.withdrawn', { level: t(`domain:levels.${level}`), name: fullName })),
  });
  const levels = profile.kind === 'ordinary' ? secrecyLevels.filter((level) => !isStateSecret(level)) : secrecyLevels;
  const working = grant.isPending || withdraw.isPending;
  return (
    <section className={styles.levels}>
      <div><h3>{t('access:accounts.levels')}</h3><p className={styles.soft}>{t('access:accounts.levelsAbout')}{profile.kind === 'ordinary' ? ` ${t('access:accounts.ordinary')}` : ''}</p></div>
      <ErrorNotice error={grant.error ?? withdraw.error} onClose={() => { grant.reset(); withdraw.reset(); }} />
      {levels.map((level) => (
        <LevelRow key={level} level={level} held={account.levels.includes(level)} working={working} onGrant={() => grant.mutate({ accountId: account.id, level })} onWithdraw={() => withdraw.mutate({ accountId: account.id, level })} />
      ))}
    </section>
  );
}

interface LevelRowProps {
  readonly level: SecrecyLevel;
  readonly held: boolean;
  readonly working: boolean;
  readonly onGrant: () => void;
  readonly onWithdraw: () => void;
}

function LevelRow({ level, held, working, onGrant, onWithdraw }: LevelRowProps): ReactNode {
  const { t } = useTranslation(['access', 'domain']);
  const { actor } = useSession();
  const mine = actor.levels.includes(level);
  const name = t(`domain:levels.${level}`);
  const state = !isStateSecret(level) ? t('access:accounts.always') : held ? t('access:accounts.held') : mine ? t('access:accounts.notHeld') : `${t('access:accounts.notHeld')}. ${t('access:accounts.youLack')}`;
  return (
    <div className={styles.levelRow}>
      <span className={styles.levelBadge}><SecrecyBadge level={level} /></span>
      <span className={styles.levelState}>{state}</span>
      {!isStateSecret(level) ? null : held
        ? <Button size="compact-sm" disabled={working} aria-label={`${t('access:accounts.withdraw')} ${name}`} onClick={onWithdraw}>{t('access:accounts.withdraw')}</Button>
        : <Button size="compact-sm" disabled={working || !mine} aria-label={`${t('access:accounts.grant')} ${name}`} onClick={onGrant}>{t('access:accounts.grant')}</Button>}
    </div>
  );
}
