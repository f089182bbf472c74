import type { SharedPassage } from '../doors';
import type { LevelRoom } from '../levels/level-room';
import { compareSecrecy, type SecrecyLevel } from '../../../shared/domain/secrecy';
import { indexWords } from './index-text';

/** Words of a shingle, and how far the next one begins: any common stretch of `size + step - 1` words holds a whole one. */
const shingle = { size: 8, step: 3 } as const;
const mostPassages = 50;
/** A filed record shares letterheads and signatures with others of its house: of its own text only runs this long count, in words. */
const leastOfItsOwn = 20;

interface Stretch {
  readonly from: number;
  readonly phrase: string;
}

function stretchesOf(words: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from + shingle.size <= words.length; from += shingle.step) {
    stretches.push({ from, phrase: `"${words.slice(from, from + shingle.size).join(' ')}"` });
  }
  // The last words count, too.
  const last = words.length - shingle.size;
  if (last > 0 && last % shingle.step !== 0) stretches.push({ from: last, phrase: `"${words.slice(last).join(' ')}"` });
  return stretches;
}

/**
 * Which stretches of a text also stand in a visible record above `level`, and in none at or below it: what everybody of that level may
 * read already (official formulas, law texts) is no leak. The record the text comes from counts only where it is older than the one above. Accents, case and composition make no difference. Looks only into databases that are open.
 */
export function passagesAbove(rooms: readonly LevelRoom[], text: string, level: SecrecyLevel, source = ''): SharedPassage[] {
  const words = indexWords(text).folded.split(' ').filter(Boolean);
  const above = rooms.filter((room) => compareSecrecy(room.level, level) > 0);
  if (above.length === 0) return [];
  const below = rooms.filter((room) => compareSecrecy(room.level, level) <= 0);
  const named = above.map((room) => ({ room, texts: room.namedRecords.list().map(({ id }) => ({ id, words: ` ${indexWords(room.namedRecords.content(id)?.text ?? '').folded} ` })) }));
  const found = new Map<string, SharedPassage & { readonly end: number; readonly own: boolean }>();
  for (const { from, phrase } of stretchesOf(words)) {
    const holder = holderOf(above, named, phrase);
    if (!holder || below.some((room) => room.search.phraseHolder(phrase, source) !== null) || cameBefore(rooms, source, holder.id)) continue;
    const own = below.some((room) => room.search.phraseHolder(phrase) !== null);
    const before = found.get(holder.id);
    if (before && from <= before.end) {
      found.set(holder.id, { ...before, words: words.slice(before.from, from + shingle.size).join(' '), end: from + shingle.size, own: own && before.own });
      continue;
    }
    if (found.size >= mostPassages) break;
    found.set(before ? `${holder.id} ${from}` : holder.id, { recordId: holder.id, level: holder.level, from, words: words.slice(from, from + shingle.size).join(' '), end: from + shingle.size, own });
  }
  return [...found.values()].filter(({ own, from, end }) => !own || end - from >= leastOfItsOwn).map(({ recordId, level: of, from, words: stretch }) => ({ recordId, level: of, from, words: stretch }));
}

/** Whether a paper is older than another one: by the day it bears, else by when it was filed. */
function cameBefore(rooms: readonly LevelRoom[], first: string, second: string): boolean {
  const at = (id: string): string | undefined => rooms.map((room) => room.records.get(id)).filter((record) => record !== null).map((record) => record.date ?? record.filedAt)[0];
  const [one, other] = [at(first), at(second)];
  return one !== undefined && other !== undefined && one < other;
}

type NamedTexts = readonly { readonly room: LevelRoom; readonly texts: readonly { readonly id: SharedPassage['recordId']; readonly words: string }[] }[];

function holderOf(rooms: readonly LevelRoom[], named: NamedTexts, phrase: string): { readonly id: SharedPassage['recordId']; readonly level: SecrecyLevel } | null {
  for (const room of rooms) {
    const id = room.search.phraseHolder(phrase);
    if (id) return { id, level: room.level };
  }
  const bare = ` ${phrase.slice(1, -1)} `;
  for (const { room, texts } of named) {
    const holder = texts.find(({ words }) => words.includes(bare));
    if (holder) return { id: holder.id, level: room.level };
  }
  return null;
}
