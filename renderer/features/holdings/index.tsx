export { HoldingsRoom } from './HoldingsRoom';
