import type { Migration } from '../../database/migrate';
import { copyTables, registerTables } from '../../registers/tables';

export const registers: Migration = {
  number: 6,
  name: 'registers',
  up(database) {
    database.execute(registerTables);
    database.execute(copyTables);
  },
};
