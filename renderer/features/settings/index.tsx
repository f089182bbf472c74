export { AboutSection } from './AboutSection';
export { AppearanceSection } from './AppearanceSection';
export { OwnSection } from './OwnSection';
export { SettingsRoom, type SettingsSection } from './SettingsRoom';
