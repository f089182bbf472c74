import type { Shape } from '../../../shared/chart';
import type { DisplayItem } from '../layout/model';
import { numeral } from './fonts';

const hatchStep = 3.2;
const hatchWeight = 0.45;

function pathOf({ points, closed }: Shape): string {
  const parts: string[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) parts.push(`${numeral(points[index] ?? 0)} ${numeral(points[index + 1] ?? 0)} ${index === 0 ? 'm' : 'l'}`);
  if (closed) parts.push('h');
  return parts.join(' ');
}

/** Parallel lines over the bounding box of a shape, clipped by it. */
function hatchOf(shape: Shape, path: string): string {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index + 1 < shape.points.length; index += 2) {
    const [x = 0, y = 0] = [shape.points[index], shape.points[index + 1]];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  const height = bottom - top;
  const lines: string[] = [];
  const line = (...at: readonly number[]): void => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = at.map(numeral);
    lines.push(`${x1} ${y1} m ${x2} ${y2} l`);
  };
  if (shape.hatch === 'level') for (let y = top + hatchStep; y < bottom; y += hatchStep) line(left, y, right, y);
  else {
    // On a grid of the whole drawing, so that neighbouring areas of one pattern agree.
    const from = Math.floor((left - height) / hatchStep) * hatchStep;
    for (let x = from; x < right + height; x += hatchStep * 1.4) {
      if (shape.hatch !== 'down') line(x, bottom, x + height, top);
      if (shape.hatch !== 'up') line(x, top, x + height, bottom);
    }
  }
  return `q ${path} W n 0 G ${numeral(hatchWeight)} w ${lines.join(' ')} S Q`;
}

/** Path operators of a drawing, inside the marked content of its figure. */
export function drawingOperators({ x, y, shapes }: Extract<DisplayItem, { kind: 'drawing' }>): string {
  const out = ['q', `1 0 0 1 ${numeral(x)} ${numeral(y)} cm`, '1 j'];
  for (const shape of shapes) {
    const path = pathOf(shape);
    if (!path) continue;
    if (shape.fill !== undefined) out.push(`${numeral(shape.fill)} g ${path} f`);
    if (shape.hatch) out.push(hatchOf(shape, path));
    if (shape.stroke === undefined) continue;
    out.push(`${numeral(shape.grey ?? 0)} G ${numeral(shape.stroke)} w [${(shape.dash ?? []).map(numeral).join(' ')}] 0 d ${path} S`);
  }
  out.push('Q');
  return out.join('\n');
}
