import { cssTextOf } from './inline-css';

/**
 * Takes Word's footnote list out of the pasted document.
 * @returns the text of each note by the name its reference points to (`_ftn1`).
 */
export function notesOf(parsed: Document): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const element of parsed.querySelectorAll('div')) {
    const style = cssTextOf(element);
    if (!/mso-element:\s*footnote(?!-list|-sep)/iu.test(style) || !element.id) continue;
    for (const anchor of element.querySelectorAll('a[href*="_ftnref"]')) anchor.remove();
    notes.set(`_${element.id.replace(/^_/u, '')}`, (element.textContent ?? '').replace(/\s+/gu, ' ').trim());
  }
  for (const element of parsed.querySelectorAll('div')) {
    if (/mso-element:\s*(footnote-list|comment-list)/iu.test(cssTextOf(element))) element.remove();
  }
  return notes;
}

/** The note an anchor of Word stands for; null for any other link. */
export function noteNameOf(anchor: Element): string | null {
  const name = (anchor.getAttribute('href') ?? '').split('#')[1] ?? '';
  return /^_ftn\d+$/u.test(name) ? name : null;
}
