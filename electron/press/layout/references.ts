import type { AppendixJson } from '../../../shared/document/json';
import type { DocumentNumbers, TargetJson } from '../../../shared/document/numbering';
import { slotOf, structNode, type Atom, type Page, type Slot, type StructNode } from './model';

/** What a page number or a link can lead to. */
export type Target = TargetJson | AppendixJson;

interface Spot {
  readonly page: number;
  readonly y: number;
}
interface Reference {
  readonly target: Target;
  readonly link: StructNode;
  readonly words: string;
  /** Prints a page: the number it was set with. */
  readonly guess: string | null;
}
interface LinkBox {
  readonly slot: Slot;
  readonly reference: Reference;
  readonly from: number;
  readonly to: number;
  readonly pt: number;
}
const extended = (box: LinkBox, to: number): LinkBox => ({ ...box, to });

/** Text for a page number and where its right edge is. Filled in when all pages are known: its room does not depend on it. */
export interface LateNumber {
  readonly target: Target;
  readonly fill: (number: string) => void;
}

/** The number printed on each page: 1 on the first of the paper and of each appendix. */
export function printedNumbers(pages: readonly Page[]): number[] {
  let number = 0;
  return pages.map(({ bookmarks }) => {
    number = bookmarks.some(({ restartsNumbers }) => restartsNumbers) ? 1 : number + 1;
    return number;
  });
}

export const noteLabel = (number: number): string => `(${number})`;

/** In the place of another; a wider one takes its room from all the line, not from the word behind it. */
function putIn(atoms: Atom[], index: number, atom: Atom): void {
  const before = atoms[index]?.extra ?? 0;
  const others = atoms.length - 1;
  const share = others > 0 ? Math.min(0, atom.extra - before) / others : 0;
  atoms.forEach((other, at) => {
    if (at === index) atoms[at] = share < 0 ? { ...atom, extra: before } : atom;
    else if (share < 0) atoms[at] = { ...other, extra: other.extra + share };
  });
}

/** Where everything that can be referred to ended up, and what refers to it. One for each time a paper is set. */
export class References {
  readonly #numbers: DocumentNumbers;
  /** Page numbers found the last time the paper was set. */
  readonly #before: ReadonlyMap<Target, string>;
  readonly #spots = new Map<Target, Spot>();
  readonly #bySlot = new Map<Slot, Reference>();
  readonly #late: LateNumber[] = [];
  /** Marks of notes that are counted by page, with the number at the note itself. */
  readonly #notes = new Map<Slot, Slot>();

  constructor(numbers: DocumentNumbers, before: ReadonlyMap<Target, string> = new Map()) {
    this.#numbers = numbers;
    this.#before = before;
  }

  /** A target is drawn at the top of `y`. Only the first piece counts. */
  seen(target: Target, page: Page, pageIndex: number, y: number): void {
    if (this.#spots.has(target)) return;
    this.#spots.set(target, { page: pageIndex, y });
    if (this.#numbers.isLinked) (page.targets ??= []).push({ target, y });
  }

  /** A slot for the words of a link inside `parent`, in the element that PDF/UA wants around it. */
  linkSlot(target: Target, words: string, parent: StructNode, guess: string | null = null): Slot {
    const link = structNode('Link', structNode('Reference', parent));
    const slot = slotOf(link);
    this.#bySlot.set(slot, { target, link, words, guess });
    return slot;
  }

  /** A link over a whole stretch, drawn by its owner. */
  addLink(page: Page, link: StructNode, target: Target, words: string, box: { x: number; y: number; width: number; height: number }): void {
    (page.links ??= []).push({ ...box, link, target, words });
  }

  pageGuess(target: Target): string {
    return this.#before.get(target) ?? '00';
  }

  /** A note counted by page: its mark in the text and its label at the foot. */
  countByPage(mark: Slot, label: Slot): void {
    this.#notes.set(mark, label);
  }

  later(number: LateNumber): void {
    this.#late.push(number);
  }

  /**
   * Fills in page numbers and lays links over the words of references.
   * @returns the page numbers to set the paper with once more, where a reference turned out wider or narrower than its guess; else null
   */
  finish(pages: readonly Page[], isLast: boolean, shape: (text: string, like: Atom) => Atom): ReadonlyMap<Target, string> | null {
    const numbers = printedNumbers(pages);
    const found = new Map<Target, string>();
    for (const [target, { page }] of this.#spots) found.set(target, String(numbers[page] ?? page + 1));
    if (!isLast) {
      for (const { target, guess } of this.#bySlot.values()) if (guess !== null && (found.get(target)?.length ?? guess.length) !== guess.length) return found;
    }
    for (const { target, fill } of this.#late) fill(found.get(target) ?? '');
    if (this.#bySlot.size > 0) for (const page of pages) this.#finishPage(page, found, shape);
    if (this.#notes.size > 0) this.#countNotes(pages, shape);
    return null;
  }

  #finishPage(page: Page, found: ReadonlyMap<Target, string>, shape: (text: string, like: Atom) => Atom): void {
    for (const item of page.items) {
      if (item.kind !== 'text') continue;
      let x = item.x;
      let box: LinkBox | null = null;
      for (const [index, atom] of item.atoms.entries()) {
        const reference = atom.slot ? this.#bySlot.get(atom.slot) : undefined;
        const end = x + atom.run.width * atom.style.pt + atom.extra;
        if (box && box.slot !== atom.slot) {
          this.#lay(page, item.baseline, box);
          box = null;
        }
        if (reference && atom.slot) {
          box = box ? extended(box, end) : { slot: atom.slot, reference, from: x, to: end, pt: atom.style.pt };
          if (reference.guess !== null) (item.atoms as Atom[])[index] = shape(found.get(reference.target) ?? reference.guess, atom);
        }
        x = end;
      }
      if (box) this.#lay(page, item.baseline, box);
    }
  }

  #countNotes(pages: readonly Page[], shape: (text: string, like: Atom) => Atom): void {
    const labels = new Map<Slot, string>();
    for (const page of pages) {
      let count = 0;
      for (const item of page.items) {
        if (item.kind !== 'text') continue;
        item.atoms.forEach((atom, index) => {
          if (!atom.slot) return;
          const label = this.#notes.get(atom.slot);
          if (label) {
            count += 1;
            labels.set(label, noteLabel(count));
          }
          const words = label ? noteLabel(count) : labels.get(atom.slot);
          if (words !== undefined) putIn(item.atoms as Atom[], index, shape(words, atom));
        });
      }
    }
  }

  #lay(page: Page, baseline: number, { reference, from, to, pt }: LinkBox): void {
    this.addLink(page, reference.link, reference.target, reference.words, { x: from, y: baseline - pt * 0.85, width: to - from, height: pt * 1.1 });
  }
}
