import { SaxesParser } from 'saxes';
import { intakeLimits } from '../limits';
import { Refusal } from '../reading';

/** An element with its name as `w:p`, whatever prefixes the file itself uses. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** The text directly inside, for the elements whose text is content. */
  text: string;
}

/** Namespaces we know, transitional and strict, by the prefix used in this room. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'], [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'], [/\/package\/2006\/relationships$/, 'rel'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'], [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'], [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/markup-compatibility\/2006$/, 'mc'], [/\/officeDocument\/(?:2006\/)?math$/, 'm'], [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/\/wordprocessingShape$/, 'wps'], [/\/2010\/wordml$/, 'w14'], [/\/package\/2006\/content-types$/, 'ct'], [/XML\/1998\/namespace$/, 'xml'],
];
const textElements = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);

const known = new Map<string, string>();
function prefixOf(uri: string): string {
  if (uri === '') return '';
  let prefix = known.get(uri);
  if (prefix === undefined) {
    prefix = prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? 'x';
    if (known.size < 500) known.set(uri, prefix);
  }
  return prefix;
}

function labelOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const declared = /^[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)["']/.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]?.toLowerCase() ?? 'utf-8';
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}

function decoderOf(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(labelOf(bytes));
  } catch (error) {
    throw new Refusal('fileBroken', {}, { cause: error });
  }
}

const chunkBytes = 1024 * 1024;

/**
 * Reads XML and hands over every child of a `container` (and of the root, where `container` is null) as it closes, so that
 * a whole part never stands in memory as a tree. A document type declaration is refused: office files have none, and
 * entities are how XML bombs and file thieves work.
 * @throws Refusal fileBroken | fileTooComplex
 */
export function streamXml(bytes: Uint8Array, container: string | null, onChild: (node: XmlNode) => void): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path: string[] = [];
  const open: XmlNode[] = [];
  let inBlock = 0;
  let inPart = 0;
  const isContainer = (depth: number): boolean => (container === null ? depth === 1 : path[depth - 1] === container);

  parser.on('doctype', () => { throw new Refusal('fileTooComplex'); });
  parser.on('opentag', (tag) => {
    inPart += 1;
    inBlock += 1;
    const names = Object.keys(tag.attributes);
    if (path.length >= intakeLimits.xmlDepth || inPart > intakeLimits.partElements || inBlock > intakeLimits.blockElements || names.length > intakeLimits.attributesPerElement) {
      throw new Refusal('fileTooComplex');
    }
    const prefix = prefixOf(tag.uri);
    const name = prefix ? `${prefix}:${tag.local}` : tag.local;
    const starts = open.length === 0 && isContainer(path.length);
    path.push(name);
    if (!starts && open.length === 0) return;
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const key of names) {
      const attribute = tag.attributes[key];
      if (!attribute || attribute.prefix === 'xmlns') continue;
      const owner = prefixOf(attribute.uri);
      attributes[owner ? `${owner}:${attribute.local}` : attribute.local] = attribute.value;
    }
    const node: XmlNode = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const addText = (text: string): void => {
    const current = open.at(-1);
    if (current && textElements.has(current.name)) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    path.pop();
    const node = open.pop();
    if (!node || open.length > 0) return;
    inBlock = 0;
    onChild(node);
  });

  const decoder = decoderOf(bytes);
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      parser.write(decoder.decode(bytes.subarray(at, at + chunkBytes), { stream: true }));
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('fileBroken', {}, { cause: error });
  }
}

/** Every child of the root element. @throws Refusal */
export function readXml(bytes: Uint8Array): XmlNode[] {
  const children: XmlNode[] = [];
  streamXml(bytes, null, (node) => children.push(node));
  return children;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined => node?.children.find((child) => child.name === name);
export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] => node?.children.filter((child) => child.name === name) ?? [];
export const valueOf = (node: XmlNode | undefined, attribute = 'w:val'): string | undefined => node?.attributes[attribute];
/** The value of a child's attribute: `value(pPr, 'w:jc')`. */
export const childValue = (node: XmlNode | undefined, name: string, attribute = 'w:val'): string | undefined => valueOf(childOf(node, name), attribute);

/** An on/off property: absent undefined, `<w:b/>` true, `<w:b w:val="0"/>` false. */
export function toggleOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  if (!child) return undefined;
  return !['0', 'false', 'off', 'none'].includes(valueOf(child) ?? '1');
}
/** A whole number within ±10^9, or undefined. */
export function numberOf(text: string | undefined): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isFinite(value) && Math.abs(value) < 1e9 ? value : undefined;
}
