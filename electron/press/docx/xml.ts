/** Written XML: made only by `el` and `words`, so that nothing unescaped gets in. */
export type Xml = string & { readonly __xml: true };
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

// What XML 1.0 cannot hold, not even as a reference.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as XML may hold it: well formed, composed, without control signs; escaped. */
export const words = (text: string): Xml =>
  text.toWellFormed().normalize('NFC').replace(forbidden, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;') as Xml;

export const join = (...parts: readonly (Xml | readonly (Xml | null)[] | null)[]): Xml => parts.flat().filter((part) => part !== null).join('') as Xml;

/** One element; attributes that are null, undefined or false are left out, true is written as `1`. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly (Xml | readonly (Xml | null)[] | null)[]): Xml {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    open += ` ${key}="${value === true ? '1' : words(String(value))}"`;
  }
  const inside = join(...children);
  return (inside === '' ? `<${open}/>` : `<${open}>${inside}</${name}>`) as Xml;
}

/** An element with the one attribute `w:val`, as most of WordprocessingML is; null where there is no value. */
export const val = (name: string, value: string | number | null | undefined): Xml | null => (value === null || value === undefined ? null : el(name, { 'w:val': value }));
/** An on/off property: present or not. */
export const on = (name: string, value: boolean | null | undefined): Xml | null => (value ? el(name) : null);

export const xmlFile = (root: Xml): Uint8Array => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
