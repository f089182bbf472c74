import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { z } from 'zod';
import type { CallOutput } from '../../../shared/contract';
import { OfficeError } from '../../../shared/errors/office-error';
import type { AuditNote, RegistersDoor } from '../../vault';

const settingName = 'backup.places';

const drillSchema = z.object({
  at: z.string(), setId: z.string(), madeAt: z.string().nullable(), files: z.number(), opened: z.number(),
  problems: z.array(z.object({ problem: z.enum(['setUnreadable', 'setForeign', 'blockDamaged', 'databaseDamaged', 'auditBroken', 'originalDamaged']), name: z.string() })),
});
const placesSchema = z.array(z.object({
  id: z.string(), label: z.string(), path: z.string(), addedAt: z.string(),
  lastMadeAt: z.string().nullable(), lastSetId: z.string().nullable(), lastDrill: drillSchema.nullable(),
}));
export type BackupPlace = z.infer<typeof placesSchema>[number];
export type BackupStatus = CallOutput<'backup.status'>;
export type DrillReport = z.infer<typeof drillSchema>;

/** The disks this office backs up to, kept in its own database. */
export class BackupPlaces {
  readonly #registers: RegistersDoor;

  constructor(registers: RegistersDoor) {
    this.#registers = registers;
  }

  async list(): Promise<readonly BackupPlace[]> {
    return placesSchema.parse(JSON.parse((await this.#registers.setting(settingName)) ?? '[]'));
  }

  /** @throws OfficeError backupPlaceUnknown */
  async get(id: string): Promise<BackupPlace> {
    const found = (await this.list()).find((place) => place.id === id);
    if (!found) throw new OfficeError('backupPlaceUnknown');
    return found;
  }

  async add(path: string, label: string, note: AuditNote): Promise<void> {
    const places = await this.list();
    const place = { id: randomUUID(), label, path, addedAt: new Date().toISOString(), lastMadeAt: null, lastSetId: null, lastDrill: null };
    await this.#save([...places.filter((other) => other.path !== path), place], { ...note, object: place.id });
  }

  async remove(id: string, note: AuditNote): Promise<void> {
    await this.get(id);
    await this.#save((await this.list()).filter((place) => place.id !== id), { ...note, object: id });
  }

  async change(id: string, change: Partial<Pick<BackupPlace, 'lastMadeAt' | 'lastSetId' | 'lastDrill'>>, note: AuditNote): Promise<void> {
    await this.#save((await this.list()).map((place) => (place.id === id ? { ...place, ...change } : place)), { ...note, object: id });
  }

  #save(places: readonly BackupPlace[], note: AuditNote): Promise<void> {
    return this.#registers.setSetting(settingName, JSON.stringify(places), note);
  }
}

/** Days after which a backup, or a drill, counts as too old. The law wants two sets apart from the machine (TT 02/2019/TT-BNV). */
export const backupRules = { backupDays: 7, drillDays: 7, places: 2 } as const;
const day = 86_400_000;
export const olderThan = (instant: string | null, days: number, now: number): boolean => instant === null || now - Date.parse(instant) > days * day;

function deviceOf(path: string): number | null {
  try {
    return statSync(path).dev;
  } catch {
    return null;
  }
}

/** Facts of every place, and what is not as it should be. */
export function statusOf(places: readonly BackupPlace[], vaultPath: string, now = Date.now()): BackupStatus {
  const device = deviceOf(vaultPath);
  const told = places.map(({ id, label, path, lastMadeAt, lastSetId, lastDrill }) => ({
    id, label, path, lastMadeAt, lastSetId, lastDrill, present: existsSync(path), sameDisk: device !== null && deviceOf(path) === device,
  }));
  const fresh = told.filter((place) => !olderThan(place.lastMadeAt, backupRules.backupDays, now));
  const warnings: BackupStatus['warnings'] = [];
  if (told.length === 0) warnings.push('noPlace');
  else if (told.length < backupRules.places) warnings.push('onePlace');
  if (told.length > 0 && fresh.length < Math.min(told.length, backupRules.places)) warnings.push('backupOld');
  if (told.some((place) => place.lastDrill && place.lastDrill.problems.length > 0)) warnings.push('drillFailed');
  else if (told.some((place) => place.lastMadeAt !== null) && told.every((place) => olderThan(place.lastDrill?.at ?? null, backupRules.drillDays, now))) warnings.push('drillOld');
  if (told.some((place) => place.sameDisk)) warnings.push('sameDisk');
  return { places: told, warnings };
}
