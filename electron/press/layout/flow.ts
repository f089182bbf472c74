import type { FlowItem } from './model';

/** Gathers flow items: gaps between blocks collapse to the larger one, a keep-with-next holds the next item. */
export class Flow {
  readonly items: FlowItem[] = [];
  private gapAfter = 0;
  private keep = false;
  private breakNext = false;

  /** Adds one block. `keepWithNext`: no page break after it. */
  add(block: readonly FlowItem[], gapBefore: number, gapAfter: number, keepWithNext = false): void {
    block.forEach((item, index) => {
      if (index > 0) {
        this.items.push(item);
        return;
      }
      this.items.push({
        ...item, gapBefore: Math.max(gapBefore, this.gapAfter),
        breakBefore: !this.keep, ...(this.breakNext ? { newPage: true } : {}),
      });
    });
    if (block.length === 0) return;
    this.breakNext = false;
    this.gapAfter = gapAfter;
    this.keep = keepWithNext;
  }

  breakPage(): void {
    this.breakNext = true;
  }

  /** Adds what another flow gathered, as one block, keeping its own page breaks. */
  addFlow(inner: Flow, gapBefore: number, gapAfter: number, keepWithNext = false): void {
    this.add(inner.items, gapBefore, gapAfter, keepWithNext);
    if (inner.breakNext) this.breakPage();
  }
}
