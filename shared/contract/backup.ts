import { z } from 'zod';
import { mutation, query } from './operation';
import * as s from './schemas';

const set = z.object({
  id: z.string(), madeAt: s.instant.nullable(),
  /** Six groups of four, as on the printed page; empty where the set is damaged. */
  fingerprint: z.string(), totalBytes: z.number(),
});
const drillProblem = z.object({
  problem: z.enum(['setUnreadable', 'setForeign', 'blockDamaged', 'databaseDamaged', 'auditBroken', 'originalDamaged']),
  name: z.string(),
});
const drill = z.object({ at: s.instant, setId: z.string(), madeAt: s.instant.nullable(), problems: z.array(drillProblem), files: z.number(), opened: z.number() });
const place = z.object({
  id: z.string(), label: z.string(), path: z.string(),
  /** The disk is connected now. */
  present: z.boolean(),
  /** On the same disk as the vault: lost together with it. */
  sameDisk: z.boolean(),
  lastMadeAt: s.instant.nullable(), lastSetId: z.string().nullable(),
  lastDrill: drill.nullable(),
});
const placeId = z.string().regex(/^[0-9a-f-]{36}$/);
const setId = z.string().max(40);
const shelfId = z.string().max(60);

export const backupOperations = {
  'backup.status': query({
    ability: 'settings.manage', input: s.nothing,
    output: z.object({
      places: z.array(place),
      /** What is not as it should be: fewer than two places, a backup or a drill too old, a drill that failed, a disk beside the vault. */
      warnings: z.array(z.enum(['noPlace', 'onePlace', 'backupOld', 'drillOld', 'drillFailed', 'sameDisk'])),
    }),
  }),
  'backup.addPlace': mutation({ ability: 'settings.manage', input: z.object({ grant: s.fileGrant, label: z.string().trim().min(1).max(80) }), output: s.nothing }),
  /** Forgets the place; what lies on the disk stays. */
  'backup.removePlace': mutation({ ability: 'settings.manage', input: z.object({ placeId }), output: s.nothing }),
  'backup.make': mutation({ ability: 'settings.manage', input: z.object({ placeId, jobId: s.jobId }), output: z.object({ set, writtenBytes: z.number() }) }),
  'backup.shelf': query({ ability: 'settings.manage', input: z.object({ placeId }), output: z.object({ sets: z.array(set) }) }),
  /** Restores a set (null: the newest) beside the vault, opens what may be opened, tells in plain facts, removes it again. */
  'backup.drill': mutation({ ability: 'settings.manage', input: z.object({ placeId, setId: setId.nullable(), jobId: s.jobId }), output: drill }),
  /** One page to carry with the disk: how to open this office on another computer. */
  'backup.page': query({ ability: 'settings.manage', input: z.object({ placeId }), output: z.object({ pdf: s.bytes }) }),
  'backup.savePage': mutation({ ability: 'settings.manage', input: z.object({ placeId, grant: s.fileGrant }), output: s.nothing }),
  'backup.printPage': mutation({ ability: 'settings.manage', input: z.object({ placeId }), output: z.object({ printed: z.boolean() }) }),

  /** Before log-in: the offices whose backups lie in a chosen folder. */
  'backup.find': mutation({
    ability: 'anyone', input: z.object({ grant: s.fileGrant }),
    output: z.object({ shelves: z.array(z.object({ shelfId, profile: s.profile.nullable(), sets: z.array(set) })) }),
  }),
  /**
   * Before log-in: writes a found set out as this computer's vault. Where a vault stands there it must be damaged, and is kept
   * beside the new one; a vault that opens is never replaced.
   */
  'backup.restore': mutation({
    ability: 'anyone', input: z.object({ shelfId, setId, jobId: s.jobId }),
    output: z.object({ /** Where the damaged vault was put; null where there was none. */ keptAt: z.string().nullable() }),
  }),
} as const;
