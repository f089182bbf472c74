import { ActionIcon, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconLock, IconLogout, IconNetwork, IconNetworkOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { highestLevel } from '../../../shared/domain/secrecy';
import { SecrecyBadge } from '../../ui/secrecy-badge';
import { useDocumentOf } from '../frame-slots';
import type { RoomName } from '../navigation';
import { useSession } from '../session';
import styles from './frame.module.css';

interface TitleBarProps {
  readonly room: RoomName;
  readonly onLock: () => void;
  readonly onLogOut: () => void;
  readonly onPalette: () => void;
}

/** Office · document · level · network · who · lock. */
export function TitleBar({ room, onLock, onLogOut, onPalette }: TitleBarProps): ReactNode {
  const { t } = useTranslation(['frame', 'domain']);
  const { actor, profile } = useSession();
  const document = useDocumentOf(room);
  return (
    <header className={styles.title} aria-label={t('frame:titleLabel')}>
      <span className={styles.office} title={[profile.parentBody, profile.name].filter(Boolean).join(' – ')}>{profile.name}</span>
      <span className={styles.document}>{document ? <><span className={styles.documentTitle}>{document.title}</span><SecrecyBadge level={document.level} label={t('frame:documentLevel')} /></> : null}</span>
      <UnstyledButton className={styles.palette} onClick={onPalette}><IconSearch size={15} aria-hidden="true" /><span>{t('frame:commands.palette')}</span><kbd>Ctrl+K</kbd></UnstyledButton>
      <NetworkState />
      <Menu position="bottom-end" width={260} trapFocus returnFocus>
        <Menu.Target>
          <UnstyledButton className={styles.person} aria-label={t('frame:user', { name: actor.fullName })}><span>{actor.fullName}</span><IconChevronDown size={14} aria-hidden="true" /></UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{actor.roles.map((role) => t(`domain:roles.${role}`)).join(' · ')}</Menu.Label>
          <Menu.Label>{t('frame:levelHighest', { level: t(`domain:levels.${highestLevel(actor.levels)}`) })}</Menu.Label>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLock size={16} />} rightSection="Ctrl+L" onClick={onLock}>{t('frame:commands.lock')}</Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={onLogOut}>{t('frame:logOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={t('frame:lockHint')}>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('frame:lockHint')} onClick={onLock}><IconLock size={18} /></ActionIcon>
      </Tooltip>
    </header>
  );
}

function NetworkState(): ReactNode {
  const { t } = useTranslation('frame');
  const { networkAdapters, profile } = useSession();
  const up = networkAdapters.length > 0;
  const forbidden = up && profile.kind === 'independent';
  const hint = forbidden ? t('networkSecretHint') : up ? t('networkAdapters', { adapters: networkAdapters.join(', ') }) : t('networkOffHint');
  const NetworkIcon = up ? IconNetwork : IconNetworkOff;
  return (
    <Tooltip label={hint} multiline maw={340}>
      <span className={styles.network} data-forbidden={forbidden || undefined} role="status"><NetworkIcon size={16} aria-hidden="true" />{up ? t('networkOn') : t('networkOff')}</span>
    </Tooltip>
  );
}
