import type { Migration } from '../../database/migrate';
import { seenStateTables } from '../level/0007-seen-states';

export const seenStates: Migration = {
  number: 4,
  name: 'seen-states',
  up(database) {
    database.execute(seenStateTables);
  },
};
