import type { BlockJson, DocJson, InlineJson, TextJson } from '../../../shared/document/json';
import { plainText } from '../../../shared/document/plain-text';
import { decodeLegacy, detectLegacy, type LegacyFinding } from '../../../shared/text/legacy/detect';
import type { FormatReading } from '../reading';

function inline(nodes: readonly InlineJson[], finding: LegacyFinding): InlineJson[] {
  return nodes.map((node): InlineJson => {
    if (node.type === 'text') return { ...node, text: decodeLegacy(node.text, finding) };
    return node.type === 'footnote' && node.content ? { ...node, content: inline(node.content, finding) as TextJson[] } : node;
  });
}

function block<Block extends BlockJson>(node: Block, finding: LegacyFinding): Block {
  if (node.type === 'paragraph' || node.type === 'heading') return node.content ? { ...node, content: inline(node.content, finding) } : node;
  if (!('content' in node)) return node;
  const content = (node.content as readonly BlockJson[]).map((child) => block(child, finding));
  return { ...node, content } as unknown as Block;
}

/** A document whose fonts said nothing but whose words read as TCVN3 or VNI throughout, converted as a whole. */
export function convertLegacyDocument(reading: FormatReading): FormatReading {
  if (reading.warnings.some((warning) => warning.code === 'legacyConverted')) return reading;
  const finding = detectLegacy(plainText(reading.document));
  if (!finding || finding.encoding === 'viqr') return reading;
  const document: DocJson = { type: 'doc', content: reading.document.content.map((node) => block(node, finding)) };
  const capitals = finding.encoding === 'tcvn3' ? [{ code: 'legacyCapitals' as const, params: {} }] : [];
  return { ...reading, document, warnings: [...reading.warnings, { code: 'legacyConverted', params: { encoding: finding.encoding.toUpperCase() } }, ...capitals] };
}
