import type { BlockJson, InlineJson, MarkName } from '../../../shared/document/json';
import { decodeLegacy, detectLegacy, encodingOfFont } from '../../../shared/text/legacy/detect';
import { inlineOf, joinInline } from '../build/inline';
import type { Context } from './context';
import { runLook, type RunLook } from './styles';
import { childOf, childValue, numberOf, valueOf, type XmlNode } from './xml';

/** What a paragraph yields, in order: text, notes, page breaks, and blocks that stood in its line. */
type Piece =
  | { readonly kind: 'text'; text: string; readonly marks: readonly MarkName[]; readonly font: string | undefined }
  | { readonly kind: 'inline'; readonly node: InlineJson }
  | { readonly kind: 'pageBreak' }
  | { readonly kind: 'block'; readonly block: BlockJson };
/** A paragraph's content between page breaks and blocks. */
export type Part = { readonly kind: 'inline'; readonly inline: InlineJson[] } | { readonly kind: 'pageBreak' } | { readonly kind: 'block'; readonly block: BlockJson };

/** Elements without words of the paper: settings, places, field codes. */
const silent = /^(?:w:(?:pPr|rPr|instrText|delInstrText|fldChar|ffData|proofErr|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|permStart|permEnd|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd|customXmlInsRangeStart|customXmlInsRangeEnd|customXmlDelRangeStart|customXmlDelRangeEnd|lastRenderedPageBreak|footnoteRef|endnoteRef|annotationRef|separator|continuationSeparator|sdtPr|sdtEndPr|smartTagPr|customXmlPr|softHyphen|rubyPr|fldData|pgNum|dayShort|dayLong|monthShort|monthLong|yearShort|yearLong|footnotePr|endnotePr|sectPr)|m:.*Pr|wp:.*|a:.*|v:shapetype|v:formulas|v:handles|v:path|v:stroke|v:fill|v:shadow|w14:.*)$/;
/** Signs of Word's picture fonts that papers really use, by the low byte of their place. */
const pictureSigns: Readonly<Record<number, string>> = {
  0xb7: '•', 0xa7: '▪', 0xd8: '➢', 0xfc: '✓', 0x6f: '□', 0xa8: '□', 0xfe: '☑', 0xe0: '→', 0xf0: '⇨', 0x76: '❖', 0x2d: '-', 0x71: '❑', 0x6e: '■', 0x6c: '●',
};

const marksOf = (look: RunLook): MarkName[] => [
  ...(look.bold ? ['bold' as const] : []), ...(look.italic ? ['italic' as const] : []), ...(look.underline ? ['underline' as const] : []),
  ...(look.strike ? ['strike' as const] : []),
  ...(look.position === 'superscript' || look.position === 'subscript' ? [look.position] : []),
];

export class InlineReader {
  readonly #context: Context;
  readonly #base: RunLook;
  /** Reads the blocks of a text box; passed in, for boxes hold paragraphs and paragraphs hold boxes. */
  readonly #readBlocks: (nodes: readonly XmlNode[]) => BlockJson[];
  readonly #pieces: Piece[] = [];
  readonly #boxes: BlockJson[] = [];

  constructor(context: Context, base: RunLook, readBlocks: (nodes: readonly XmlNode[]) => BlockJson[]) {
    this.#context = context;
    this.#base = base;
    this.#readBlocks = readBlocks;
  }

  /** The paragraph's content; what stood in text boxes comes after it. */
  read(paragraph: XmlNode): Part[] {
    this.#walk(paragraph.children, this.#base);
    const parts: Part[] = [];
    let inline: InlineJson[] = [];
    let after: Part[] = [];
    const flush = (): void => {
      if (inline.length > 0) parts.push({ kind: 'inline', inline: joinInline(inline) });
      parts.push(...after);
      inline = [];
      after = [];
    };
    for (const piece of this.#merged()) {
      if (piece.kind === 'text') inline.push(...this.#converted(piece));
      else if (piece.kind === 'inline') inline.push(piece.node);
      // A picture within a sentence stands after it: it must not cut the sentence, or a word, in two.
      else if (piece.kind === 'block') (inline.length > 0 ? after : parts).push(piece);
      else {
        flush();
        parts.push(piece);
      }
    }
    flush();
    return [...parts, ...this.#boxes.map((block): Part => ({ kind: 'block', block }))];
  }

  /** Runs that look alike as one: VNI writes a letter and its mark as two units, which editing may have parted. */
  #merged(): Piece[] {
    const merged: Piece[] = [];
    for (const piece of this.#pieces) {
      const last = merged.at(-1);
      const alike = piece.kind === 'text' && last?.kind === 'text' && last.font === piece.font && last.marks.join() === piece.marks.join();
      if (alike) last.text += piece.text;
      else merged.push(piece.kind === 'text' ? { ...piece } : piece);
    }
    return merged;
  }

  #converted(piece: Extract<Piece, { kind: 'text' }>): InlineJson[] {
    const finding = piece.font !== undefined && encodingOfFont(piece.font) ? detectLegacy(piece.text, piece.font) : null;
    if (finding) this.#context.findings.encodings.add(finding.encoding.toUpperCase());
    this.#context.budget.spend(piece.text.length);
    return inlineOf(finding ? decodeLegacy(piece.text, finding) : piece.text, new Set(piece.marks));
  }

  #text(text: string, look: RunLook): void {
    if (text) this.#pieces.push({ kind: 'text', text: look.capitals ? text.toUpperCase() : text, marks: marksOf(look), font: look.font });
  }

  #walk(nodes: readonly XmlNode[], look: RunLook): void {
    for (const node of nodes) this.#read(node, look);
  }

  #read(node: XmlNode, look: RunLook): void {
    switch (node.name) {
      case 'w:r': {
        const properties = childOf(node, 'w:rPr');
        const own = { ...look, ...this.#context.styles.character(childValue(properties, 'w:rStyle')), ...runLook(properties) };
        if (own.hidden) this.#hidden(node);
        else this.#walk(node.children, own);
        return;
      }
      case 'w:t': case 'm:t': return this.#text(node.text, look);
      case 'w:tab': case 'w:ptab': return this.#text('\t', look);
      case 'w:cr': return this.#text('\n', look);
      case 'w:noBreakHyphen': return this.#text('-', look);
      case 'w:br': {
        if (valueOf(node, 'w:type') === 'page') this.#pieces.push({ kind: 'pageBreak' });
        else this.#text('\n', look);
        return;
      }
      case 'w:sym': return this.#symbol(node, look);
      case 'w:footnoteReference': case 'w:endnoteReference': return this.#note(node);
      case 'w:commentReference': this.#context.findings.comments += 1; return;
      case 'w:ins': case 'w:moveTo': this.#context.findings.insertions += 1; return this.#walk(node.children, look);
      case 'w:del': case 'w:moveFrom': this.#context.findings.deletions += 1; return;
      case 'mc:AlternateContent': return this.#alternative(node, look);
      case 'w:txbxContent': this.#boxes.push(...this.#readBlocks(node.children)); return;
      case 'w:drawing': return this.#drawing(node, look);
      case 'w:pict': case 'w:object': return this.#walk(node.children, look);
      case 'v:imagedata': return this.#image(node.attributes['r:id'] ?? node.attributes['r:pict'], '', null);
      case 'w:subDoc': case 'w:altChunk': case 'w:control': this.#context.findings.unknown.add(node.name); return;
      default: if (!silent.test(node.name)) this.#walk(node.children, look);
    }
  }

  #hidden(run: XmlNode): void {
    if (run.children.some((child) => child.name === 'w:t' && child.text.trim() !== '')) this.#context.findings.unknown.add('hidden text');
  }

  #symbol(node: XmlNode, look: RunLook): void {
    const font = valueOf(node, 'w:font') ?? '';
    const code = Number.parseInt(valueOf(node, 'w:char') ?? '', 16);
    if (!Number.isFinite(code) || code <= 0 || code > 0xffff) return;
    if (encodingOfFont(font)) {
      this.#pieces.push({ kind: 'text', text: String.fromCharCode(code & 0xff), marks: marksOf(look), font });
      return;
    }
    const isPrivate = code >= 0xe000 && code <= 0xf8ff;
    const sign = isPrivate ? pictureSigns[code & 0xff] : String.fromCharCode(code);
    if (sign === undefined) this.#context.findings.unknown.add(`w:sym ${font.slice(0, 30)}`);
    else this.#text(sign, look);
  }

  #note(node: XmlNode): void {
    const id = valueOf(node, 'w:id') ?? '';
    const note = (node.name === 'w:footnoteReference' ? this.#context.footnotes : this.#context.endnotes).get(id);
    if (note) this.#pieces.push({ kind: 'inline', node: note });
    else this.#context.findings.unknown.add(node.name);
  }

  /** The newer form where it yields something, else the older one: never both, for they say the same. */
  #alternative(node: XmlNode, look: RunLook): void {
    const choices = node.children.filter((child) => child.name === 'mc:Choice' || child.name === 'mc:Fallback');
    for (const choice of choices) {
      const pieces = this.#pieces.length;
      const boxes = this.#boxes.length;
      const dropped = this.#context.findings.droppedImages;
      this.#walk(choice.children, look);
      if (this.#pieces.length > pieces || this.#boxes.length > boxes) {
        // A picture the newer form could not give is not lost when the older one gave it.
        this.#context.findings.droppedImages = Math.min(dropped, this.#context.findings.droppedImages);
        return;
      }
    }
  }

  #drawing(node: XmlNode, look: RunLook): void {
    const extent = find(node, 'wp:extent');
    const properties = find(node, 'wp:docPr');
    const alt = properties?.attributes['descr'] ?? properties?.attributes['title'] ?? '';
    const width = numberOf(extent?.attributes['cx']);
    this.#graphics(node, look, alt, width === undefined || width <= 0 ? null : Math.round(width / 3600) / 10);
  }

  /** Pictures and text boxes anywhere inside a drawing, groups and canvases included. */
  #graphics(node: XmlNode, look: RunLook, alt: string, widthMm: number | null): void {
    for (const child of node.children) {
      if (child.name === 'a:blip') this.#image(child.attributes['r:embed'] ?? child.attributes['r:link'], alt, widthMm);
      else if (child.name === 'w:txbxContent' || child.name === 'mc:AlternateContent') this.#read(child, look);
      else if (child.name === 'a:t') this.#text(child.text, look);
      else this.#graphics(child, look, alt, widthMm);
    }
  }

  #image(relationshipId: string | undefined, alt: string, widthMm: number | null): void {
    const imageId = this.#context.picture(relationshipId);
    if (imageId === null) return;
    const width = widthMm !== null && widthMm >= 1 && widthMm <= 1000 ? widthMm : null;
    this.#pieces.push({ kind: 'block', block: { type: 'image', attrs: { imageId, alt: alt.normalize('NFC').slice(0, 500), caption: '', widthMm: width } } });
  }
}

function find(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of node.children) {
    if (child.name === name) return child;
    const deeper = find(child, name);
    if (deeper) return deeper;
  }
  return undefined;
}
