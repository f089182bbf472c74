import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { OfficeProfile } from '../../../shared/domain/office';

const sampleFile = 'sample-accounts.json';
const accountsSchema = z.array(z.object({ loginName: z.string(), password: z.string(), fullName: z.string(), about: z.string() }));
export type SampleAccount = z.infer<typeof accountsSchema>[number];

export function writeSampleAccounts(directory: string, accounts: readonly SampleAccount[]): Promise<void> {
  return fs.writeFile(join(directory, sampleFile), JSON.stringify(accounts, null, 2));
}

/** Accounts to show on the log-in screen: none but in a training office that was made as the sample. */
export async function readSampleAccounts(directory: string, profile: OfficeProfile): Promise<SampleAccount[]> {
  if (profile.kind !== 'training') return [];
  try {
    return accountsSchema.parse(JSON.parse(await fs.readFile(join(directory, sampleFile), 'utf8')));
  } catch {
    return [];
  }
}
