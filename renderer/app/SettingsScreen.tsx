import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountsSection, AuditSection, OversightSection, RegistersSection } from '../features/access';
import { BackupSection } from '../features/backup';
import { GroupsSection, LevelsSection } from '../features/levels';
import { NumberingSection } from '../features/registers';
import { AboutSection, AppearanceSection, OwnSection, RecoverySection, SettingsRoom, type SettingsSection } from '../features/settings';
import { useSession } from './session';

/** ⚙: what is one's own, and of the office what one may. Put together here, because features do not know each other. */
export function SettingsScreen(): ReactNode {
  const { t } = useTranslation('settings');
  const { may } = useSession();
  const sections: SettingsSection[] = [
    { id: 'own', group: 'own', label: t('sections.own'), content: <OwnSection /> },
    { id: 'look', group: 'own', label: t('sections.look'), content: <AppearanceSection /> },
    { id: 'groups', group: 'own', label: t('sections.groups'), content: <GroupsSection /> },
    ...(may('accounts.read') ? [{ id: 'accounts', group: 'office', label: t('sections.accounts'), content: <AccountsSection /> } as const] : []),
    ...(may('settings.manage') ? [{ id: 'registers', group: 'office', label: t('sections.registers'), content: <RegistersSection /> } as const, { id: 'numbering', group: 'office', label: t('sections.numbering'), content: <NumberingSection /> } as const] : []),
    ...(may('levels.grant') && may('accounts.read') ? [{ id: 'levels', group: 'office', label: t('sections.levels'), content: <LevelsSection /> } as const] : []),
    ...(may('accounts.manage') ? [{ id: 'recovery', group: 'office', label: t('sections.recovery'), content: <RecoverySection /> } as const] : []),
    ...(may('settings.manage') ? [{ id: 'backup', group: 'office', label: t('sections.backup'), content: <BackupSection /> } as const] : []),
    ...(may('oversight.read') ? [{ id: 'oversight', group: 'office', label: t('sections.oversight'), content: <OversightSection /> } as const] : []),
    ...(may('audit.read') ? [{ id: 'audit', group: 'office', label: t('sections.audit'), content: <AuditSection /> } as const] : []),
    { id: 'about', group: 'office', label: t('sections.about'), content: <AboutSection /> },
  ];
  return <SettingsRoom sections={sections} />;
}
