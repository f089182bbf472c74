import { SaxesParser } from 'saxes';
import { intakeLimits } from '../limits';
import { Refusal } from '../reading';

export interface XmlElement {
  /** Local name, without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside. */
  readonly text: string;
  /** Local names of what it stands in, outermost first. */
  readonly path: readonly string[];
}

/** Every element of a part as it closes; names without prefixes, whatever prefixes a file uses. @throws Refusal fileBroken | fileTooComplex */
export function eachElement(bytes: Uint8Array, onElement: (element: XmlElement) => void): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  let count = 0;
  parser.on('doctype', () => { throw new Refusal('fileTooComplex'); });
  parser.on('opentag', (tag) => {
    count += 1;
    if (open.length >= intakeLimits.xmlDepth || count > intakeLimits.partElements) throw new Refusal('fileTooComplex');
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value;
    open.push({ name: tag.local, attributes, text: '' });
  });
  const add = (text: string): void => {
    const top = open.at(-1);
    if (top) top.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) onElement({ ...element, path: open.map(({ name }) => name) });
  });
  try {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
    parser.write(new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes)).close();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('fileBroken', {}, { cause: error });
  }
}
