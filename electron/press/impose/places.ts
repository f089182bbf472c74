import { placeBox, placePoint, type PlacedPage, type SheetSide } from './sheet';

/** Where pages of the document stand in the imposed file. */
export interface Places {
  /** A point of a page, y down: the side it is on, from 0, and its point there; null where that page is not in the file. */
  point(page: number, x: number, y: number): { readonly side: number; readonly x: number; readonly y: number } | null;
  /** A PDF rectangle (left, bottom, right, top; y up) of a page as one of its side. */
  rectangle(page: number, rectangle: readonly number[]): number[];
}

export function placesOf(sides: readonly SheetSide[]): Places {
  const found = new Map<number, { readonly at: number; readonly side: SheetSide; readonly placed: PlacedPage }>();
  sides.forEach((side, at) => {
    for (const placed of side.placed) found.set(placed.index, { at, side, placed });
  });
  return {
    point: (page, x, y) => {
      const place = found.get(page);
      return place ? { side: place.at, ...placePoint(place.placed.matrix, x, y) } : null;
    },
    rectangle: (page, [left = 0, bottom = 0, right = 0, top = 0]) => {
      const place = found.get(page);
      if (!place) return [left, bottom, right, top];
      const { height } = place.placed.page;
      const box = placeBox(place.placed.matrix, { x: left, y: height - top, width: right - left, height: top - bottom });
      return [box.x, place.side.height - box.y - box.height, box.x + box.width, place.side.height - box.y];
    },
  };
}
