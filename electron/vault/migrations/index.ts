import { inOrder } from '../database/migrate';
import { beginning as officeBeginning } from './office/0001-beginning';
import { nextRecovery } from './office/0002-next-recovery';
import { levels } from './office/0003-levels';
import { seenStates as officeSeenStates } from './office/0004-seen-states';
import { keyFiles } from './office/0005-key-files';
import { beginning as levelBeginning } from './level/0001-beginning';
import { namedReaders } from './level/0002-named-readers';
import { groups } from './level/0003-groups';
import { recordChanges } from './level/0004-record-changes';
import { chainKeys } from './level/0005-chain-keys';
import { registers } from './level/0006-registers';
import { seenStates } from './level/0007-seen-states';
import { holdings } from './level/0008-holdings';
import { indexByScope } from './level/0009-index-by-scope';
import { registerCorrections } from './level/0010-register-corrections';

export const officeMigrations = inOrder([officeBeginning, nextRecovery, levels, officeSeenStates, keyFiles]);
export const levelMigrations = inOrder([levelBeginning, namedReaders, groups, recordChanges, chainKeys, registers, seenStates, holdings, indexByScope, registerCorrections]);
