export { AboutSection } from './AboutSection';
export { AppearanceSection } from './AppearanceSection';
export { OwnSection } from './OwnSection';
export { RecoverySection } from './RecoverySection';
export { SettingsRoom, type SettingsSection } from './SettingsRoom';
