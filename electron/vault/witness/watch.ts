import { clockTolerance } from '../audit/chain';
import type { VaultNotice } from '../doors';
import type { LevelRoom } from '../levels/level-room';
import type { OfficeRoom } from '../office/office-room';
import type { Journal } from './journal';
import { openWitnessFile, type WitnessFile } from './witness-file';

/** A session's watch over the state of its databases. */
export interface Watch {
  /** What was noticed at the opening. */
  readonly notices: readonly VaultNotice[];
  /** A level that was added joins. */
  add(journal: Journal): void;
  close(): void;
}

/** What each other database knows of this one: the office of every level, every level of the office. */
function witnessed(journal: Journal, office: Journal, levels: readonly Journal[]): (Uint8Array | null)[] {
  return (journal === office ? levels : [office]).map((other) => other.seen(journal.name));
}

function noticesOf(office: OfficeRoom, journals: readonly Journal[], file: WitnessFile | null): VaultNotice[] {
  const levels = journals.filter((journal) => journal !== office.journal);
  const notices: VaultNotice[] = [];
  for (const journal of journals) {
    const seen = [file?.read(journal.slot) ?? null, ...witnessed(journal, office.journal, levels)];
    if (seen.some((sealed) => sealed && !journal.follows(sealed))) notices.push({ code: 'databaseRolledBack', params: { database: journal.database.name } });
  }
  const last = journals.map((journal) => journal.lastAt()).filter((at) => at !== null).sort().at(-1);
  if (last && Date.now() + clockTolerance < Date.parse(last)) notices.push({ code: 'clockSetBack', params: { last } });
  return notices;
}

/**
 * Compares every open database with what was seen of it before, here and by the others, and goes on keeping what is seen: outside after
 * each transaction, in the vault at the end.
 */
export function watch(office: OfficeRoom, rooms: readonly LevelRoom[], actor: string, folder: string | undefined): Watch {
  const file = folder === undefined ? null : openWitnessFile(folder, office.facts.header().vaultId);
  const journals = [office.journal, ...rooms.map((room) => room.journal)];
  const notices = noticesOf(office, journals, file);
  const keep = (journal: Journal): void => file?.put(journal.slot, journal.sealed());
  const follow = (journal: Journal): void => {
    keep(journal);
    journal.database.watchTransactions(() => keep(journal));
  };
  for (const journal of journals) follow(journal);
  const told = notices.filter(({ code }) => code === 'databaseRolledBack');
  if (told.length > 0) {
    office.database.transaction(() => {
      for (const { params } of told) office.audit.append({ actor, action: 'vault.rolledBack', object: String(params['database']), outcome: 'done' });
    });
  }
  return {
    notices,
    add(journal) {
      journals.push(journal);
      follow(journal);
    },
    close() {
      const levels = journals.filter((journal) => journal !== office.journal);
      try {
        office.database.transaction(() => {
          for (const level of levels) office.journal.keep(level.name, level.sealed());
        });
        for (const level of levels) level.database.transaction(() => level.keep('office', office.journal.sealed()));
      } catch {
        // A full or broken disk must not keep anybody from shutting the vault.
      }
      for (const journal of journals) journal.forget();
      file?.close();
    },
  };
}
