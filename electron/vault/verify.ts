import type { OpenVault, VerifyFinding } from './doors';

export function verifyVault(directory: string, open?: OpenVault): Promise<VerifyFinding[]> {
  throw new Error(`being built: ${directory} ${open?.profile.name}`);
}
