import type { StampForm } from '../../../shared/forms';
import type { SetContext } from './context';
import { mm, type Atom, type Page, type Slot } from './model';
import { setSingle } from './paragraph';

interface StampLine {
  readonly atoms: readonly Atom[];
  readonly width: number;
  readonly pt: number;
}
/** A mark set for drawing; with a slot it is content, without one an artifact. */
export interface SetStamp {
  readonly form: StampForm;
  readonly lines: readonly StampLine[];
  readonly textWidth: number;
  readonly scale: number;
  readonly slot: Slot | null;
}

const frameWeight = 0.9;
const doubleGapMm = 1;
const capHeight = 0.655;

/**
 * @param scale 1 as the form says; below 1 for the small mark in a page header
 * @param below words of the second line, where the form has one
 */
export function setStamp(form: StampForm, slot: Slot | null, scale: number, context: SetContext, below = ''): SetStamp {
  const line = (words: string, pt: number, style: StampForm['text']): StampLine => ({ ...setSingle(words, { ...style, pt, noKern: true }, slot, context), pt });
  const lines = [line(form.words, form.text.pt * scale, form.text)];
  if (below && form.below) lines.push(line(below, form.below.pt * scale, form.below));
  return { form, lines, textWidth: Math.max(...lines.map(({ width }) => width)), scale, slot };
}

export const stampWidth = (stamp: SetStamp): number => (stamp.form.frame === 'none' ? stamp.textWidth : Math.max(mm(stamp.form.widthMm) * stamp.scale, stamp.textWidth + mm(4 * stamp.scale)));

/** Draws a mark from its top left corner: frame as an artifact, words centred in it. */
export function drawStamp(stamp: SetStamp, page: Page, x: number, y: number): void {
  const { form, scale, lines, slot } = stamp;
  const width = stampWidth(stamp);
  const height = mm(form.heightMm) * scale;
  const red = form.text.red ? { red: true } : {};
  const weight = frameWeight * Math.max(0.7, scale);
  if (form.frame !== 'none') page.artifacts.push({ kind: 'frame', x: x + weight / 2, y: y + weight / 2, width: width - weight, height: height - weight, weight, ...red });
  if (form.frame === 'double') {
    const inset = mm(doubleGapMm) * scale + weight / 2;
    page.artifacts.push({ kind: 'frame', x: x + inset, y: y + inset, width: width - inset * 2, height: height - inset * 2, weight: weight * 0.75, ...red });
  }
  const pitch = (lines[0]?.pt ?? 0) * 1.25;
  const block = pitch * (lines.length - 1) + (lines[0]?.pt ?? 0) * capHeight;
  lines.forEach(({ atoms, width: length, pt }, index) => {
    const baseline = y + (height - block) / 2 + (lines[0]?.pt ?? pt) * capHeight + index * pitch;
    const left = x + (width - length) / 2;
    if (slot) page.items.push({ kind: 'text', x: left, baseline, atoms });
    else page.artifacts.push({ kind: 'text', x: left, baseline, atoms, pagination: true });
  });
}
