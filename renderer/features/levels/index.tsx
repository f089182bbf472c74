export { GroupsSection } from './GroupsSection';
export { LevelsSection } from './LevelsSection';
