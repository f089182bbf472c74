import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openVault, verifyVault, type OpenVault } from '../../electron/vault';
import { createDatabase, openMigrated } from '../../electron/vault/database/migrate';
import { readSchemaVersion } from '../../electron/vault/database/open-database';
import { levelMigrations } from '../../electron/vault/migrations';
import type { DraftId, RecordId } from '../../shared/domain/ids';
import { slowMigration } from './helpers/busy-child';
import { draft, draftText, newVault, note, password, refusal, temporaryFolder } from './helpers/vault';

const root = join(import.meta.dirname, '../..');

/** Lets a child work, ends it with SIGKILL so many milliseconds after it is ready, and gives what it had acknowledged. */
function killed(mode: string, directory: string, id: string, milliseconds: number, whileItWorks: () => Promise<void> = async () => {}): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'tests/vault/helpers/run-child.mjs'), join(root, 'tests/vault/helpers/busy-child.ts'), mode, directory, id], {
      cwd: root, env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    let armed = false;
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (armed || !output.startsWith('ready\n')) return;
      armed = true;
      whileItWorks().then(() => setTimeout(() => child.kill('SIGKILL'), milliseconds), (error: unknown) => {
        child.kill('SIGKILL');
        reject(error);
      });
    });
    child.on('close', (_, signal) => {
      const lines = output.split('\n').slice(0, -1);
      if (signal === 'SIGKILL' || (mode === 'migrate' && lines.includes('migrated'))) resolve(lines);
      else reject(new Error(`the child ended by itself: ${errors.slice(-2000)}`));
    });
  });
}

const rounds = 5;
const someTime = (): number => 5 + Math.floor(Math.random() * 400);

/** The vault after the kill: it opens, nothing in it is broken. */
async function afterKill(directory: string, look: (open: OpenVault) => Promise<void>): Promise<void> {
  const vault = await openVault(directory);
  const open = await vault.logIn('thu.ky', password);
  try {
    expect((await verifyVault(directory, open)).filter(({ ok }) => !ok)).toEqual([]);
    await look(open);
  } finally {
    await open.close();
    await vault.release();
  }
}

async function closedVault(prepare: (open: OpenVault) => Promise<string>): Promise<{ directory: string; id: string }> {
  const directory = temporaryFolder();
  const { vault, open } = await newVault(directory);
  const id = await prepare(open);
  await open.close();
  await vault.release();
  return { directory, id };
}

test('saves that were acknowledged are there after kill -9', async () => {
  const { directory, id } = await closedVault(async (open) => {
    const made = draft();
    await open.drafts.create(made, draftText('lần 0', 'lần 0'), note());
    return made.id;
  });
  for (let round = 0; round < rounds; round += 1) {
    const lines = await killed('save', directory, id, someTime());
    const acknowledged = Math.max(0, ...lines.filter((line) => line.startsWith('saved')).map((line) => Number(line.split(' ')[1])));
    await afterKill(directory, async (open) => {
      const kept = await open.drafts.get(id as DraftId);
      expect(kept?.revision).toBeGreaterThanOrEqual(acknowledged);
      expect((await open.drafts.content(id as DraftId))?.head.title).toBe(kept?.title);
    });
  }
}, 180_000);

test('a vault that another process works in is refused, and free once that process is killed', async () => {
  const { directory } = await closedVault(async () => '');
  await killed('add', directory, '', 5, async () => {
    expect(await refusal(openVault(directory))).toBe('vaultInUse');
  });
  await (await openVault(directory)).release();
});

test('papers whose filing was acknowledged are there, whole and found, after kill -9', async () => {
  const { directory } = await closedVault(async () => '');
  const added: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const lines = await killed('add', directory, '', someTime());
    added.push(...lines.filter((line) => line.startsWith('added')).map((line) => line.split(' ')[1] ?? ''));
    await afterKill(directory, async (open) => {
      for (const id of added) expect((await open.records.original(id as RecordId))?.length).toBe(1_500_000);
      const { total } = await open.search.search({ query: 'văn bản thứ', kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 1, offset: 0 });
      expect(total).toBeGreaterThanOrEqual(added.length);
    });
  }
}, 180_000);

test('a draft on its way between levels is never lost and never double after kill -9', async () => {
  const { directory, id } = await closedVault(async (open) => {
    const made = draft();
    await open.drafts.create(made, draftText('giữ nguyên'), note());
    await open.drafts.addImage(made.id, { imageId: 'a', mediaType: 'image/png', bytes: new Uint8Array(400_000), width: 1, height: 1 });
    return made.id;
  });
  for (let round = 0; round < rounds * 2; round += 1) {
    await killed('classify', directory, id, someTime());
    await afterKill(directory, async (open) => {
      expect((await open.drafts.list()).map((each) => each.id)).toEqual([id]);
      expect(await open.drafts.content(id as DraftId)).toEqual(draftText('giữ nguyên'));
      expect(await open.drafts.images(id as DraftId)).toHaveLength(1);
    });
  }
}, 240_000);

test('sheets that were in force open the office after kill -9 in the middle of a renewal or a confirmation', async () => {
  const directory = temporaryFolder();
  const { vault: made, open: founder, recoverySheets } = await newVault(directory);
  await founder.close();
  await made.release();
  let inForce: readonly [string, string] = recoverySheets;
  for (let round = 0; round < rounds; round += 1) {
    const lines = await killed('renew', directory, '', someTime());
    const told = lines.filter((line) => line.startsWith('renewed')).map((line) => line.split(' ').slice(1) as [string, string]);
    const confirmed = lines.filter((line) => line === 'confirmed').length;
    const candidates = [confirmed > 0 ? told[confirmed - 1] : inForce, told[confirmed]].filter((sheets) => sheets !== undefined);
    const vault = await openVault(directory);
    const opened: (typeof inForce)[] = [];
    for (const sheets of candidates) {
      const answer = await refusal(vault.recover('thu.ky', sheets, password).then((open) => open.close()));
      expect(['not refused', 'recoveryRejected']).toContain(answer);
      if (answer === 'not refused') opened.push(sheets);
    }
    expect(opened.length).toBeGreaterThan(0);
    // What was made anew and told opens from then on, whether its confirmation got through or not.
    expect(opened.at(-1)).toEqual(candidates.at(-1));
    for (const sheets of confirmed > 0 ? [inForce] : []) expect(await refusal(vault.recover('thu.ky', sheets, password))).toBe('recoveryRejected');
    await vault.release();
    await afterKill(directory, async (open) => {
      // The next round begins with one pair in force.
      inForce = await open.recovery.renew(note());
      await open.recovery.confirm(note());
    });
  }
}, 180_000);

test('accounts and grants that were acknowledged hold after kill -9, in header and database alike', async () => {
  const { directory, id } = await closedVault(async (open) => (await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['editor'], scopes: [] }, note())).id);
  const made: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const lines = await killed('grant', directory, id, someTime());
    made.push(...lines.filter((line) => line.startsWith('made')).map((line) => line.split(' ')[1] ?? ''));
    const last = lines.findLast((line) => /^(?:granted|withdrawn|made)/.test(line)) ?? '';
    await afterKill(directory, async (open) => {
      const accounts = await open.accounts.list();
      expect(accounts.map((account) => account.id)).toEqual(expect.arrayContaining(made));
      const levels = accounts.find((account) => account.id === id)?.levels ?? [];
      const grantedLast = last.startsWith('granted') ? last.split(' ').slice(1) : [];
      expect(levels).toEqual(expect.arrayContaining(grantedLast));
    });
    const vault = await openVault(directory);
    await (await vault.logIn('lan', password)).close();
    await vault.release();
  }
}, 240_000);

test('a migration that is killed leaves the old tables or the new ones, never half', async () => {
  const folder = temporaryFolder();
  const { vault, open } = await newVault(folder);
  await open.close();
  await vault.release();
  const key = randomBytes(32);
  const seen = new Set<number>();
  for (let round = 0; round < 6; round += 1) {
    const path = join(folder, `round-${round}.db`);
    const database = createDatabase({ path, name: 'test', key }, levelMigrations);
    database.execute("INSERT INTO drafts (id, title, template, topic_id, scope_id, circulation_mark, urgency, revision, updated_at, updated_by) VALUES ('d', 't', '', '', '', '', '', 1, '', '')");
    database.close();
    await killed('migrate', path, key.toString('hex'), 20 + round * 60);
    const file = { path, name: 'test', key };
    const version = readSchemaVersion(file);
    seen.add(version);
    expect([levelMigrations.length, slowMigration.number]).toContain(version);
    const after = openMigrated(file, [...levelMigrations, slowMigration], `${path}-copies`);
    expect(after.query<[], { n: number }>('SELECT count(*) AS n FROM long_work').get([])?.n).toBe(200_000);
    expect(after.query<[], { title: string }>('SELECT title FROM drafts').get([])?.title).toBe('t');
    after.close();
    expect(existsSync(`${path}-copies`) && readdirSync(`${path}-copies`).some((name) => name.endsWith('.db'))).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(0);
}, 180_000);
