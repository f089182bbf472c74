import { existsSync, promises as fs, statSync } from 'node:fs';
import { OfficeError } from '../../../shared/errors/office-error';
import type { Connection, ReadableDatabase } from '../database/connection';
import { openDatabase, rekeyFile } from '../database/open-database';
import type { AuditNote, RekeyOptions } from '../doors';
import { guard } from '../failures';
import { copyFileDurably, removeDatabase } from '../files';
import { seal } from '../keys/account-keys';
import type { Sodium } from '../keys/sodium';
import { newMasterKey, subKey } from '../keys/sub-keys';
import { levelDatabaseName, type VaultPaths } from '../layout';
import type { OfficeRoom } from '../office/office-room';
import { writeRecovery } from '../office/recovery-keys';
import type { LevelRoom } from './level-room';
import { switchFiles, wipeCopies, wipeOld } from './rekey-files';

const blockBytes = 4 * 1024 * 1024;
/** Shares of the whole work, as measured: copying, changing the key of the copy, checking it. */
const copied = 0.25;
const rekeyed = 0.75;

interface Rekeying {
  readonly sodium: Sodium;
  readonly office: OfficeRoom;
  readonly room: LevelRoom;
  readonly paths: VaultPaths;
}

/** What tells whether anything was written into a database since: the time of its file and the length of its log. */
function stateOf(path: string): string {
  const wal = `${path}-wal`;
  return `${statSync(path, { bigint: true }).mtimeNs} ${existsSync(wal) ? statSync(wal).size : 0}`;
}

const contents = `
  SELECT (SELECT count(*) FROM main.records) AS records, (SELECT count(*) FROM main.drafts) AS drafts,
    (SELECT count(*) FROM main.named_things) AS named, (SELECT hex(mac) FROM main.audit_head) AS head`;
const contentsOf = (database: ReadableDatabase): string => JSON.stringify(database.query<[], object>(contents).get([]));

/** Everything written so far is in the file, and SQLite leaves the file alone until it is told otherwise. */
function holdStill({ room, paths }: Rekeying): { state: string; holds: string } {
  room.database.execute('PRAGMA wal_autocheckpoint = 0');
  room.database.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  const wal = `${paths.level(room.level)}-wal`;
  // Somebody reads an earlier state of it, a backup for one.
  if (existsSync(wal) && statSync(wal).size > 0) throw new OfficeError('rekeyCancelled');
  return { state: stateOf(paths.level(room.level)), holds: contentsOf(room.database) };
}

/** In blocks, so that others are served meanwhile. Only this process has the vault open, so closing the file frees no lock that matters. */
async function copy(from: string, to: string, { signal, progress }: RekeyOptions): Promise<void> {
  const [source, target] = [await fs.open(from, 'r'), await fs.open(to, 'w', 0o600)];
  try {
    const { size } = await source.stat();
    const block = new Uint8Array(blockBytes);
    for (let place = 0; place < size; ) {
      if (signal?.aborted) throw new OfficeError('rekeyCancelled');
      const { bytesRead } = await source.read(block, 0, blockBytes, place);
      if (bytesRead === 0) break;
      await target.write(block, 0, bytesRead, place);
      place += bytesRead;
      progress?.((copied * place) / size);
    }
    await target.sync();
  } finally {
    await source.close();
    await target.close();
  }
}

/** The copy must hold what the level held: every page's MAC, SQLite's own structures, as many things, the same head of the log. */
function check(copyOf: Connection, holds: string, name: string): void {
  const answers = copyOf.query<[], { integrity_check: string }>('PRAGMA integrity_check').all([]);
  const whole = answers.every(({ integrity_check: answer }) => answer === 'ok') && contentsOf(copyOf) === holds;
  if (!whole) throw new OfficeError('databaseDamaged', { database: name });
}

/** `atOnce`: without letting anybody else work meanwhile. Gives the state of the level that the copy is of. */
async function prepare(work: Rekeying, newKey: Uint8Array, options: RekeyOptions, atOnce: boolean): Promise<string> {
  const { sodium, room, paths } = work;
  const next = paths.nextLevel(room.level);
  const name = levelDatabaseName(room.level);
  removeDatabase(next);
  const { state, holds } = holdStill(work);
  if (atOnce) copyFileDurably(paths.level(room.level), next);
  else await copy(paths.level(room.level), next, options);
  const [oldCipher, newCipher] = [subKey(sodium, room.masterKey, 'cipher'), subKey(sodium, newKey, 'cipher')];
  try {
    rekeyFile({ path: next, name, key: oldCipher }, newCipher, room.auditKey);
    options.progress?.(rekeyed);
    if (!atOnce) await new Promise(setImmediate);
    if (options.signal?.aborted) throw new OfficeError('rekeyCancelled');
    const copyOf = openDatabase({ path: next, name, key: newCipher });
    try {
      check(copyOf, holds, name);
    } finally {
      copyOf.close();
    }
  } finally {
    sodium.memzero(oldCipher);
    sodium.memzero(newCipher);
  }
  return state;
}

/** From here on the new key is in force: one transaction of the office, then the files follow, now or at the next opening. */
function switchOver({ sodium, office, room, paths }: Rekeying, newKey: Uint8Array, note: AuditNote): void {
  const { level } = room;
  const sealTo = (publicKey: Uint8Array): Uint8Array => seal(sodium, newKey, publicKey);
  const recovery = writeRecovery(office.database);
  office.database.transaction(() => {
    for (const holder of office.accounts.holders(level)) office.accountWriter.putLevelKey(holder.id, level, sealTo(holder.public_key));
    recovery.sealLevel(level, sealTo);
    office.levels.renewed(level);
    office.audit.append(note);
  });
  room.exchange(newKey, () => switchFiles(paths, level));
  office.database.transaction(() => office.levels.settled(level));
  room.database.transaction(() => room.audit.append(note));
  wipeOld(paths, level);
  wipeCopies(paths, level);
}

/** @see LevelsDoor.rekey */
export async function rekeyLevel(work: Rekeying, note: AuditNote, options: RekeyOptions): Promise<void> {
  const { sodium, office, room, paths } = work;
  const newKey = newMasterKey(sodium);
  const path = paths.level(room.level);
  try {
    const holders = office.readers.holders(room.level);
    room.database.transaction(() => room.named.dropStrangers(holders));
    let state = await prepare(work, newKey, options, false);
    if (options.signal?.aborted) throw new OfficeError('rekeyCancelled');
    // Written into meanwhile: the copy is behind, and is made again while nobody writes.
    if (stateOf(path) !== state) state = await prepare(work, newKey, options, true);
    // A backup that began before would be of two keys.
    if (stateOf(path) !== state || room.lookedAt) throw new OfficeError('rekeyCancelled');
    switchOver(work, newKey, note);
    options.progress?.(1);
  } finally {
    sodium.memzero(newKey);
    if (!office.levels.switching().includes(room.level)) guard(levelDatabaseName(room.level), () => removeDatabase(paths.nextLevel(room.level)));
    room.database.execute('PRAGMA wal_autocheckpoint = 1000');
  }
}
