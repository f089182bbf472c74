import { inOrder } from '../database/migrate';
import { beginning as officeBeginning } from './office/0001-beginning';
import { beginning as levelBeginning } from './level/0001-beginning';

export const officeMigrations = inOrder([officeBeginning]);
export const levelMigrations = inOrder([levelBeginning]);
