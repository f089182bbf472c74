import type { TextForm } from '../../../shared/forms';
import type { SetContext } from './context';
import type { Flow } from './flow';
import { settableText } from './inline';
import { mm, slotOf, structNode, type FlowItem, type StructNode } from './model';
import { drawLine, flowLines, setParagraph, type Line } from './paragraph';

interface PlacedLine {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
}

const withoutEnd = (text: string): string => settableText(text).trim().replace(/[;,.]+$/u, '').replace(/^[-–]\s*/u, '');

function centred(text: string, form: TextForm, x: number, y: number, width: number, leading: number, parent: StructNode, context: SetContext): PlacedLine[] {
  const words = settableText(text).trim();
  if (!words) return [];
  const slot = slotOf(structNode('P', parent));
  const lines = setParagraph([{ kind: 'text', text: form.caps ? words.toLocaleUpperCase('vi') : words, style: form, slot }],
    { width, leading, pt: form.pt, align: 'center', firstIndent: 0 }, context);
  let at = y;
  return lines.map((line) => {
    const placed = { line, x, y: at };
    at += line.height;
    return placed;
  });
}
const bottomOf = (lines: readonly PlacedLine[], fallback: number): number => lines.reduce((low, { line, y }) => Math.max(low, y + line.height), fallback);

function signatureLines(parent: StructNode, context: SetContext): PlacedLine[] {
  const { signature } = context.document.head;
  if (!signature) return [];
  const form = context.profile.closing.signature;
  const width = Math.min(mm(form.widthMm), context.textWidth * 0.55);
  const x = context.textWidth - Math.max(mm(form.centreFromRightMm), width / 2) - width / 2;
  const authority = centred(signature.authority, form.authorityText, x, 0, width, form.leadingPt, parent, context);
  const alone = authority.length === 0;
  const position = centred(signature.position, alone ? form.positionAloneText : form.positionText, x, bottomOf(authority, 0), width, form.leadingPt, parent, context);
  const titled = bottomOf([...authority, ...position], 0);
  const name = centred(signature.name, form.nameText, x, titled + mm(form.nameBelowMm) - form.leadingPt, width, form.leadingPt, parent, context);
  return [...authority, ...position, ...name];
}

function recipientLines(parent: StructNode, context: SetContext): PlacedLine[] {
  const names = context.document.head.recipients.map(withoutEnd).filter((name) => name !== '');
  if (names.length === 0) return [];
  const form = context.profile.closing.recipients;
  const width = Math.min(mm(form.widthMm), context.textWidth * 0.44);
  const label = setParagraph([{ kind: 'text', text: form.label, style: form.labelText, slot: slotOf(structNode('P', parent)) }],
    { width, leading: context.profile.closing.signature.leadingPt, pt: form.labelText.pt, align: 'left', firstIndent: 0 }, context);
  let y = 0;
  const placed: PlacedLine[] = [];
  const put = (lines: readonly Line[]): void => {
    for (const line of lines) {
      placed.push({ line, x: 0, y });
      y += line.height;
    }
  };
  put(label);
  names.forEach((name, index) => {
    const slot = slotOf(structNode('P', parent));
    put(setParagraph([{ kind: 'text', text: `- ${name}${index === names.length - 1 ? '.' : form.separator}`, style: form.itemText, slot }],
      { width, leading: form.leadingPt, pt: form.itemText.pt, align: 'left', firstIndent: 0 }, context));
  });
  return placed;
}

/** Nơi nhận at the left, the signature at the right, on one page; a list longer than the signature flows on below. */
export function setClosing(flow: Flow, parent: StructNode, context: SetContext): void {
  const recipients = recipientLines(parent, context);
  const signature = signatureLines(parent, context);
  if (recipients.length === 0 && signature.length === 0) return;
  const height = Math.min(Math.max(bottomOf(signature, 0), Math.min(bottomOf(recipients, 0), mm(60))), context.roomHeight);
  const beside = recipients.filter(({ line, y }) => y + line.height <= height + 0.01);
  const below = recipients.slice(beside.length);
  const block: FlowItem = {
    height, gapBefore: 0, breakBefore: true, notes: [],
    draw: (page, left, top, pageIndex) => {
      for (const { line, x, y } of [...beside, ...signature]) drawLine(line)(page, left + x, top + y, pageIndex);
    },
  };
  const last = flow.items.length - 1;
  flow.add([block], mm(7), 0);
  const held = flow.items[last + 1];
  // A signature never stands alone on a page: it takes the last line of the text along.
  if (held && last >= 0) flow.items[last + 1] = { ...held, breakBefore: false };
  if (below.length) flow.add(flowLines(below.map(({ line }) => line), { x: 0, gapBefore: 0, breakBefore: true }), 0, 0);
}
