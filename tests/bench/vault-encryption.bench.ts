// oxlint-disable-next-line typescript/triple-slash-reference -- the declaration is ambient, there is nothing to import
/// <reference path="../../electron/vault/database/better-sqlite3.d.ts" />
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Connection } from '../../electron/vault/database/connection';
import { createDatabase } from '../../electron/vault/database/migrate';
import { performRitual } from '../../electron/vault/database/open-database';
import { newMasterKey, subKey } from '../../electron/vault/keys/sub-keys';
import { readySodium } from '../../electron/vault/keys/sodium';
import { vaultPaths } from '../../electron/vault/layout';
import { furnishRoom, type LevelRoom } from '../../electron/vault/levels/level-room';
import { levelMigrations } from '../../electron/vault/migrations';
import { createSearchDoor } from '../../electron/vault/search/search-door';
import { wholeOfficeScope, type RecordId, type TopicId } from '../../shared/domain/ids';
import { paperKinds, type ArchiveRecord } from '../../shared/domain/papers';

const recordCount = 2000;
const queryCount = 400;
const originalBytes = 40_000;

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Paper {
  readonly record: ArchiveRecord;
  readonly text: string;
  readonly original: Uint8Array;
}

function papers(random: () => number): { all: Paper[]; words: string[] } {
  const parts = 'ba chính công dân đảng đất giáo hội huyện kế khóa luật mật nghị nông phòng quyết sinh tỉnh tuyên văn việc xã ủy'.split(' ');
  const words = Array.from({ length: 3000 }, () => `${parts[Math.floor(random() * parts.length)] ?? ''}${Math.floor(random() * 400)}`);
  const word = (): string => words[Math.floor(words.length ** random()) - 1] ?? words[0] ?? '';
  const sentence = (count: number): string => Array.from({ length: count }, word).join(' ');
  const all = Array.from({ length: recordCount }, (_, index): Paper => {
    const text = Array.from({ length: 8 }, () => sentence(40)).join('\n');
    const original = new Uint8Array(originalBytes).map(() => Math.floor(random() * 256));
    return {
      text, original,
      record: {
        id: `record-${index}` as RecordId, kind: paperKinds[index % paperKinds.length] ?? 'other', number: `${index}-BC/TU`, date: `20${10 + (index % 16)}-05-15`,
        issuingBody: `Cơ quan ${index % 40}`, subject: sentence(7), topicId: `topic-${index % 20}` as TopicId, level: 'open', scopeId: wholeOfficeScope, circulationMark: 'none',
        fileName: `${index}.pdf`, mediaType: 'application/pdf', fileSize: original.length, sha256: createHash('sha256').update(original).digest('hex'),
        filedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(), filedBy: 'bench',
      },
    };
  });
  return { all, words };
}

interface Side {
  readonly room: LevelRoom;
  readonly search: ReturnType<typeof createSearchDoor>;
}

/** The same tables, statements and settings; one file under a key, one without. */
async function sides(folder: string): Promise<Record<'encrypted' | 'plain', Side>> {
  const sodium = await readySodium();
  const furnish = (database: Connection, masterKey: Uint8Array): Side => {
    const room = furnishRoom(database, { sodium, paths: vaultPaths(folder), level: 'open', masterKey, scopes: [wholeOfficeScope] });
    return { room, search: createSearchDoor([room]) };
  };
  const masterKey = newMasterKey(sodium);
  const encrypted = createDatabase({ path: join(folder, 'encrypted.db'), name: 'encrypted', key: subKey(sodium, masterKey, 'cipher') }, levelMigrations);
  const raw = new Database(join(folder, 'plain.db'));
  performRitual(raw);
  const plain = new Connection(raw, 'plain');
  for (const migration of levelMigrations) plain.transaction(() => migration.up(plain));
  return { encrypted: furnish(encrypted, masterKey), plain: furnish(plain, newMasterKey(sodium)) };
}

type Task = 'file' | 'search' | 'read';
export interface EncryptionFigures {
  /** Time over the encrypted file by time over the plain one. */
  readonly ratios: Readonly<Record<Task | 'all', number>>;
  readonly milliseconds: Readonly<Record<Task, { encrypted: number; plain: number }>>;
}

function fileInto({ room }: Side, { record, text, original }: Paper): void {
  room.database.transaction(() => {
    const key = room.recordWriter.add({ record, content: { text, document: { type: 'doc', content: [] }, images: {} }, original });
    room.index.add(key, record, text);
    room.audit.append({ actor: 'bench', action: 'archive.file', object: record.id, outcome: 'done' });
  });
}

/** Files 2,000 papers, asks 400 questions and reads every paper, each piece of work over both files one right after the other. */
export async function run(): Promise<EncryptionFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-encryption-'));
  mkdirSync(folder, { recursive: true });
  const both = await sides(folder);
  const sums: Record<Task, { encrypted: number; plain: number }> = { file: { encrypted: 0, plain: 0 }, search: { encrypted: 0, plain: 0 }, read: { encrypted: 0, plain: 0 } };
  let turn = 0;
  const measure = async (task: Task, work: (side: Side) => unknown): Promise<void> => {
    // Each goes first every second time.
    const order = turn % 2 === 0 ? ['encrypted', 'plain'] as const : ['plain', 'encrypted'] as const;
    turn += 1;
    for (const name of order) {
      const start = performance.now();
      await work(both[name]);
      sums[task][name] += performance.now() - start;
    }
  };
  try {
    const random = generator(20261121);
    const { all, words } = papers(random);
    for (const paper of all) await measure('file', (side) => fileInto(side, paper));
    const pick = (): string => words[Math.floor(random() * words.length)] ?? '';
    const queries = Array.from({ length: queryCount }, (_, index) => [pick(), `${pick()} ${pick()}`, `${index}-bc`, pick().slice(0, 3), ''][index % 5] ?? '');
    for (const query of queries) {
      await measure('search', (side) => side.search.search({ query, kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0 }));
    }
    for (let index = 0; index < recordCount; index += 1) {
      const id = all[Math.floor(random() * recordCount)]?.record.id ?? '';
      await measure('read', ({ room }) => [room.records.content(id), room.records.original(id)]);
    }
    const ratio = (tasks: readonly Task[]): number =>
      tasks.reduce((sum, task) => sum + sums[task].encrypted, 0) / tasks.reduce((sum, task) => sum + sums[task].plain, 0);
    const ratios = { file: ratio(['file']), search: ratio(['search']), read: ratio(['read']), all: ratio(['file', 'search', 'read']) };
    for (const task of ['file', 'search', 'read'] as const) {
      console.log(`encryption, ${task}: ${sums[task].encrypted.toFixed(0)} ms under a key, ${sums[task].plain.toFixed(0)} ms without: ${ratios[task].toFixed(3)}×`);
    }
    console.log(`encryption, all: ${ratios.all.toFixed(3)}×`);
    return { ratios, milliseconds: sums };
  } finally {
    both.encrypted.room.close();
    both.plain.room.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
