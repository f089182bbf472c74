import type { BlockJson } from '../../../shared/document/json';
import type { PaperDocument } from '../../../shared/document/paper-document';
import { tooDeepAt } from '../../../shared/document/depth';
import { OfficeError } from '../../../shared/errors/office-error';
import { templateById } from '../../../shared/forms';
import { emitPdf } from '../emit/emit';
import type { PressImage } from '../images/image';
import type { SetContext } from '../layout/context';
import { structNode, type Page, type Slot, type StructNode } from '../layout/model';
import { drawContact } from '../layout/foot-matter';
import { markPages } from '../layout/page-marks';
import { leftEdge, pagesOf, setPaper } from '../layout/paper';
import { finishReferences, mostPasses, openSetting } from '../set-document';
import { BlockCache } from './block-cache';

/** Top-level blocks taken out and put in. */
export interface LiveChange {
  readonly from: number;
  readonly remove: number;
  readonly insert: readonly BlockJson[];
}
/** The top-level block that is written in, and how far along in it from 0 to 1. */
export interface LivePlace {
  readonly block: number;
  readonly share: number;
}
export interface LivePage {
  /** One page as a PDF for the screen: the same drawing as that page of the whole file, without structure and links. */
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  /** Milliseconds. */
  readonly layoutMs: number;
  readonly emitMs: number;
}

interface LaidPaper {
  readonly pages: readonly Page[];
  readonly root: StructNode;
  /** What each top-level block added to the structure. */
  readonly blocks: ReadonlyMap<BlockJson, readonly (StructNode | Slot)[]>;
  /** Pages that carry their marks. */
  readonly finished: Set<number>;
}

const isSlot = (kid: StructNode | Slot): kid is Slot => 'slot' in kid;
/** Never printed from here: the date does not matter. */
const createdAt = new Date(0);

/** A paper that is being written: set again after each change, but for the blocks that stayed as they were. */
export class LivePaper {
  private document: PaperDocument;
  private readonly cache = new BlockCache();
  private readonly images = new Map<string, PressImage>();
  private context: SetContext | null = null;
  private set: LaidPaper | null = null;

  constructor(document: PaperDocument) {
    this.document = document;
  }

  /** Blocks that are not named stay the same objects: so they are known again. */
  change({ from, remove, insert }: LiveChange): void {
    const content = [...this.document.content.content];
    content.splice(from, remove, ...insert);
    this.document = { ...this.document, content: { type: 'doc', content } };
    this.set = null;
  }

  /** @throws OfficeError documentUnprintable */
  async page(place: LivePlace): Promise<LivePage> {
    const start = performance.now();
    const set = this.set ?? await this.lay();
    this.set = set;
    const index = this.pageOf(place, set);
    const shown = this.finished(index, set);
    const laid = performance.now();
    const pdf = await emitPdf([shown], structNode('Document', null), this.images, { title: 'trang', author: '', createdAt, conformance: 'PDF/A-2a' });
    return { pdf, page: index + 1, pageCount: set.pages.length, layoutMs: laid - start, emitMs: performance.now() - laid };
  }

  private async lay(): Promise<LaidPaper> {
    const deep = tooDeepAt(this.document.content);
    if (deep !== null) throw new OfficeError('documentUnprintable', { place: deep });
    const { contextWith } = await openSetting(this.document, templateById(this.document.template), this.images);
    let found: Parameters<typeof contextWith>[0];
    for (let pass = 1; ; pass += 1) {
      const root = structNode('Document', null);
      const blocks = new Map<BlockJson, readonly (StructNode | Slot)[]>();
      const add: SetContext['addBlock'] = (flow, block, place, context) => {
        const from = root.kids.length;
        if (place.parent === root) this.cache.add(flow, block, place, context);
        else fresh.addBlock(flow, block, place, context);
        if (place.parent === root) blocks.set(block, root.kids.slice(from));
      };
      const fresh = contextWith(found);
      // One object for the whole life of the paper: what was set before draws with what holds now.
      const context = Object.assign(this.context ?? {}, fresh, { addBlock: add }) as SetContext;
      this.context = context;
      const pages = pagesOf(setPaper(root, context).items, context);
      const again = finishReferences(pages, context, pass === mostPasses);
      if (!again) return { pages, blocks, root, finished: new Set<number>() };
      found = again;
    }
  }

  /** The page on which the words at this place stand. */
  private pageOf({ block, share }: LivePlace, { pages, blocks }: LaidPaper): number {
    const wanted = this.document.content.content[Math.min(block, this.document.content.content.length - 1)];
    const slots = new Set<Slot>();
    const collect = (kids: readonly (StructNode | Slot)[]): void => {
      for (const kid of kids) {
        if (isSlot(kid)) slots.add(kid);
        else if (kid.type !== 'Note') collect(kid.kids);
      }
    };
    collect((wanted && blocks.get(wanted)) ?? []);
    const lines: number[] = [];
    pages.forEach((page, index) => {
      for (const item of page.items) {
        const slot = item.kind === 'text' ? item.atoms[0]?.slot : item.slot;
        if (slot && slots.has(slot)) lines.push(index);
      }
    });
    return lines[Math.min(lines.length - 1, Math.floor(share * lines.length))] ?? 0;
  }

  /** A page with its marks, to be shown alone: nothing on it leads to another. */
  private finished(index: number, { pages, root, finished }: LaidPaper): Page {
    const { context } = this;
    if (context && finished.size === 0) drawContact(pages, leftEdge(context), root, context);
    if (context && !finished.has(index)) markPages(pages, leftEdge(context), context, index);
    finished.add(index);
    const page = pages[index];
    if (!page) throw new OfficeError('documentUnprintable', { place: String(index + 1) });
    return { width: page.width, height: page.height, items: page.items, artifacts: page.artifacts, bookmarks: [] };
  }
}
