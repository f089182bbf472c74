import type { InlineJson, TextJson } from '../../../shared/document/json';
import { footnoteOf, trimInline } from '../build/inline';
import type { Draft } from './drafts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raisedRun = /[⁰¹²³⁴-⁹]+/g;
const asDigits = (text: string): string => Array.from(text, (sign) => { const at = raised.indexOf(sign); return at < 0 ? sign : String(at); }).join('');

const isRaised = (node: TextJson): boolean => (node.marks ?? []).some((mark) => mark.type === 'superscript');
/** "(1)", "1", "[1]" → "1"; null for anything else. */
const labelOf = (text: string): string | null => /^\s*[([]?(\d{1,3})[)\]]?\s*$/.exec(text)?.[1] ?? null;

interface Note {
  readonly draft: number;
  readonly label: string;
  readonly content: InlineJson[];
}

/** A block that begins with a raised label is the text of a note. */
function noteAt(draft: Draft, index: number): Note | null {
  if (draft.kind !== 'paragraph') return null;
  const [first, ...rest] = draft.inline;
  if (first?.type !== 'text') return null;
  if (isRaised(first)) {
    const label = labelOf(first.text);
    return label && rest.length > 0 ? { draft: index, label, content: trimInline(rest) } : null;
  }
  const match = /^([⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/.exec(first.text);
  if (!match) return null;
  return { draft: index, label: asDigits(match[1] ?? ''), content: [{ ...first, text: first.text.slice(match[0].length) }, ...rest] };
}

interface Place {
  readonly draft: number;
  readonly place: { inline: InlineJson[] };
}
interface Reference {
  readonly label: string;
  readonly node: number;
  /** UTF-16 units of the node's text that are the mark itself. */
  readonly start: number;
  readonly end: number;
}

function referencesIn(inline: readonly InlineJson[]): Reference[] {
  return inline.flatMap((node, at): Reference[] => {
    if (node.type !== 'text') return [];
    if (isRaised(node)) {
      const label = labelOf(node.text);
      return label ? [{ label, node: at, start: 0, end: node.text.length }] : [];
    }
    return [...node.text.matchAll(raisedRun)]
      // km², m³: a unit, not a reference.
      .filter((match) => !/(?:^|[^\p{L}])(?:[kcdm]?m|ha)$/iu.test(node.text.slice(Math.max(0, match.index - 4), match.index)))
      .map((match) => ({ label: asDigits(match[0]), node: at, start: match.index, end: match.index + match[0].length }));
  });
}

/** The inline content with the note in place of the first reference that has its label. */
function replaceReference(inline: readonly InlineJson[], note: Note): InlineJson[] {
  const reference = referencesIn(inline).find((candidate) => candidate.label === note.label);
  const node = reference && inline[reference.node];
  if (!reference || node?.type !== 'text') return [...inline];
  const before = node.text.slice(0, reference.start);
  const after = node.text.slice(reference.end);
  return [
    ...inline.slice(0, reference.node), ...(before ? [{ ...node, text: before }] : []),
    footnoteOf(note.content),
    ...(after ? [{ ...node, text: after }] : []), ...inline.slice(reference.node + 1),
  ];
}

function placesOf(draft: Draft): { inline: InlineJson[] }[] {
  if (draft.kind === 'table') return draft.rows.flat();
  return draft.kind === 'pageBreak' ? [] : [draft];
}

/** How many blocks after itself a note is still looked up for: a note stands at the foot of its own page. */
const lookAhead = 8;

/**
 * Moves the text of every recognised note into a footnote where its reference stands. A note without a reference, and a
 * reference without a note, stay as they are.
 * @returns the blocks that are left, and the labels of notes that found no reference
 */
export function moveNotes(drafts: readonly Draft[]): { readonly drafts: Draft[]; readonly lost: string[] } {
  const notes = drafts.flatMap((draft, index) => noteAt(draft, index) ?? []);
  const noteDrafts = new Set(notes.map((note) => note.draft));
  const places = new Map<string, Place[]>();
  if (notes.length > 0) {
    for (const [index, draft] of drafts.entries()) {
      if (noteDrafts.has(index)) continue;
      for (const place of placesOf(draft)) {
        for (const { label } of referencesIn(place.inline)) {
          const list = places.get(label);
          if (list) list.push({ draft: index, place });
          else places.set(label, [{ draft: index, place }]);
        }
      }
    }
  }
  const moved = new Set<number>();
  const lost: string[] = [];
  /** How many references of a label are behind us: they belong to earlier pages, whose notes have been seen already. */
  const passed = new Map<string, number>();
  for (const note of notes) {
    const list = places.get(note.label) ?? [];
    const first = passed.get(note.label) ?? 0;
    let chosen = first;
    while ((list[chosen + 1]?.draft ?? Infinity) < note.draft) chosen += 1;
    const found = list[chosen];
    if (!found || found.draft > note.draft + lookAhead) {
      lost.push(note.label);
      continue;
    }
    found.place.inline = replaceReference(found.place.inline, note);
    passed.set(note.label, chosen + 1);
    moved.add(note.draft);
  }
  return { drafts: drafts.filter((_, index) => !moved.has(index)), lost };
}
