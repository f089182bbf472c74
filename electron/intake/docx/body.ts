import type { BlockJson, InlineJson } from '../../../shared/document/json';
import { headingOf, nestItems, paragraphOf, type FlatItem } from '../build/blocks';
import { inlineText, trimInline } from '../build/inline';
import { intakeLimits } from '../limits';
import type { Context } from './context';
import { InlineReader } from './runs';
import { paragraphLook, runLook, type ParagraphLook, type RunLook } from './styles';
import { readTable } from './table';
import { childOf, childValue, valueOf, type XmlNode } from './xml';

/** Twips of one indent step: 1.27 cm, Word's own. */
const indentTwips = 720;

type Flow = { readonly kind: 'item'; readonly item: FlatItem } | { readonly kind: 'block'; readonly block: BlockJson };

/** Reads blocks in order and puts list items that follow each other into lists. */
export class BodyReader {
  readonly #context: Context;
  #flow: Flow[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  add(node: XmlNode): void {
    this.#flow.push(...this.#read(node));
  }

  finish(): BlockJson[] {
    const blocks: BlockJson[] = [];
    let items: FlatItem[] = [];
    const close = (): void => {
      blocks.push(...nestItems(items));
      items = [];
    };
    for (const entry of this.#flow) {
      if (entry.kind === 'item') items.push(entry.item);
      else {
        close();
        blocks.push(entry.block);
      }
    }
    close();
    this.#flow = [];
    return blocks;
  }

  readonly #nested = (nodes: readonly XmlNode[]): BlockJson[] => {
    const reader = new BodyReader(this.#context);
    for (const node of nodes) reader.add(node);
    return reader.finish();
  };

  #read(node: XmlNode): Flow[] {
    switch (node.name) {
      case 'w:p': return this.#paragraph(node);
      case 'w:tbl': return readTable(node, this.#context, this.#nested).map((block) => ({ kind: 'block', block }));
      case 'w:sdt': case 'w:sdtContent': case 'w:customXml': case 'w:smartTag': return node.children.flatMap((child) => this.#read(child));
      case 'w:ins': case 'w:moveTo': return node.children.flatMap((child) => this.#read(child));
      case 'mc:AlternateContent': return (childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback'))?.children.flatMap((child) => this.#read(child)) ?? [];
      case 'w:altChunk': this.#context.findings.unknown.add(node.name); return [];
      default: return [];
    }
  }

  #paragraph(node: XmlNode): Flow[] {
    const properties = childOf(node, 'w:pPr');
    const style = this.#context.styles.paragraph(childValue(properties, 'w:pStyle'));
    const own = paragraphLook(properties);
    const numbering = own.numbering || style.paragraph.numbering ? { ...style.paragraph.numbering, ...own.numbering } : undefined;
    const look: ParagraphLook = { ...style.paragraph, ...own, ...(numbering ? { numbering } : {}) };
    this.#context.budget.spend(0);
    const parts = new InlineReader(this.#context, style.run, this.#nested).read(node);
    const flow = this.#blocks(parts, look, { ...style.run, ...runLook(childOf(properties, 'w:rPr')) });
    if (look.breakBefore) flow.unshift({ kind: 'block', block: { type: 'pageBreak' } });
    const section = childOf(properties, 'w:sectPr');
    if (section && childValue(section, 'w:type') !== 'continuous') flow.push({ kind: 'block', block: { type: 'pageBreak' } });
    return flow;
  }

  #blocks(parts: ReturnType<InlineReader['read']>, look: ParagraphLook, markLook: RunLook): Flow[] {
    const numId = look.numbering?.numId;
    const hasWords = parts.some((part) => part.kind === 'inline' && inlineText(part.inline).trim() !== '');
    const label = numId !== undefined && numId !== '0' && (hasWords || parts.length === 0)
      ? this.#context.numbering.next({ numId, level: look.numbering?.level ?? 0 }) : null;
    const isHeading = look.outline !== undefined && look.outline < 9 && hasWords;
    const flow: Flow[] = [];
    let first = true;
    for (const part of parts.length > 0 ? parts : [{ kind: 'inline' as const, inline: [] }]) {
      if (part.kind !== 'inline') {
        flow.push({ kind: 'block', block: part.kind === 'block' ? part.block : { type: 'pageBreak' } });
        continue;
      }
      let inline: InlineJson[] = part.inline;
      if (first && label && 'text' in label) inline = labelled(label.text, inline, markLook);
      if (isHeading) flow.push({ kind: 'block', block: headingOf((look.outline ?? 0) + 1, trimInline(withoutBold(inline)), look.align ?? null) });
      else if (label && 'look' in label) {
        const depth = Math.min(intakeLimits.listDepth - 1, look.numbering?.level ?? 0);
        flow.push(first ? { kind: 'item', item: { look: label.look, depth, blocks: [paragraphOf(inline, look.align ?? null)] } } : { kind: 'block', block: paragraphOf(inline, look.align ?? null) });
      } else flow.push({ kind: 'block', block: paragraphOf(inline, look.align ?? null, stepsOf(look)) });
      first = false;
    }
    return flow;
  }
}

const stepsOf = (look: ParagraphLook): number =>
  look.align === 'center' || look.align === 'right' ? 0 : Math.max(0, Math.min(6, Math.floor((look.left ?? 0) / indentTwips)));

/** The printed number in front, as bold or italic as the paragraph's own end, which is where Word takes its look from. */
function labelled(label: string, inline: readonly InlineJson[], look: RunLook): InlineJson[] {
  const marks = [...(look.bold ? [{ type: 'bold' as const }] : []), ...(look.italic ? [{ type: 'italic' as const }] : [])];
  return [marks.length > 0 ? { type: 'text', text: label, marks } : { type: 'text', text: label }, ...inline];
}

function withoutBold(inline: readonly InlineJson[]): InlineJson[] {
  return inline.map((node) => {
    if (node.type !== 'text' || !node.marks) return node;
    const marks = node.marks.filter((mark) => mark.type !== 'bold');
    return marks.length > 0 ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text };
  });
}

/** Words of a header or footer that are more than a page number; empty for none. */
export function partWords(blocks: readonly BlockJson[]): string {
  const text = blocks.flatMap((block) => (block.type === 'paragraph' || block.type === 'heading' ? [inlineText(block.content ?? [])] : [])).join(' ').trim();
  return /\p{L}{2,}/u.test(text) ? text : '';
}

export const isSeparator = (node: XmlNode): boolean => ['separator', 'continuationSeparator', 'continuationNotice'].includes(valueOf(node, 'w:type') ?? '');
