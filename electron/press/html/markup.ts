/** HTML made only by `tag` and `text`, so that nothing unescaped gets in. */
export type Html = string & { readonly __html: true };
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Child = Html | readonly Html[] | null;

// Signs of the old teletype have no form on a screen.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
const khmerRun = /([\u1780-\u17ff\u19e0-\u19ff](?:[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d ]*[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d])?)/u;
const empty = new Set(['br', 'col', 'hr', 'img', 'meta']);

const escaped = (words: string): string =>
  words.toWellFormed().normalize('NFC').replace(controls, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Text without a language of its own. */
export const plain = (words: string): Html => escaped(words) as Html;
/** Text; Khmer in it says so, for fonts and voices. */
export const text = (words: string): Html =>
  words.split(khmerRun).map((part, index) => (part === '' ? '' : index % 2 === 1 ? `<span lang="km">${escaped(part)}</span>` : escaped(part))).join('') as Html;

export const joined = (...children: readonly Child[]): Html => children.flat().filter((child) => child !== null).join('') as Html;

/** One element; attributes that are null, undefined or false are left out, true stands without a value. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Html {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    open += value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
  }
  return (empty.has(name) ? `<${open}>` : `<${open}>${joined(...children)}</${name}>`) as Html;
}
