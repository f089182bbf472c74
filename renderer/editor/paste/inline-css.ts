const styleBlock = /<style\b[\s\S]*?<\/style\s*>/giu;
const styleAttribute = /(<[a-z][^<>]*?\s)style(\s*=)/giu;

/**
 * Renames style attributes and drops style blocks before a browser parses the text: the content policy forbids inline styles even in
 * a document that is never shown, so they would be blocked, reported, and unreadable.
 */
export const withoutLiveStyles = (html: string): string => html.replace(styleBlock, '').replace(styleAttribute, '$1data-css$2');

const known = new WeakMap<Element, ReadonlyMap<string, string>>();

/** What an element's style attribute says, property names in lower case. */
export function cssOf(element: Element): ReadonlyMap<string, string> {
  const before = known.get(element);
  if (before) return before;
  const css = new Map<string, string>();
  for (const declaration of cssTextOf(element).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) css.set(declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim().toLowerCase());
  }
  known.set(element, css);
  return css;
}

export const cssTextOf = (element: Element): string => element.getAttribute('data-css') ?? element.getAttribute('style') ?? '';
