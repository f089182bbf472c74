import type { SetContext } from './context';
import type { Flow } from './flow';
import { settableText, type Inline } from './inline';
import { slotOf, structNode, type LetterStyle, type StructNode } from './model';
import { flowLines, setParagraph, setSingle } from './paragraph';

const withoutEnd = (text: string): string => settableText(text).trim().replace(/[;,.]+$/u, '').replace(/^[-–]\s*/u, '');

/** Kính gửi: one addressee on the same line, centred; several below each other, hyphens aligned (NĐ 30/2020 Phụ lục I, 9a). */
export function setAddressees(flow: Flow, parent: StructNode, context: SetContext): void {
  const names = context.document.head.addressees.map(withoutEnd).filter((name) => name !== '');
  if (names.length === 0) return;
  const { label, labelText, nameText, leadingPt } = context.profile.head.addressees;
  const labelStyle: LetterStyle = labelText;
  const nameStyle: LetterStyle = nameText;
  if (names.length === 1) {
    const slot = slotOf(structNode('P', parent));
    const inlines: Inline[] = [
      { kind: 'text', text: `${label} `, style: labelStyle, slot }, { kind: 'text', text: names[0] ?? '', style: nameStyle, slot },
    ];
    const lines = setParagraph(inlines, { width: context.textWidth, leading: leadingPt, pt: nameText.pt, align: 'center', firstIndent: 0 }, context);
    flow.add(flowLines(lines, { x: 0, gapBefore: 0, breakBefore: true, together: true }), 0, leadingPt * 0.6);
    return;
  }
  const widest = Math.max(...names.map((name) => setSingle(`- ${name};`, nameStyle, null, context).width));
  const labelWidth = setSingle(`${label} `, labelStyle, null, context).width;
  const indent = Math.max(context.textWidth * 0.12, Math.min((context.textWidth - widest - labelWidth) / 2, context.textWidth * 0.3));
  const labelLines = setParagraph([{ kind: 'text', text: label, style: labelStyle, slot: slotOf(structNode('P', parent)) }],
    { width: context.textWidth - indent, leading: leadingPt, pt: labelText.pt, align: 'left', firstIndent: 0 }, context);
  flow.add(flowLines(labelLines, { x: indent, gapBefore: 0, breakBefore: true }), 0, 0, true);
  names.forEach((name, index) => {
    const slot = slotOf(structNode('P', parent));
    const x = indent + labelWidth;
    const lines = setParagraph([{ kind: 'text', text: `- ${name}${index === names.length - 1 ? '.' : ';'}`, style: nameStyle, slot }],
      { width: context.textWidth - x, leading: leadingPt, pt: nameText.pt, align: 'left', firstIndent: 0 }, context);
    flow.add(flowLines(lines, { x, gapBefore: 0, breakBefore: true, together: true }), 0, index === names.length - 1 ? leadingPt * 0.6 : 0);
  });
}
