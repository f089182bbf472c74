import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { metadataProfiles, type Fonds, type MetadataProfile } from '../../../shared/domain/holdings';
import { OfficeError } from '../../../shared/errors/office-error';
import type { AuditNote, RegistersDoor } from '../../vault';

const settings = { fonds: 'holdings.fonds', profile: 'holdings.profile' } as const;
const fondsSchema = z.array(z.object({ id: z.string(), archiveCode: z.string(), agencyCode: z.string(), name: z.string(), history: z.string() }));

/** The fonds of the office and the rules its fields are named by: known to everybody who works here, so in the office's own database. */
export class FondsList {
  readonly #registers: RegistersDoor;

  constructor(registers: RegistersDoor) {
    this.#registers = registers;
  }

  async list(): Promise<Fonds[]> {
    return fondsSchema.parse(JSON.parse((await this.#registers.setting(settings.fonds)) ?? '[]'));
  }

  /** @throws OfficeError fondsMissing */
  async get(id: string): Promise<Fonds> {
    const found = (await this.list()).find((fonds) => fonds.id === id);
    if (!found) throw new OfficeError('fondsMissing');
    return found;
  }

  /** @throws OfficeError fondsTaken */
  async add(fonds: Omit<Fonds, 'id'>, note: AuditNote): Promise<Fonds> {
    const all = await this.list();
    if (all.some(({ name }) => name === fonds.name)) throw new OfficeError('fondsTaken', { name: fonds.name });
    const made = { ...fonds, id: randomUUID() };
    await this.#registers.setSetting(settings.fonds, JSON.stringify([...all, made]), { ...note, object: made.id });
    return made;
  }

  async change(fonds: Fonds, note: AuditNote): Promise<Fonds> {
    await this.get(fonds.id);
    const all = await this.list();
    if (all.some(({ id, name }) => id !== fonds.id && name === fonds.name)) throw new OfficeError('fondsTaken', { name: fonds.name });
    await this.#registers.setSetting(settings.fonds, JSON.stringify(all.map((each) => (each.id === fonds.id ? fonds : each))), { ...note, object: fonds.id });
    return fonds;
  }

  /** A Party body unless told otherwise: the brief's first customer is one. */
  async profile(): Promise<MetadataProfile> {
    const kept = await this.#registers.setting(settings.profile);
    return metadataProfiles.find((profile) => profile === kept) ?? 'party';
  }

  setProfile(profile: MetadataProfile, note: AuditNote): Promise<void> {
    return this.#registers.setSetting(settings.profile, profile, { ...note, object: profile });
  }
}
