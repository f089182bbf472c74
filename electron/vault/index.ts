export type * from './doors';
export { createVault } from './create';
export { openVault, vaultExists } from './locked';
export { verifyVault } from './verify';
export { findBackups, forgetRestored, restoreBackup, restoredFrom } from './backup/keyless';
export { checkRestored } from './backup/check-restored';
