// oxlint-disable-next-line typescript/triple-slash-reference -- the declaration is ambient, there is nothing to import
/// <reference path="../../electron/vault/database/better-sqlite3.d.ts" />
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createVault } from '../../electron/vault';
import { insideOf } from '../../electron/vault/open-vault';
import type { RecordId, TopicId } from '../../shared/domain/ids';
import { wholeOfficeScope } from '../../shared/domain/ids';
import { paperKinds, type ArchiveRecord } from '../../shared/domain/papers';
import { fold } from '../../shared/text/fold';
import { wordTokens } from '../../shared/text/words';

export const documentCount = 20_000;
const queryCount = 300;

/** The same sequence at every run: benchmarks are compared with each other. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const onsets = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const rimes = 'a an ang ao ay ăn ăng âm ân âng ây e em en ê ên êu i ia iên iêu inh in o oa oan oi on ong ô ôi ôn ông ơ ơi ơn u ua ui un ung uôi uông uyên ư ưa ưng ươi ương'.split(' ');
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

interface Language {
  word(random: () => number): string;
  sentence(random: () => number, words: number): string;
}
/** Made-up words of two syllables, drawn as Zipf says words are; a fifth of them by chance run together as in real phrases. */
function language(random: () => number): Language {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const syllables = Array.from({ length: 1200 }, () => `${pick(onsets)}${pick(rimes)}`.normalize('NFD').replace(/[aăâeêioôơuưy](?=[^aeiouy]*$)/, (vowel) => vowel + pick(tones)).normalize('NFC'));
  const words = Array.from({ length: 6000 }, () => `${pick(syllables)} ${pick(syllables)}`);
  const word = (draw: () => number): string => words[Math.floor(words.length ** draw()) - 1] ?? words[0] ?? '';
  return { word, sentence: (draw, count) => Array.from({ length: count }, () => word(draw)).join(' ') };
}

function document(index: number, words: Language, random: () => number): { record: ArchiveRecord; text: string; original: Uint8Array } {
  const paragraphs = Array.from({ length: 4 + Math.floor(random() * 6) }, () => words.sentence(random, 20 + Math.floor(random() * 25)));
  const text = paragraphs.join('\n');
  const original = new TextEncoder().encode(`${index} ${text.slice(0, 200)}`);
  const day = `${2001 + Math.floor(random() * 26)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`;
  const record: ArchiveRecord = {
    id: `record-${index}` as RecordId, kind: paperKinds[index % paperKinds.length] ?? 'other', number: `${index}-BC/BTGDVTU`, date: day,
    issuingBody: `Cơ quan ${index % 60}`, subject: words.sentence(random, 6), topicId: `topic-${index % 30}` as TopicId, level: 'open',
    scopeId: wholeOfficeScope, circulationMark: 'none', fileName: `${index}.txt`, mediaType: 'text/plain', fileSize: original.length,
    sha256: createHash('sha256').update(original).digest('hex'), filedAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(), filedBy: 'bench',
  };
  return { record, text, original };
}

/** What people type: a word, two, a word half typed, a number, a few words, a sentence; half of it without accents. */
function queries(words: Language, random: () => number): string[] {
  const shapes = [
    () => words.word(random),
    () => words.sentence(random, 2),
    () => words.word(random).slice(0, -1),
    () => `${Math.floor(random() * documentCount)}-bc/btgdvtu`,
    () => words.sentence(random, 3),
    () => words.sentence(random, 12),
  ];
  return Array.from({ length: queryCount }, (_, index) => {
    const query = shapes[index % shapes.length]?.() ?? '';
    return Math.floor(index / shapes.length) % 2 === 0 ? query : fold(query);
  });
}

const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function timed(all: readonly string[], ask: (query: string) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (const query of all) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const tokens = (text: string): string => wordTokens(fold(text)).join(' ');

export interface SearchFigures {
  readonly p50: number;
  readonly p95: number;
  readonly floorP50: number;
  readonly floorP95: number;
  /** p95 of the whole search over p95 of one bare MATCH. */
  readonly ratio: number;
}

/** Fills a vault with 20,000 generated papers and asks it 300 queries, then the same of a bare, unencrypted FTS5 table. Milliseconds. */
export async function run(): Promise<SearchFigures> {
  const random = generator(20261121);
  const words = language(random);
  const directory = mkdtempSync(join(tmpdir(), 'bench-search-'));
  const plain = new Database(join(directory, 'plain.db'));
  plain.exec("CREATE VIRTUAL TABLE plain USING fts5 (words, content = '', tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")");
  const insert = plain.prepare('INSERT INTO plain (rowid, words) VALUES (?, ?)');
  const { vault, open } = await createVault({
    directory: join(directory, 'vault'), profile: { kind: 'ordinary', name: 'Bench', parentBody: '', place: 'Bench' }, levels: ['open'],
    account: { loginName: 'bench', fullName: 'Bench', password: 'one long password', roles: ['archivist'], scopes: [] },
  });
  try {
    const room = insideOf(open)?.rooms[0];
    if (!room) throw new Error('the vault has no open level');
    const start = performance.now();
    for (let index = 0; index < documentCount; index += 1000) {
      room.database.transaction(() => {
        for (let next = index; next < index + 1000; next += 1) {
          const { record, text, original } = document(next, words, random);
          const key = room.recordWriter.add({ record, content: { text, document: { type: 'doc', content: [] }, images: {} }, original });
          room.index.add(key, record, text);
          insert.run(key, tokens(`${record.number} ${record.subject} ${text}`));
        }
      });
    }
    console.log(`search: ${documentCount} papers filed in ${((performance.now() - start) / 1000).toFixed(1)} s, both tables`);
    const asked = queries(words, random);
    const search = (query: string) => open.search.search({ query, kinds: [], levels: [], topics: [], years: [], bodies: [], limit: 20, offset: 0 });
    const match = plain.prepare('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20');
    const bare = (query: string) => match.all(tokens(query).split(' ').map((word) => `"${word}"`).join(' OR '));
    await timed(asked.slice(0, 20), search);
    const whole = await timed(asked, search);
    await timed(asked.slice(0, 20), bare);
    const floor = await timed(asked, bare);
    const figures = {
      p50: percentile(whole, 0.5), p95: percentile(whole, 0.95), floorP50: percentile(floor, 0.5), floorP95: percentile(floor, 0.95),
      ratio: percentile(whole, 0.95) / percentile(floor, 0.95),
    };
    console.log(`search: p50 ${figures.p50.toFixed(1)} ms, p95 ${figures.p95.toFixed(1)} ms, worst ${percentile(whole, 1).toFixed(1)} ms`);
    console.log(`floor (one unencrypted FTS5 MATCH): p50 ${figures.floorP50.toFixed(1)} ms, p95 ${figures.floorP95.toFixed(1)} ms; ratio of p95 ${figures.ratio.toFixed(2)}`);
    return figures;
  } finally {
    await open.close();
    await vault.release();
    plain.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
