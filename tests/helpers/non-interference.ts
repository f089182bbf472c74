import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationName } from '../../shared/contract';
import { wholeOfficeScope, type DraftId, type ScopeId, type TopicId } from '../../shared/domain/ids';
import { roles, type Role } from '../../shared/domain/people';
import { secrecyLevels, type SecrecyLevel } from '../../shared/domain/secrecy';
import { chance, fixWorld, type FixedWorld } from './fixed-world';
import { founder, newOffice, type TestOffice } from './office';

/*
 * The same history twice, in one office with what a person may not see and in one without it. Whatever that person then asks, both must answer in
 * the same bytes.
 */
export interface Hidden {
  readonly what: string;
  /** Where the hidden things of the second office stand. */
  readonly levels: readonly SecrecyLevel[];
  readonly scope: 'whole' | 'leaders';
  /** Who looks: levels and posts. */
  readonly clearance: readonly SecrecyLevel[];
  readonly posts: readonly Role[];
}

export const higherLevels: Hidden = {
  what: 'papers of higher levels', levels: ['secret', 'topSecret'], scope: 'whole', clearance: ['confidential'], posts: [...roles],
};
/** Who keeps the log of a level sees what was done at it, scopes or not; so the one who looks here has no such post. */
export const otherScopes: Hidden = {
  what: 'papers of a scope one does not belong to', levels: ['open', 'confidential'], scope: 'leaders', clearance: ['confidential'], posts: ['archivist', 'editor', 'approver', 'printOperator'],
};

const words = ('đất đai bồi thường bảo hiểm y tế chuyển đổi số nông thôn mới biên giới biển đảo dân tộc tôn giáo tuyên truyền miệng đảng viên chi bộ '
  + 'sinh hoạt nghị quyết kế hoạch báo cáo hỏi đáp tình huống cơ sở ấp xã thuyền giấy cánh diều bến sông mùa lũ').split(' ');
const start = Date.UTC(2026, 5, 1, 1);
const low = 'nguoi-xem';
const high = 'nguoi-giu';

interface Place {
  readonly office: TestOffice;
  readonly topics: readonly TopicId[];
  readonly leaders: ScopeId;
  readonly hiddenIds: string[];
  readonly visibleIds: string[];
}

async function open(world: FixedWorld, hidden: Hidden): Promise<Place> {
  world.set(start);
  const office = await newOffice('training');
  const topics = [await office.topic()];
  const leaders = (await office.call('scopes.create', { name: 'Lãnh đạo' })).id;
  world.set(start + 1_000);
  await office.addPerson(low, hidden.posts, hidden.clearance);
  world.set(start + 2_000);
  await office.addPerson(high, ['archivist', 'editor'], secrecyLevels.slice(1), [leaders]);
  return { office, topics, leaders, hiddenIds: [], visibleIds: [] };
}

/** Step `at` of the history. `visible` steps are lived through in both offices, the others in one. */
async function live(place: Place, hidden: Hidden, at: number, visible: boolean): Promise<void> {
  const random = chance(at * 7919 + (visible ? 1 : 2));
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const sentence = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
  const level = visible ? pick(['open', ...hidden.clearance] as const) : pick(hidden.levels);
  const scopeId = visible || hidden.scope === 'whole' ? wholeOfficeScope : place.leaders;
  const ids = visible ? place.visibleIds : place.hiddenIds;
  const { office } = place;
  const act = random();
  if (act < 0.75) {
    const paper = `BÁO CÁO\n${sentence(6)}\n\n${Array.from({ length: 4 }, () => `${sentence(25)}.`).join('\n')}`;
    ids.push((await office.file(`${visible ? 'v' : 'h'}${at}.txt`, paper, { level, scopeId })).id);
    return;
  }
  const draft = await office.call('drafts.create', { template: 'meeting-a4', title: sentence(5), classification: { topicId: pick(place.topics), level, scopeId, circulationMark: 'none' } });
  if (act < 0.9) ids.push(draft.id);
  else await office.call('drafts.delete', { id: draft.id });
}

const vaultIdOf = ({ office }: Place): string => (JSON.parse(readFileSync(join(office.folder, 'vault/header.json'), 'utf8')) as { body: { vaultId: string } }).body.vaultId;

type Question = readonly [OperationName, object];

/** Question `at`: the same for both offices, which have the same ids wherever they have any. */
function questionAt(at: number, hidden: Hidden, ids: readonly string[]): Question {
  const random = chance(at * 104_729 + 5);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const id = random() < 0.1 ? 'khong-co-that' : pick(ids);
  const query = random() < 0.15 ? '' : Array.from({ length: 1 + Math.floor(random() * (random() < 0.2 ? 12 : 3)) }, () => pick(words)).join(' ');
  const levels = random() < 0.3 ? [pick(secrecyLevels)] : [];
  const kind = random();
  if (kind < 0.5) return ['archive.search', { query, filters: { levels, years: random() < 0.1 ? [2026] : [] }, limit: 1 + Math.floor(random() * 50), offset: random() < 0.2 ? 5 : 0 }];
  if (kind < 0.65) return ['archive.get', { id }];
  if (kind < 0.7) return ['archive.original', { id }];
  if (kind < 0.78) return ['drafts.open', { id: id as DraftId }];
  if (kind < 0.84) return ['drafts.list', {}];
  if (kind < 0.87) return ['session.current', {}];
  if (kind < 0.9) return [pick(['topics.list', 'scopes.list']), {}];
  if (kind < 0.93) return ['drafts.delete', { id: pick(['khong-co-that', `${id}x`]) }];
  if (kind < 0.96 && hidden.posts.includes('inspector')) return ['audit.list', { limit: 1 + Math.floor(random() * 200), before: null }];
  if (kind < 0.98 && hidden.posts.includes('securityOfficer')) return ['accounts.list', {}];
  return ['archive.saveOriginal', { id: `${id}x`, grant: 'khong-co-that' }];
}

const bytesOf = (answer: unknown): string => JSON.stringify(answer, (_key, value: unknown) => (value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value));

/** Where two answers part. */
function unlike(without: string, withThem: string): string {
  const at = [...without].findIndex((letter, index) => letter !== withThem[index]);
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 120);
  return `without: …${around(without)}\n  with:    …${around(withThem)}`;
}

export interface Outcome {
  readonly calls: number;
  /** The first questions that were answered otherwise, with both answers. */
  readonly differences: readonly string[];
  /** Things the one office held and the other did not. */
  readonly hiddenThings: number;
  /** Milliseconds of each call, in pairs: without, with. */
  readonly times: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** @param steps of the history that both offices live through; as many hidden ones lie between them */
export async function runTwice(hidden: Hidden, steps: number, calls: number): Promise<Outcome> {
  const stopwatch = performance.now.bind(performance);
  const world = fixWorld();
  const places: Place[] = [];
  try {
    for (const withHidden of [false, true]) {
      const place = await open(world, hidden);
      places.push(place);
      await place.office.as(high);
      for (let at = 0; at < steps; at += 1) {
        world.set(start + 10_000 + at * 2_000);
        await live(place, hidden, at, true);
        world.set(start + 11_000 + at * 2_000);
        if (withHidden) await live(place, hidden, at, false);
      }
      world.set(start + 20_000 + steps * 2_000);
      await place.office.as(founder.loginName);
      world.set(start + 30_000 + steps * 2_000);
      await place.office.as(low);
    }
    const [without, withThem] = places as [Place, Place];
    const ids = [...without.visibleIds, ...withThem.hiddenIds];
    const vaultIds = [vaultIdOf(without), vaultIdOf(withThem)] as const;
    const differences: string[] = [];
    const times = new Map<string, [number, number][]>();
    for (let at = 0; at < calls && differences.length < 5; at += 1) {
      const [name, input] = questionAt(at, hidden, ids);
      // Who is asked first changes, so that neither has the warmer machine.
      const order = at % 2 === 0 ? [0, 1] : [1, 0];
      const answers: string[] = [];
      const took: number[] = [];
      for (const which of order) {
        world.set(start + 40_000 + (steps + at) * 2_000);
        const began = stopwatch();
        const answer = await (which === 0 ? without : withThem).office.router.handle(name, input);
        took[which] = stopwatch() - began;
        // The one thing that is chance in both: the vault's own id.
        answers[which] = bytesOf(answer).replaceAll(which === 0 ? vaultIds[0] : vaultIds[1], 'vault');
      }
      if (answers[0] !== answers[1]) differences.push(`${name} ${JSON.stringify(input)}\n  ${unlike(answers[0] ?? '', answers[1] ?? '')}`);
      const pairs = times.get(name) ?? [];
      pairs.push([took[0] ?? 0, took[1] ?? 0]);
      times.set(name, pairs);
    }
    return { calls, differences, hiddenThings: withThem.hiddenIds.length, times };
  } finally {
    for (const { office } of places) await office.dispose();
    world.end();
  }
}

/**
 * How sure one may be that the two series are of different size, by the signs of the pairs and by their ranks (Wilcoxon's signed ranks): p of a
 * two-sided test, the normal approximation.
 */
export function pairedP(pairs: readonly (readonly [number, number])[]): number {
  const differences = pairs.map(([a, b]) => b - a).filter((difference) => difference !== 0);
  const count = differences.length;
  if (count < 20) return 1;
  const ranked = differences.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const sum = ranked.reduce((total, difference, index) => total + (difference > 0 ? index + 1 : 0), 0);
  const mean = (count * (count + 1)) / 4;
  const deviation = Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24);
  return 2 * (1 - normal(Math.abs(sum - mean) / deviation));
}

/** The normal distribution, by Abramowitz and Stegun 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.231_641_9 * z);
  const tail = t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
