import type { BlockJson, FootnoteJson, InlineJson } from '../../../shared/document/json';
import { docOf } from '../build/blocks';
import { footnoteOf } from '../build/inline';
import type { FormatReading, IntakeWarning } from '../reading';
import { BodyReader, isSeparator, partWords } from './body';
import { Context } from './context';
import { DocxPackage } from './package';
import { streamXml, valueOf } from './xml';

const inlineOfBlock = (block: BlockJson): InlineJson[] => {
  switch (block.type) {
    case 'paragraph': case 'heading': return [...(block.content ?? []), { type: 'text', text: ' ' }];
    case 'bulletList': case 'orderedList': return block.content.flatMap((item) => item.content.flatMap(inlineOfBlock));
    case 'table': return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inlineOfBlock)));
    default: return [];
  }
};

function readNotes(docx: DocxPackage, context: Context, type: 'footnotes' | 'endnotes', into: Map<string, FootnoteJson>): void {
  for (const part of docx.partsOfType(type)) {
    const bytes = docx.zip.read(part);
    if (!bytes) continue;
    context.relationships = docx.relationships(part);
    streamXml(bytes, null, (node) => {
      if (isSeparator(node)) return;
      const reader = new BodyReader(context);
      for (const child of node.children) reader.add(child);
      into.set(valueOf(node, 'w:id') ?? '', footnoteOf(reader.finish().flatMap(inlineOfBlock)));
    });
  }
}

/** What headers and footers say beyond page numbers: they are not taken, and the person is told what they said. */
function headerWarning(docx: DocxPackage): IntakeWarning[] {
  const words = new Set<string>();
  for (const part of [...docx.partsOfType('header'), ...docx.partsOfType('footer')].slice(0, 30)) {
    const bytes = docx.zip.read(part);
    if (!bytes) continue;
    const context = new Context(docx);
    const reader = new BodyReader(context);
    streamXml(bytes, null, (node) => reader.add(node));
    const text = partWords(reader.finish());
    if (text) words.add(text.replace(/\s+/g, ' '));
  }
  return words.size > 0 ? [{ code: 'headersDropped', params: { excerpt: [...words].join(' · ').slice(0, 200) } }] : [];
}

/**
 * A Word file (.docx and its kin). Text, headings, lists, printed numbers, tables, notes and PNG or JPEG images come over;
 * insertions are taken as made, deletions as done.
 * @throws Refusal fileBroken | fileEncrypted | fileTooComplex
 */
export function readDocx(bytes: Uint8Array): FormatReading {
  const docx = new DocxPackage(bytes);
  const context = new Context(docx);
  readNotes(docx, context, 'footnotes', context.footnotes);
  readNotes(docx, context, 'endnotes', context.endnotes);
  context.relationships = docx.relationships(docx.mainPart);
  const body = new BodyReader(context);
  const main = docx.zip.read(docx.mainPart);
  if (main) streamXml(main, 'w:body', (node) => body.add(node));
  return { document: docOf(body.finish()), images: context.images, warnings: [...context.findings.warnings(), ...headerWarning(docx)] };
}
