import { IconArchive, IconNotebook, IconPencil, IconPrinter, IconSettings, type Icon } from '@tabler/icons-react';
import { Tooltip, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation, type RoomName } from '../navigation';
import styles from './frame.module.css';
import { roomKeys } from './use-frame-commands';

const icons: Record<RoomName, Icon> = { desk: IconPencil, archive: IconArchive, registers: IconNotebook, print: IconPrinter, settings: IconSettings };

export function Rail({ allowed, current }: { readonly allowed: readonly RoomName[]; readonly current: RoomName }): ReactNode {
  const { t } = useTranslation('frame');
  const { go } = useNavigation();
  return (
    <nav className={styles.rail} aria-label={t('railLabel')} data-pane="rail" tabIndex={-1}>
      {allowed.map((room) => {
        const RoomIcon = icons[room];
        return (
          <Tooltip key={room} position="right" label={`${t(`rooms.${room}`)} (Ctrl+${roomKeys[room]})`}>
            <UnstyledButton className={styles.railButton} data-last={room === 'settings' || undefined} aria-current={room === current ? 'page' : undefined} onClick={() => go(room)}>
              <RoomIcon size={22} stroke={1.6} aria-hidden="true" />
              <span>{t(`rooms.${room}`)}</span>
            </UnstyledButton>
          </Tooltip>
        );
      })}
    </nav>
  );
}
