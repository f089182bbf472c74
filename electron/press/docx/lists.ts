import type { BulletListJson, OrderedListJson, ParagraphJson } from '../../../shared/document/json';
import type { Label } from '../outline/labels';
import type { DocxContext, DocxPlace } from './context';
import { inlineXml } from './inline';
import type { Sequence } from './numbering';
import { mmTwips, paragraph, twips } from './paragraph';
import { columnBreak, placed } from './place';
import type { Xml } from './xml';

type Counted = Pick<Sequence, 'format' | 'text'> & { readonly value: number };

const noLabel: Counted = { format: 'none', text: '', value: 1 };
const ascii = /^[a-z]$/;

/** How Word counts to a printed label: its figure as a number format where Word knows one, else the words themselves. */
export function counted({ label, format, value, printed }: Label): Counted {
  if (format === 'bullet') return { format, text: label, value };
  const at = label.lastIndexOf(printed);
  // Without %1 the label is the same for each; LibreOffice drops the space after a label whose format is none.
  const words: Counted = { format: 'decimal', text: label, value: 1 };
  if (format === 'words' || at < 0 || label.includes('%')) return words;
  const text = `${label.slice(0, at)}%1${label.slice(at + printed.length)}`;
  if (format !== 'letter') return { format, text, value };
  // Word counts a b c d e f: đ is said in words, and e, g, h go on from their own place.
  return ascii.test(printed) ? { format: 'lowerLetter', text, value: printed.charCodeAt(0) - 96 } : words;
}

/** Goes on with a sequence where Word would count to the same number, else begins one. */
export function numberOf(key: string, label: Counted, look: Omit<Sequence, 'format' | 'text' | 'start'>, context: DocxContext): { readonly numId: number; readonly level: number } {
  const name = `${key}|${label.format}|${label.text}`;
  const known = context.sequences.get(name);
  const goesOn = known !== undefined && (known.next === label.value || !label.text.includes('%1'));
  const number = goesOn ? { numId: known.numId, level: known.level } : context.numbering.begin({ ...look, format: label.format, text: label.text, start: label.value });
  context.sequences.set(name, { ...number, next: label.value + 1 });
  return number;
}

/** A list with Word's own numbers; lists in lists stand deeper. */
export function listXml(list: BulletListJson | OrderedListJson, place: DocxPlace, context: DocxContext): Xml[] {
  const labels = context.outline.listLabels(list, place.listDepth);
  const pt = place.run.pt ?? context.template.body.pt;
  const widest = Math.max(0, ...labels.map(({ label }) => twips(context.measure(label, { pt, ...(place.run.bold ? { bold: true } : {}) }))));
  const offset = place.listDepth === 0 && place.style !== 'TableText' ? mmTwips(context.template.body.firstLineMm) : 0;
  const hanging = Math.round(Math.min(Math.max(mmTwips(4.2), widest + twips(pt * 0.35)), place.width / 2));
  const left = place.left + offset + hanging;
  context.counters.list += 1;
  const key = `list ${context.counters.list}`;
  return list.content.flatMap((item, index) => {
    const label = labels[index];
    const counting = label ? counted(label) : noLabel;
    const number = numberOf(key, counting, { suffix: 'tab', level: place.listDepth, left, hanging }, context);
    const inside: DocxPlace = { ...place, style: place.style === 'TableText' ? 'TableText' : 'ListParagraph', left, width: Math.max(400, place.width - offset - hanging), firstLine: false, listDepth: place.listDepth + 1 };
    const [first, ...rest] = item.content;
    const leading: ParagraphJson = first?.type === 'paragraph' ? first : { type: 'paragraph', attrs: { align: null, indent: 0 } };
    const look = placed({ ...inside, left: 0 }, { number, left, hanging, ...(leading.attrs.align ? { align: leading.attrs.align } : {}) }, context);
    const line = paragraph(look, columnBreak(context), inlineXml(leading.content, place.run, context));
    return [line, ...context.writeBlocks(first?.type === 'paragraph' ? rest : item.content, inside, context)];
  });
}
