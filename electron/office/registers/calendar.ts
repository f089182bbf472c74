import { numbering as numberingSchema } from '../../../shared/contract/registers';
import { periodOf, yearNumbering } from '../../../shared/domain/registers';
import type { z } from 'zod';
import type { OpenVault } from '../../vault/doors';

export type OfficeNumbering = z.output<typeof numberingSchema>;

const setting = 'registers.numbering';
const two = (value: number): string => String(value).padStart(2, '0');

/** The day by the machine's own clock and zone, ISO. The vault refuses one before the last entry of a book. */
export function today(now: Date = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How numbers run in this office: by the year and in the State's form until somebody says otherwise. */
export async function numberingOf(vault: OpenVault): Promise<OfficeNumbering> {
  const kept = await vault.registers.setting(setting);
  const parsed = kept === null ? null : numberingSchema.safeParse(JSON.parse(kept));
  return parsed?.success ? parsed.data : { ...yearNumbering, terms: [], style: 'state', body: '' };
}

export async function keepNumbering(vault: OpenVault, numbering: OfficeNumbering, note: Parameters<OpenVault['registers']['setSetting']>[2]): Promise<OfficeNumbering> {
  const sorted = { ...numbering, terms: numbering.terms.toSorted((a, b) => a.from.localeCompare(b.from)) };
  await vault.registers.setSetting(setting, JSON.stringify(sorted), note);
  return sorted;
}

/** The name of the period that lines of that day go into. */
export const currentPeriod = async (vault: OpenVault, day: string): Promise<string> => periodOf(day, await numberingOf(vault));
