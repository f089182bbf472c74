import type { StampForm } from '../../../shared/forms';
import type { SetContext } from './context';
import { mm, type Atom, type Page, type Slot } from './model';
import { setSingle } from './paragraph';

/** A mark set for drawing; with a slot it is content, without one an artifact. */
export interface SetStamp {
  readonly form: StampForm;
  readonly atoms: readonly Atom[];
  readonly textWidth: number;
  readonly scale: number;
  readonly slot: Slot | null;
}

const frameWeight = 0.9;
const doubleGapMm = 1;
const capHeight = 0.655;

/** @param scale 1 as the form says; below 1 for the small mark in a page header. */
export function setStamp(form: StampForm, slot: Slot | null, scale: number, context: SetContext): SetStamp {
  const { atoms, width } = setSingle(form.words, { ...form.text, pt: form.text.pt * scale, noKern: true }, slot, context);
  return { form, atoms, textWidth: width, scale, slot };
}

export const stampWidth = (stamp: SetStamp): number => (stamp.form.frame === 'none' ? stamp.textWidth : Math.max(mm(stamp.form.widthMm) * stamp.scale, stamp.textWidth + mm(4 * stamp.scale)));

/** Draws a mark from its top left corner: frame as an artifact, words centred in it. */
export function drawStamp(stamp: SetStamp, page: Page, x: number, y: number): void {
  const { form, scale, atoms, slot } = stamp;
  const width = stampWidth(stamp);
  const height = mm(form.heightMm) * scale;
  const red = form.text.red ? { red: true } : {};
  const weight = frameWeight * Math.max(0.7, scale);
  if (form.frame !== 'none') page.artifacts.push({ kind: 'frame', x: x + weight / 2, y: y + weight / 2, width: width - weight, height: height - weight, weight, ...red });
  if (form.frame === 'double') {
    const inset = mm(doubleGapMm) * scale + weight / 2;
    page.artifacts.push({ kind: 'frame', x: x + inset, y: y + inset, width: width - inset * 2, height: height - inset * 2, weight: weight * 0.75, ...red });
  }
  const baseline = y + height / 2 + (form.text.pt * scale * capHeight) / 2;
  const left = x + (width - stamp.textWidth) / 2;
  if (slot) page.items.push({ kind: 'text', x: left, baseline, atoms });
  else page.artifacts.push({ kind: 'text', x: left, baseline, atoms, pagination: true });
}
