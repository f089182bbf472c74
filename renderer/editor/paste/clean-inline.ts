import { cssOf, cssTextOf } from './inline-css';
import { noteNameOf } from './word-footnotes';

export interface InlineReport {
  readonly report: { images: number };
  readonly notes: ReadonlyMap<string, string>;
}

/** Tags of ours, outermost first, so that equal runs nest equally. */
type MarkTag = 'strong' | 'em' | 'u' | 's' | 'sup' | 'sub';
const markTags: Readonly<Record<string, MarkTag>> = { B: 'strong', STRONG: 'strong', I: 'em', EM: 'em', U: 'u', INS: 'u', S: 's', STRIKE: 's', DEL: 's', SUP: 'sup', SUB: 'sub' };
const silent = new Set(['SCRIPT', 'STYLE', 'TITLE', 'META', 'LINK', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'VIDEO', 'AUDIO', 'XML', 'TEMPLATE']);

/** Marks of an element on top of those around it; a style that says "normal" takes one away. */
function marksWithin(element: HTMLElement, around: ReadonlySet<MarkTag>): ReadonlySet<MarkTag> {
  const marks = new Set(around);
  const own = markTags[element.tagName];
  if (own) marks.add(own);
  const css = cssOf(element);
  const weight = css.get('font-weight');
  const slant = css.get('font-style');
  if (weight) setMark(marks, 'strong', /bold|[6-9]00/u.test(weight));
  if (slant) setMark(marks, 'em', /italic|oblique/u.test(slant));
  const lines = `${css.get('text-decoration') ?? ''} ${css.get('text-decoration-line') ?? ''}`;
  if (lines.includes('underline')) marks.add('u');
  if (lines.includes('line-through')) marks.add('s');
  if (css.get('vertical-align') === 'super') marks.add('sup');
  if (css.get('vertical-align') === 'sub') marks.add('sub');
  if (marks.has('sup') && marks.has('sub')) marks.delete('sub');
  return marks;
}

const setMark = (marks: Set<MarkTag>, mark: MarkTag, isOn: boolean): void => {
  if (isOn) marks.add(mark);
  else marks.delete(mark);
};

/** Spaces as HTML reads them; Word's line ends and hard spaces are layout, not words. ZWSP stays: it breaks Khmer. */
const asRead = (text: string): string => text.normalize('NFC').replace(/[\uFEFF\u00AD]/gu, '').replace(/[\s\u00A0]+/gu, ' ');

/**
 * Copies words, marks, line breaks and Word's footnotes into `target`.
 * @returns whether a page break stood among them.
 */
export function cleanInline(nodes: readonly ChildNode[], target: Element, context: InlineReport): boolean {
  const out = target.ownerDocument;
  let endsInSpace = true;
  let breaksPage = false;

  const put = (node: Node, marks: ReadonlySet<MarkTag>): void => {
    let parent: Element = target;
    for (const tag of ['strong', 'em', 'u', 's', 'sup', 'sub'] as const) if (marks.has(tag)) parent = parent.appendChild(out.createElement(tag));
    parent.append(node);
  };

  const walk = (node: ChildNode, marks: ReadonlySet<MarkTag>): void => {
    if (node.nodeType === 3) {
      let text = asRead(node.textContent ?? '');
      if (endsInSpace) text = text.replace(/^ /u, '');
      if (text === '') return;
      endsInSpace = text.endsWith(' ');
      put(out.createTextNode(text), marks);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    const tag = element.tagName.toUpperCase();
    const style = cssTextOf(element);
    if (silent.has(tag) || /display:\s*none|mso-element:\s*comment/iu.test(style) || /MsoCommentReference/u.test(element.className)) return;
    if (tag === 'IMG' || tag === 'V:IMAGEDATA') {
      context.report.images += 1;
      return;
    }
    if (tag === 'BR') {
      if (/page-break-before:\s*always|mso-break-type:\s*section-break/iu.test(style)) breaksPage = true;
      else put(out.createElement('br'), marks);
      endsInSpace = true;
      return;
    }
    const note = tag === 'A' ? noteNameOf(element) : null;
    const words = note === null ? undefined : context.notes.get(note);
    if (words !== undefined) {
      const footnote = out.createElement('span');
      footnote.setAttribute('data-footnote', '');
      footnote.textContent = words.normalize('NFC');
      target.append(footnote);
      endsInSpace = false;
      return;
    }
    const within = marksWithin(element, marks);
    for (const child of element.childNodes) walk(child, within);
  };

  for (const node of nodes) walk(node, new Set());
  return breaksPage;
}
