export type * from './doors';
export { createVault } from './create';
export { openVault, vaultExists } from './locked';
export { verifyVault } from './verify';
