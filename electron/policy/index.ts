export { abilitiesOf, can } from './abilities';
export { levelRule, type LevelQuestion, type LevelVerdict } from './levels';
