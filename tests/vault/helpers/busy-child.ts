import { writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { openVault } from '../../../electron/vault';
import { openMigrated, type Migration } from '../../../electron/vault/database/migrate';
import { levelMigrations } from '../../../electron/vault/migrations';
import type { AccountId, DraftId } from '../../../shared/domain/ids';
import { secrecyLevels } from '../../../shared/domain/secrecy';
import { classification, draftText, note, paper, password } from './fixtures';

/** One line on standard output once the work before it is promised to be on the disk. */
const acknowledge = (...words: readonly (string | number)[]): void => void writeSync(1, `${words.join(' ')}\n`);

/** A later migration, slow enough to be killed in the middle. */
export const slowMigration: Migration = {
  number: levelMigrations.length + 1,
  name: 'slow',
  up(database) {
    database.execute(`
      CREATE TABLE long_work (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
      WITH RECURSIVE counting (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counting WHERE n < 200000)
      INSERT INTO long_work SELECT n, hex(randomblob(30)) FROM counting;`);
  },
};

async function work(mode: string, directory: string, id: string): Promise<void> {
  const vault = await openVault(directory);
  const open = await vault.logIn('thu.ky', password);
  acknowledge('ready');
  for (let step = 1; ; step += 1) {
    if (mode === 'save') {
      const draft = await open.drafts.get(id as DraftId);
      const saved = await open.drafts.save(id as DraftId, draft?.revision ?? 0, draftText(`lần ${step} ${'chữ '.repeat(500)}`, `lần ${step}`), 'thu.ky');
      acknowledge('saved', saved?.revision ?? 0);
    }
    if (mode === 'add') {
      const added = paper({ text: `văn bản thứ ${step} ${'nội dung '.repeat(300)}`, original: new Uint8Array(1_500_000).fill(step % 250) });
      await open.records.add(added, note('archive.file', added.record.id));
      acknowledge('added', added.record.id);
    }
    if (mode === 'classify') {
      const level = secrecyLevels[step % secrecyLevels.length] ?? 'open';
      await open.drafts.classify(id as DraftId, classification(level), 'none', note());
      acknowledge('at', level);
    }
    if (mode === 'renew') {
      acknowledge('renewed', ...(await open.recovery.renew(note())));
      await open.recovery.confirm(note());
      acknowledge('confirmed');
    }
    if (mode === 'grant') {
      const level = secrecyLevels[1 + (step % 3)] ?? 'secret';
      await open.accounts.grantLevel(id as AccountId, level, note());
      acknowledge('granted', level);
      const made = await open.accounts.create({ loginName: `u${randomUUID()}`, fullName: 'x', password, roles: ['editor'], scopes: [] }, note());
      acknowledge('made', made.id);
      await open.accounts.withdrawLevel(id as AccountId, level, note());
      acknowledge('withdrawn', level);
    }
  }
}

/** `migrate`: directory is a database's path, id its key in hexadecimal. */
export async function main(mode: string, directory: string, id: string): Promise<void> {
  if (mode !== 'migrate') return work(mode, directory, id);
  acknowledge('ready');
  openMigrated({ path: directory, name: 'test', key: Buffer.from(id, 'hex') }, [...levelMigrations, slowMigration], `${directory}-copies`).close();
  acknowledge('migrated');
}
