import type { Artifact, Page } from '../layout/model';

/** x' = a·x + c·y + e, y' = b·x + d·y + f; points, y down. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
/** Points from the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page on a sheet: its place in reading order, how it stands, and what of it is printed, in its own coordinates. */
export interface PlacedPage {
  readonly page: Page;
  /** From 0. */
  readonly index: number;
  readonly matrix: Matrix;
  readonly clip: Box;
}
/** One side of a sheet as it leaves the printer; `trim` and `bleed` become the boxes of the same names (PDF 1.7 §14.11.2). */
export interface SheetSide {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly PlacedPage[];
  readonly artifacts: readonly Artifact[];
  readonly trim?: Box;
  readonly bleed?: Box;
}

export const at = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
/** Half a turn of a whole sheet. */
export const turnedRound = ([a, b, c, d, e, f]: Matrix, width: number, height: number): Matrix => [-a, -b, -c, -d, width - e, height - f];

export const placePoint = ([a, b, c, d, e, f]: Matrix, x: number, y: number): { readonly x: number; readonly y: number } => ({ x: a * x + c * y + e, y: b * x + d * y + f });

/** Where a box lands; turns are by whole right angles. */
export function placeBox(matrix: Matrix, box: Box): Box {
  const one = placePoint(matrix, box.x, box.y);
  const other = placePoint(matrix, box.x + box.width, box.y + box.height);
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width: Math.abs(other.x - one.x), height: Math.abs(other.y - one.y) };
}
