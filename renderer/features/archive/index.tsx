export { ArchiveRoom } from './ArchiveRoom';
