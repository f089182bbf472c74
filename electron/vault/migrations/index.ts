import { inOrder } from '../database/migrate';
import { beginning as officeBeginning } from './office/0001-beginning';
import { nextRecovery } from './office/0002-next-recovery';
import { beginning as levelBeginning } from './level/0001-beginning';

export const officeMigrations = inOrder([officeBeginning, nextRecovery]);
export const levelMigrations = inOrder([levelBeginning]);
