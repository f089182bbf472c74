import { openMigrated, type Migration } from '../../../../electron/vault/database/migrate';
import { levelMigrations } from '../../../../electron/vault/migrations';
import { insideOf } from '../../../../electron/vault/open-vault';
import { subKey } from '../../../../electron/vault/keys/sub-keys';
import { readySodium } from '../../../../electron/vault/keys/sodium';
import { join } from 'node:path';
import type { RecordId } from '../../../../shared/domain/ids';
import { note, paper } from '../../helpers/fixtures';
import { makeOffice, must, type Keys } from '../helpers';
import type { Place, Scenario } from '../scenario';

interface State {
  readonly keys: Keys;
  readonly cipher: string;
  readonly records: readonly RecordId[];
}

const steps: readonly Migration[] = [
  { number: levelMigrations.length + 1, name: 'a column', up: (database) => database.execute("ALTER TABLE records ADD COLUMN later TEXT NOT NULL DEFAULT 'có'") },
  {
    number: levelMigrations.length + 2, name: 'many rows',
    up: (database) => database.execute(`
      CREATE TABLE long_work (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;
      WITH RECURSIVE counting (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counting WHERE n < 3000) INSERT INTO long_work SELECT n, hex(randomblob(30)) FROM counting;`),
  },
];
const migrate = ({ vault }: Place, cipher: string) =>
  openMigrated({ path: join(vault, 'levels/secret.db'), name: 'levels/secret.db', key: Buffer.from(cipher, 'hex') }, [...levelMigrations, ...steps], join(vault, 'copies'));

/** A level's database gets new tables in two steps: afterwards all of both, or the next opening makes them, and every paper is there. */
export const scenario: Scenario<State> = {
  async prepare(place) {
    const records: RecordId[] = [];
    let cipher = '';
    const keys = await makeOffice(place, async (open) => {
      for (let each = 0; each < 5; each += 1) {
        const made = paper({ level: 'secret', subject: `Việc ${each}` });
        await open.records.add(made, note());
        records.push(made.record.id);
      }
      const room = insideOf(open)?.rooms.find(({ level }) => level === 'secret');
      if (room) cipher = Buffer.from(subKey(await readySodium(), room.masterKey, 'cipher')).toString('hex');
    });
    return { keys, cipher, records };
  },
  async act(place, { cipher }, acknowledge) {
    migrate(place, cipher).close();
    acknowledge('migrated');
  },
  async check(place, { cipher, records }) {
    const database = migrate(place, cipher);
    try {
      const ids = database.query<[], { id: string; later: string }>('SELECT id, later FROM records ORDER BY key').all([]);
      must(ids.map(({ id }) => id).join() === records.join() && ids.every(({ later }) => later === 'có'), 'papers were lost');
      must(database.query<[], { n: number }>('SELECT count(*) AS n FROM long_work').get([])?.n === 3000, 'the new table is not whole');
      must(database.query<[], { integrity_check: string }>('PRAGMA integrity_check').get([])?.integrity_check === 'ok', 'the database is broken');
    } finally {
      database.close();
    }
  },
};
