/** One area or line of a drawing: x and y in turns, from the drawing's top left corner. Greys from 0 black to 1 white. */
export interface Shape {
  readonly points: readonly number[];
  readonly closed: boolean;
  readonly fill?: number;
  /** Fine lines over the fill, so that areas differ without colour. */
  readonly hatch?: 'up' | 'down' | 'cross' | 'level';
  /** Weight of the outline, and its grey. */
  readonly stroke?: number;
  readonly grey?: number;
  readonly dash?: readonly number[];
}

/** Letters of a label that differ from the drawing's own. */
export interface LabelStyle {
  readonly pt?: number;
  readonly italic?: boolean;
}

/** A drawing being put together, on paper or on the screen; origin at its top left corner, lengths in one unit of its maker. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly shapes: Shape[];
  readonly pt: number;
  /** Words at a point: `align` says which part of them stands at `x`. */
  readonly write: (text: string, x: number, baseline: number, align: 'left' | 'center' | 'right', style?: LabelStyle) => void;
  readonly measure: (text: string) => number;
  /** Words broken to a width, centred on `x`, from `top` down; returns their height. */
  readonly writeBlock: (text: string, x: number, top: number, width: number) => number;
}
