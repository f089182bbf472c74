import { closeSync, cpSync, mkdtempSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVault } from '../../../electron/vault';
import type { KeyPair } from '../../../electron/vault/keys/account-keys';
import type { ScopeId } from '../../../shared/domain/ids';
import { OfficeError } from '../../../shared/errors/office-error';
import { contentsOf } from '../helpers/contents';
import { classification, draft, draftText, note, paper, password, profile } from '../helpers/fixtures';
import { enterQuickly, pairOf } from '../helpers/quick-entry';

export interface FlipFigures {
  readonly tried: number;
  /** A sentence at the opening or while reading. */
  readonly detected: number;
  /** Every answer was as before. */
  readonly harmless: number;
  /** Other answers and not a word about it: there must be none. */
  readonly silent: readonly string[];
  readonly byFile: ReadonlyMap<string, { detected: number; harmless: number }>;
}

interface State {
  readonly name: string;
  readonly folder: string;
}

/** A small office with something of everything, as it lies on the disk when it was shut, and when its process was killed at work. */
async function build(root: string): Promise<{ states: State[]; pair: KeyPair }> {
  const [directory, witness] = [join(root, 'work/vault'), join(root, 'work/seen')];
  const account = { loginName: 'thu.ky', fullName: 'Thư', password, roles: ['securityOfficer', 'archivist'], scopes: [] } as const;
  const { vault, open } = await createVault({ directory, profile: profile('training'), levels: ['open', 'secret'], account, witness });
  await open.registers.addScope({ id: 'to' as ScopeId, name: 'Tổ' }, note());
  const lan = await open.accounts.create({ loginName: 'lan', fullName: 'Lan', password, roles: ['editor'], scopes: ['to' as ScopeId] }, note());
  await open.accounts.grantLevel(lan.id, 'secret', note());
  const work = async (round: number): Promise<void> => {
    for (const level of ['open', 'secret'] as const) {
      for (let each = 0; each < 5; each += 1) {
        const made = paper({ level, subject: `Báo cáo ${round} ${each}`, number: `${each}-BC`, text: `Nội dung ${round} ${each} ${'chữ '.repeat(400)}`, original: new Uint8Array(9000).fill(each) });
        await open.records.add(made, note('archive.file', made.record.id));
        if (each === 1) await open.records.describe(made.record.id, { ...made.record, subject: 'Báo cáo đã sửa' }, 'nhầm', note());
      }
      const named = paper({ level, subject: `Báo cáo riêng ${round}`, original: new Uint8Array(5000).fill(9) });
      await open.records.add({ ...named, readers: [open.account.id, lan.id] }, note());
      const made = draft({ classification: classification(level) });
      await open.drafts.create(made, draftText(`nháp ${round}`), note());
      await open.drafts.addImage(made.id, { imageId: 'a', mediaType: 'image/png', bytes: new Uint8Array(6000).fill(2), width: 1, height: 1 });
      await open.books.add({
        level, register: level === 'open' ? 'incoming' : 'secretIncoming', period: '2026', day: '2026-11-20', scopeId: made.classification.scopeId, recordId: null,
        draftId: null, series: null, typeName: 'Báo cáo', subject: 'Tình hình', fields: {},
      }, note());
      await open.drafts.save(made.id, 1, draftText(`nháp ${round} lần hai`), 'thu.ky');
    }
  };
  await work(1);
  await open.close();
  await vault.release();
  const shut = join(root, 'shut');
  cpSync(join(root, 'work'), shut, { recursive: true });
  const pair = await pairOf(directory, 'thu.ky', password);
  const session = await enterQuickly(directory, 'thu.ky', pair, witness);
  await session.open.drafts.save((await session.open.drafts.list())[0]!.id, 2, draftText('lần ba'), 'thu.ky');
  const last = paper({ level: 'secret', subject: 'Báo cáo cuối', text: 'Nội dung cuối' });
  await session.open.records.add(last, note());
  const killed = join(root, 'killed');
  cpSync(join(root, 'work'), killed, { recursive: true });
  await session.close();
  return { states: [{ name: 'shut', folder: shut }, { name: 'killed', folder: killed }], pair };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile() && statSync(join(folder, name)).size > 0).sort();

/** Half of the places by bytes, half by files, so that small files have their share. */
function anyPlace(folder: string, files: readonly string[], random: () => number): { file: string; place: number } {
  const sizes = files.map((file) => statSync(join(folder, file)).size);
  if (random() < 0.5) {
    const index = Math.floor(random() * files.length);
    return { file: files[index] ?? '', place: Math.floor(random() * (sizes[index] ?? 1)) };
  }
  let place = Math.floor(random() * sizes.reduce((sum, size) => sum + size, 0));
  let index = 0;
  while (place >= (sizes[index] ?? 0)) {
    place -= sizes[index] ?? 0;
    index += 1;
  }
  return { file: files[index] ?? '', place };
}

function flip(path: string, place: number, mask: number): void {
  const handle = openSync(path, 'r+');
  const byte = new Uint8Array(1);
  readSync(handle, byte, 0, 1, place);
  byte[0] = (byte[0] ?? 0) ^ mask;
  writeSync(handle, byte, 0, 1, place);
  closeSync(handle);
}

/** What a session reads of it; null where it is told that something is wrong. */
async function readAll(folder: string, pair: KeyPair): Promise<string | null> {
  let session: Awaited<ReturnType<typeof enterQuickly>> | undefined;
  try {
    session = await enterQuickly(join(folder, 'vault'), 'thu.ky', pair, join(folder, 'seen'));
    if (session.open.notices.length > 0) return null;
    return await contentsOf(session.open);
  } catch (error) {
    if (error instanceof OfficeError) return null;
    throw error;
  } finally {
    await session?.close();
  }
}

/** Flips one byte of a file of the vault, opens it and reads everything; `count` times, at places drawn by `random`. */
export async function proveFlips(count: number, random: () => number, told: (done: number) => void = () => {}): Promise<FlipFigures> {
  const root = mkdtempSync(join(tmpdir(), 'flips-'));
  const silent: string[] = [];
  const byFile = new Map<string, { detected: number; harmless: number }>();
  let [detected, harmless] = [0, 0];
  try {
    const { states, pair } = await build(root);
    const expected = new Map<string, string>();
    const trial = join(root, 'trial');
    const afresh = (state: State): void => {
      rmSync(trial, { recursive: true, force: true });
      cpSync(state.folder, trial, { recursive: true });
    };
    for (const state of states) {
      afresh(state);
      const contents = await readAll(trial, pair);
      if (contents === null) throw new Error(`the vault that was ${state.name} is not whole before any flip`);
      expected.set(state.name, contents);
    }
    for (let turn = 0; turn < count; turn += 1) {
      const state = states[turn % states.length]!;
      const { file, place } = anyPlace(state.folder, filesOf(state.folder), random);
      const mask = 1 + Math.floor(random() * 255);
      afresh(state);
      flip(join(trial, file), place, mask);
      const contents = await readAll(trial, pair);
      const name = `${state.name} ${file.replace(/[0-9a-f]{32}/, 'ID')}`;
      const figures = byFile.get(name) ?? { detected: 0, harmless: 0 };
      byFile.set(name, figures);
      if (contents === null) [detected, figures.detected] = [detected + 1, figures.detected + 1];
      else if (contents === expected.get(state.name)) [harmless, figures.harmless] = [harmless + 1, figures.harmless + 1];
      else silent.push(`${name} byte ${place} mask ${mask}`);
      if (turn % 500 === 499) told(turn + 1);
    }
    return { tried: count, detected, harmless, silent, byFile };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The same places at every run with the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `npm run prove:flips COUNT [SEED]` */
export async function main(count = '10000', seed = '20261121'): Promise<void> {
  const start = performance.now();
  const figures = await proveFlips(Number(count), seeded(Number(seed)), (done) => console.log(`${done} …`));
  for (const [name, each] of [...figures.byFile].sort()) console.log(`${name}: ${each.detected} detected, ${each.harmless} harmless`);
  console.log(`${figures.tried} flips in ${((performance.now() - start) / 1000).toFixed(0)} s: ${figures.detected} detected, ${figures.harmless} harmless, ${figures.silent.length} silent`);
  for (const each of figures.silent) console.log(`SILENT: ${each}`);
  if (figures.silent.length > 0) process.exitCode = 1;
}
