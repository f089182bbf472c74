import type { Shape } from '../../../shared/chart';
import type { ShapedRun } from '../shaping/shape';

/** A node of the structure tree (PDF 1.7 §14.8.4); its kids in reading order. */
export interface StructNode {
  readonly type: string;
  readonly kids: (StructNode | Slot)[];
  readonly alt?: string;
  readonly lang?: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}
/** A place in a node that text on the pages fills; `marks` are the marked-content pieces the emitter made. */
export interface Slot {
  readonly owner: StructNode;
  readonly slot: true;
}

export function structNode(type: string, parent: StructNode | null, more: Omit<Partial<StructNode>, 'type' | 'kids'> = {}): StructNode {
  const node: StructNode = { type, kids: [], ...more };
  parent?.kids.push(node);
  return node;
}
export function slotOf(owner: StructNode): Slot {
  const slot: Slot = { owner, slot: true };
  owner.kids.push(slot);
  return slot;
}

/** How letters look. Lengths in points. */
export interface LetterStyle {
  readonly pt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly red?: boolean;
  /** Above the baseline. */
  readonly rise?: number;
  readonly noKern?: boolean;
}

/** One shaped piece on a line and the room added after it (justification). A null slot is an artifact. */
export interface Atom {
  readonly run: ShapedRun;
  readonly style: LetterStyle;
  readonly extra: number;
  readonly slot: Slot | null;
}

export const atomWidth = (atom: Atom): number => atom.run.width * atom.style.pt + atom.extra;

/** What stands on a page. Origin at the page's top left corner, y down, points; a baseline is a y. */
export type DisplayItem =
  | { readonly kind: 'text'; readonly x: number; readonly baseline: number; readonly atoms: readonly Atom[] }
  | { readonly kind: 'image'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly imageId: string; readonly slot: Slot }
  | { readonly kind: 'drawing'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly shapes: readonly Shape[]; readonly slot: Slot }
  | { readonly kind: 'placeholder'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly slot: Slot };
/** What is drawn but not read: rules, frames, page numbers, marks in the margin. */
export type Artifact =
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly grey?: number; readonly red?: boolean }
  | { readonly kind: 'frame'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly weight: number; readonly red?: boolean }
  | { readonly kind: 'text'; readonly x: number; readonly baseline: number; readonly atoms: readonly Atom[]; readonly pagination: boolean; readonly turned?: 'up' | 'down' }
  /** Slanted, behind everything else; `angle` in degrees, rising; `x`, `baseline` where it begins. `grey` 0 black to 1 white. */
  | { readonly kind: 'watermark'; readonly x: number; readonly baseline: number; readonly atoms: readonly Atom[]; readonly angle: number; readonly grey: number };

export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly page: number;
  readonly y: number;
  /** Page numbers begin again on this page. */
  readonly restartsNumbers?: boolean;
}
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: DisplayItem[];
  readonly artifacts: Artifact[];
  readonly bookmarks: Bookmark[];
  /** Only where something leads from one place to another. */
  links?: PageLink[];
  targets?: { readonly target: object; readonly y: number }[];
}

/** A stretch of a page that leads to a target, with its element of the structure and the words a reader hears. */
export interface PageLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly link: StructNode;
  readonly target: object;
  readonly words: string;
}

/** Drawn from its top left corner. */
export type Draw = (page: Page, x: number, y: number, pageIndex: number) => void;

export interface Note {
  readonly lines: readonly FlowItem[];
}

/** An unbreakable piece of the flow, or one that knows how to split. */
export interface FlowItem {
  readonly height: number;
  /** Not at the top of a page. */
  readonly gapBefore: number;
  /** A page may end before this item. */
  readonly breakBefore: boolean;
  readonly newPage?: boolean;
  /** With text columns: across all of them; or at the top of the next. */
  readonly spans?: boolean;
  readonly newColumn?: boolean;
  /** At the foot of its page, whatever stands above it. */
  readonly sinks?: boolean;
  readonly notes: readonly Note[];
  readonly draw: Draw;
  /** Rather split at the foot of a page than moved whole to the next. */
  readonly eager?: boolean;
  /** Into what fits into `room` and the rest; null when nothing fits. */
  readonly split?: (room: number) => readonly [FlowItem, FlowItem] | null;
  /** Drawn again, as an artifact, above this item when it opens a page. */
  readonly repeat?: FlowItem;
}

export const mm = (value: number): number => (value * 72) / 25.4;
