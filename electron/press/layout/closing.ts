import type { Signature } from '../../../shared/document/paper-document';
import type { ClosingForm, TextForm } from '../../../shared/forms';
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

const slashed = /^(T\/M|K\/T|T\/L|T\/U\/Q|T\/UQ)(?=\s)/u;
const dotted = /^(TM|KT|TL|TUQ)\.(?=\s)/u;
const toDots: Readonly<Record<string, string>> = { 'T/M': 'TM.', 'K/T': 'KT.', 'T/L': 'TL.', 'T/U/Q': 'TUQ.', 'T/UQ': 'TUQ.' };
const toSlashes: Readonly<Record<string, string>> = { 'TM.': 'T/M', 'KT.': 'K/T', 'TL.': 'T/L', 'TUQ.': 'T/UQ' };

/** "On behalf of" as the form writes it: T/M in Party papers, TM. in State papers (HD 05-HD/VPTW, §2.2; NĐ 30/2020, PL I). */
export function authorityWords(authority: string, abbreviations: ClosingForm['signature']['abbreviations']): string {
  const words = authority.trim();
  if (abbreviations === 'dot') return words.replace(slashed, (found) => toDots[found.toUpperCase()] ?? found);
  return words.replace(dotted, (found) => toSlashes[found.toUpperCase()] ?? found);
}

function signatureLines(signature: Signature, centre: number, top: number, parent: StructNode, context: SetContext): PlacedLine[] {
  const form = context.profile.closing.signature;
  const width = signatureWidth(context);
  const x = centre - width / 2;
  const authority = centred(authorityWords(signature.authority, form.abbreviations), form.authorityText, x, top, width, form.leadingPt, parent, context);
  const alone = authority.length === 0;
  const position = centred(signature.position, alone ? form.positionAloneText : form.positionText, x, bottomOf(authority, top), width, form.leadingPt, parent, context);
  const titled = bottomOf([...authority, ...position], top);
  const name = centred(signature.name, form.nameText, x, titled + mm(form.nameBelowMm) - form.leadingPt, width, form.leadingPt, parent, context);
  return [...authority, ...position, ...name];
}

const signatureWidth = (context: SetContext): number => Math.min(mm(context.profile.closing.signature.widthMm), context.textWidth * (context.document.head.coSignatures.length > 0 ? 0.48 : 0.55));

/** The signature at the right; those beside it at the left, then in further rows, left and right in turn. */
function setSignatures(parent: StructNode, context: SetContext): PlacedLine[] {
  const { signature, coSignatures } = context.document.head;
  if (!signature) return [];
  const width = signatureWidth(context);
  const right = context.textWidth - Math.max(mm(context.profile.closing.signature.centreFromRightMm), width / 2);
  const left = context.textWidth - right;
  const rowGap = mm(9);
  const rows: (readonly [Signature | undefined, Signature | undefined])[] = [[coSignatures[0], signature]];
  for (let index = 1; index < coSignatures.length; index += 2) rows.push([coSignatures[index], coSignatures[index + 1]]);
  const placed: PlacedLine[] = [];
  let top = 0;
  for (const [first, second] of rows) {
    const inRow = [
      ...(first ? signatureLines(first, second ? left : context.textWidth / 2, top, parent, context) : []),
      ...(second ? signatureLines(second, right, top, parent, context) : []),
    ];
    placed.push(...inRow);
    top = bottomOf(inRow, top) + rowGap;
  }
  return placed;
}

function recipientLines(parent: StructNode, context: SetContext): PlacedLine[] {
  const { head } = context.document;
  const names = head.recipients.map(withoutEnd).filter((name) => name !== '');
  const code = settableText(head.drafterCode).trim();
  if (names.length === 0 && !code) return [];
  const form = context.profile.closing.recipients;
  const width = Math.min(mm(form.widthMm), context.textWidth * 0.44);
  let y = 0;
  const placed: PlacedLine[] = [];
  const put = (text: string, style: TextForm, leading: number, x = 0): void => {
    const words = style.caps ? text.toLocaleUpperCase('vi') : text;
    const lines = setParagraph([{ kind: 'text', text: words, style, slot: slotOf(structNode('P', parent)) }], { width, leading, pt: style.pt, align: 'left', firstIndent: 0 }, context);
    for (const line of lines) {
      placed.push({ line, x, y });
      y += line.height;
    }
  };
  if (names.length > 0) put(form.label, form.labelText, context.profile.closing.signature.leadingPt, mm(form.labelInsetMm));
  names.forEach((name, index) => put(`- ${name}${index === names.length - 1 ? '.' : form.separator}`, form.itemText, form.leadingPt));
  if (code) put(code, form.drafterText, form.drafterText.pt * 1.5);
  return placed;
}

/** Nơi nhận at the left, the signature at the right, on one page; a list longer than the signature flows on below. */
export function setClosing(flow: Flow, parent: StructNode, context: SetContext): void {
  const recipients = recipientLines(parent, context);
  const signature = setSignatures(parent, context);
  if (recipients.length === 0 && signature.length === 0) return;
  const signed = bottomOf(signature, 0);
  // Where the left side is signed too, Nơi nhận follows below.
  const isBeside = context.document.head.coSignatures.length === 0;
  const height = Math.min(isBeside ? Math.max(signed, Math.min(bottomOf(recipients, 0), mm(60))) : signed, context.roomHeight);
  const beside = isBeside ? recipients.filter(({ line, y }) => y + line.height <= height + 0.01) : [];
  const below = recipients.slice(beside.length);
  const block: FlowItem = {
    height, gapBefore: 0, breakBefore: true, notes: [],
    draw: (page, left, top, pageIndex) => {
      for (const { line, x, y } of [...beside, ...signature]) drawLine(line)(page, left + x, top + y, pageIndex);
    },
  };
  if (height > 0) {
    const last = flow.items.length - 1;
    flow.add([block], mm(7), 0);
    const held = flow.items[last + 1];
    // A signature never stands alone on a page: it takes the last line of the text along.
    if (held && last >= 0) flow.items[last + 1] = { ...held, breakBefore: false };
  }
  if (below.length) flow.add(flowLines(below.map(({ line }) => line), { x: 0, gapBefore: 0, breakBefore: true }), isBeside ? 0 : mm(6), 0);
}
