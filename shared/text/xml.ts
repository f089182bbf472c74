/** XML as text, built from the inside out; what goes in is escaped here and nowhere else. */
export type XmlText = string & { readonly xml: true };

/** What XML 1.0 cannot hold at all is left out. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g; // oxlint-disable-line no-control-regex

const escaped = (text: string): string =>
  text.replaceAll(impossible, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const xmlText = (text: string): XmlText => escaped(text) as XmlText;

/** `<name a="b">children</name>`; undefined attributes and children are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, ...children: readonly (XmlText | undefined)[]): XmlText {
  const written = Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('');
  const inside = children.filter((child) => child !== undefined).join('');
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as XmlText;
}

/** An element with nothing but text. */
export const textElement = (name: string, text: string | number, attributes: Readonly<Record<string, string | number | undefined>> = {}): XmlText => element(name, attributes, xmlText(String(text)));

export const xmlFile = (root: XmlText): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`);
