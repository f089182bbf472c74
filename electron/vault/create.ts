import type { CreatedVault, NewVault } from './doors';

export function createVault(input: NewVault): Promise<CreatedVault> {
  throw new Error(`being built: ${input.directory}`);
}
