export { RegistersRoom } from './RegistersRoom';
export { NumberingSection } from './NumberingSection';
