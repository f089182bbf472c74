import { existsSync } from 'node:fs';
import type { BackupMade, BackupWatch } from '../../vault';
import type { Session } from '../session/session';
import { backupRules, BackupPlaces, olderThan, type DrillReport } from './places';

/** How often the keeper looks whether something is due. */
const lookEveryMs = 10 * 60 * 1000;
const firstLookMs = 60 * 1000;

/**
 * Makes backups and drills, by hand and by itself: while somebody works, each connected disk gets a set a day, and one drill a week is
 * made without anybody asking. What it does by itself it does quietly; what failed stands in the settings and in the log.
 */
export class BackupKeeper {
  readonly #session: Session;
  readonly #drillThread: string;
  #timer: NodeJS.Timeout | undefined;
  #controller: AbortController | undefined;

  constructor(session: Session, drillThread: string) {
    this.#session = session;
    this.#drillThread = drillThread;
  }

  /** @throws OfficeError backupPlaceUnknown | networkIsUp and what the vault's door throws */
  async make(placeId: string, watch: BackupWatch = {}): Promise<BackupMade> {
    this.#session.requireLawfulMachine();
    const places = new BackupPlaces(this.#session.vault.registers);
    const place = await places.get(placeId);
    const made = await this.#session.vault.backup.make(place.path, this.#session.note('backup.make'), watch);
    await places.change(placeId, { lastMadeAt: made.set.madeAt, lastSetId: made.set.id }, this.#session.note('backup.made'));
    return made;
  }

  async drill(placeId: string, setId: string | null, watch: BackupWatch = {}): Promise<DrillReport> {
    this.#session.requireLawfulMachine();
    const places = new BackupPlaces(this.#session.vault.registers);
    const place = await places.get(placeId);
    const result = await this.#session.vault.backup.drill(place.path, setId, this.#drillThread, this.#session.note('backup.drill'), watch);
    const report: DrillReport = { ...result, at: new Date().toISOString(), problems: [...result.problems] };
    await places.change(placeId, { lastDrill: report }, this.#session.note('backup.drilled'));
    return report;
  }

  /** From log-in to lock. */
  start(): void {
    this.stop();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const look = (): void => {
      void this.look(signal).finally(() => {
        if (!signal.aborted) this.#timer = setTimeout(look, lookEveryMs).unref();
      });
    };
    this.#timer = setTimeout(look, firstLookMs).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#controller?.abort();
    this.#controller = undefined;
  }

  /** Does what is due on the disks that are connected: a set where the last is older than a day, one drill where the last is older than a week. */
  async look(signal: AbortSignal, now = Date.now()): Promise<void> {
    const quietly = async (work: () => Promise<unknown>): Promise<void> => {
      // A disk that was pulled out or is full is told by the state of its place, not by a message in the middle of somebody's work.
      if (!signal.aborted && this.#session.state === 'open') await work().catch(() => {});
    };
    if (this.#session.state !== 'open') return;
    const places = new BackupPlaces(this.#session.vault.registers);
    for (const place of await places.list()) {
      if (existsSync(place.path) && olderThan(place.lastMadeAt, 1, now)) await quietly(() => this.make(place.id, { signal }));
    }
    if (signal.aborted || this.#session.state !== 'open') return;
    const present = (await places.list()).filter((place) => existsSync(place.path) && place.lastMadeAt !== null);
    const due = present.filter((place) => olderThan(place.lastDrill?.at ?? null, backupRules.drillDays, now));
    // The disk that was tried longest ago, so that all take their turn.
    const [next] = due.toSorted((a, b) => (a.lastDrill?.at ?? '').localeCompare(b.lastDrill?.at ?? ''));
    if (next) await quietly(() => this.drill(next.id, null, { signal }));
  }
}
