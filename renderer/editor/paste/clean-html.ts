import { cleanInline, type InlineReport } from './clean-inline';
import { cssOf, withoutLiveStyles } from './inline-css';
import { notesOf } from './word-footnotes';
import { styleOfOrderedList, takeWordListItem, type ListMarker, type WordListItem } from './word-lists';

export interface PasteReport {
  /** Pictures left out: only files the person chose or dropped may come in. */
  images: number;
  /** Tables inside tables, laid out as paragraphs. */
  nestedTables: number;
}
export interface CleanPaste {
  /** HTML of our own schema only: nothing in it loads, runs or styles. */
  readonly html: string;
  readonly report: PasteReport;
}

const dropped = new Set([
  'SCRIPT', 'STYLE', 'HEAD', 'META', 'LINK', 'TITLE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'VIDEO', 'AUDIO', 'CANVAS',
  'INPUT', 'SELECT', 'TEXTAREA', 'BUTTON', 'TEMPLATE', 'NOSCRIPT', 'XML', 'COLGROUP', 'MAP',
]);
const blockTags = new Set([
  'P', 'DIV', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'TABLE', 'BLOCKQUOTE', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER',
  'FOOTER', 'ASIDE', 'NAV', 'FIGURE', 'FIGCAPTION', 'PRE', 'ADDRESS', 'CENTER', 'HR', 'FORM', 'FIELDSET', 'BODY', 'DETAILS', 'SUMMARY',
]);
const pointsOfIndent = 36;

interface Context extends InlineReport {
  readonly out: Document;
  readonly report: PasteReport;
  readonly notes: ReadonlyMap<string, string>;
  readonly inTable: boolean;
}

/** Brings HTML from Word, a browser or a mail down to our schema. Parsed in a document of its own: no picture is fetched, no script runs. */
export function cleanHtml(html: string): CleanPaste {
  const parsed = new DOMParser().parseFromString(withoutLiveStyles(html), 'text/html');
  const out = document.implementation.createHTMLDocument('');
  const report: PasteReport = { images: 0, nestedTables: 0 };
  const notes = notesOf(parsed);
  cleanBlocks(parsed.body, out.body, { out, report, notes, inTable: false });
  return { html: out.body.innerHTML, report };
}

const isBlock = (node: ChildNode): node is HTMLElement => node.nodeType === 1 && (blockTags.has((node as Element).tagName) || holdsBlock(node as Element));
const holdsBlock = (element: Element): boolean => !dropped.has(element.tagName.toUpperCase()) && [...element.children].some((child) => blockTags.has(child.tagName) || holdsBlock(child));

function cleanBlocks(source: Element, target: Element, context: Context): void {
  let inline: ChildNode[] = [];
  let lists: OpenLists | undefined;
  const flush = (): void => {
    if (inline.length > 0) appendTextblock('p', inline, target, context, null);
    inline = [];
  };
  for (const node of source.childNodes) {
    if (node.nodeType === 1 && dropped.has((node as Element).tagName.toUpperCase())) continue;
    if (!isBlock(node)) {
      if (node.nodeType === 1 || (node.nodeType === 3 && node.textContent?.trim())) inline.push(node);
      else if (inline.length > 0) inline.push(node);
      continue;
    }
    flush();
    const item = node.tagName === 'P' || /^H[1-6]$/u.test(node.tagName) ? takeWordListItem(node) : null;
    if (item) {
      lists ??= new OpenLists(target, context.out);
      appendTextblock('p', [...node.childNodes], lists.itemFor(item), context, null, true);
      continue;
    }
    lists = undefined;
    cleanBlock(node, target, context);
  }
  flush();
}

function cleanBlock(element: HTMLElement, target: Element, context: Context): void {
  const tag = element.tagName;
  if (/^H[1-6]$/u.test(tag)) return appendTextblock(tag.toLowerCase(), [...element.childNodes], target, context, element);
  if (tag === 'UL' || tag === 'OL') return cleanList(element, target, context);
  if (tag === 'TABLE') return cleanTable(element, target, context);
  if (tag === 'HR') return;
  if (tag === 'PRE') return cleanPreformatted(element, target, context);
  if ([...element.childNodes].some(isBlock) || tag === 'BODY') return cleanBlocks(element, target, context);
  if (/MsoTitle/u.test(element.className)) return appendTextblock('h1', [...element.childNodes], target, context, element);
  appendTextblock('p', [...element.childNodes], target, context, element, tag === 'P' || tag === 'DIV');
}

function cleanPreformatted(element: HTMLElement, target: Element, context: Context): void {
  for (const line of (element.textContent ?? '').replace(/\n$/u, '').split('\n')) {
    appendTextblock('p', [context.out.createTextNode(line)], target, context, null, true);
  }
}

/** A paragraph or heading of cleaned words; page breaks inside Word's runs become blocks of their own after it. */
function appendTextblock(tag: string, nodes: readonly ChildNode[], target: Element, context: Context, source: HTMLElement | null, keepEmpty = source !== null): void {
  const block = context.out.createElement(tag);
  const breaks = cleanInline(nodes, block, context);
  trimEdges(block);
  if (source) copyLayout(source, block);
  if (block.hasChildNodes() || (keepEmpty && !breaks)) target.append(block);
  if (breaks && !context.inTable) {
    const pageBreak = context.out.createElement('hr');
    pageBreak.setAttribute('data-page-break', '');
    target.append(pageBreak);
  }
}

function copyLayout(source: HTMLElement, block: HTMLElement): void {
  const align = cssOf(source).get('text-align') ?? source.getAttribute('align') ?? '';
  if (align === 'center' || align === 'right') block.setAttribute('data-align', align);
  const margin = /^([\d.]+)(pt|px|cm|in)$/u.exec(cssOf(source).get('margin-left') ?? '');
  if (!margin || block.tagName !== 'P') return;
  const perUnit = { pt: 1, px: 0.75, cm: 28.35, in: 72 }[margin[2] as 'pt' | 'px' | 'cm' | 'in'];
  const steps = Math.min(6, Math.round((Number(margin[1]) * perUnit) / pointsOfIndent));
  if (steps > 0) block.setAttribute('data-indent', String(steps));
}

function trimEdges(block: Element): void {
  const texts = block.ownerDocument.createTreeWalker(block, 4);
  const first = texts.nextNode();
  let last = first;
  for (let next = texts.nextNode(); next; next = texts.nextNode()) last = next;
  if (first?.textContent && block.firstChild?.contains(first)) first.textContent = first.textContent.replace(/^ +/u, '');
  if (last?.textContent && block.lastChild?.contains(last)) last.textContent = last.textContent.replace(/ +$/u, '');
  const end = block.lastChild;
  if (end instanceof Element && end.tagName === 'BR') end.remove();
  const only = block.firstChild;
  if (block.childNodes.length === 1 && only?.nodeType === 3 && !only.textContent) only.remove();
}

function cleanList(element: HTMLElement, target: Element, context: Context): void {
  const list = context.out.createElement(element.tagName.toLowerCase());
  if (element.tagName === 'OL') {
    list.setAttribute('data-style', styleOfOrderedList(element));
    const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
    if (start > 1) list.setAttribute('start', String(start));
  }
  for (const child of element.children) {
    if (child.tagName === 'LI') {
      const item = context.out.createElement('li');
      cleanBlocks(child, item, context);
      if (item.firstElementChild?.tagName !== 'P') item.prepend(context.out.createElement('p'));
      list.append(item);
    } else if ((child.tagName === 'UL' || child.tagName === 'OL') && child instanceof HTMLElement) {
      // Word and old mails put a deeper list beside its item, not inside it.
      if (!list.lastElementChild) list.append(context.out.createElement('li'));
      cleanList(child, list.lastElementChild ?? list, context);
    }
  }
  if (list.hasChildNodes()) target.append(list);
}

const childrenNamed = (element: Element, ...names: string[]): Element[] => [...element.children].filter(({ tagName }) => names.includes(tagName));

function cleanTable(element: Element, target: Element, context: Context): void {
  if (context.inTable) {
    context.report.nestedTables += 1;
    for (const cell of element.querySelectorAll('td, th')) cleanBlocks(cell, target, context);
    return;
  }
  const table = context.out.createElement('table');
  const body = table.appendChild(context.out.createElement('tbody'));
  for (const caption of childrenNamed(element, 'CAPTION')) appendTextblock('p', [...caption.childNodes], target, context, null);
  const sections = [element, ...childrenNamed(element, 'THEAD', 'TBODY', 'TFOOT')];
  for (const row of sections.flatMap((section) => childrenNamed(section, 'TR'))) {
    const cells = childrenNamed(row, 'TD', 'TH');
    if (cells.length === 0) continue;
    const copy = body.appendChild(context.out.createElement('tr'));
    for (const cell of cells) {
      const kept = copy.appendChild(context.out.createElement(cell.tagName.toLowerCase()));
      for (const span of ['colspan', 'rowspan']) {
        const value = Number.parseInt(cell.getAttribute(span) ?? '1', 10);
        if (value > 1 && value < 1000) kept.setAttribute(span, String(value));
      }
      cleanBlocks(cell, kept, { ...context, inTable: true });
      if (!kept.hasChildNodes()) kept.append(context.out.createElement('p'));
    }
  }
  if (body.hasChildNodes()) target.append(table);
}

/** The lists Word writes as plain paragraphs, built up by their depth. */
class OpenLists {
  private readonly open: { list: HTMLElement; marker: ListMarker }[] = [];
  private readonly target: Element;
  private readonly out: Document;

  constructor(target: Element, out: Document) {
    this.target = target;
    this.out = out;
  }

  itemFor({ depth, marker }: WordListItem): HTMLElement {
    while (this.open.length > depth) this.open.pop();
    const last = this.open.at(-1);
    if (last && this.open.length === depth && (last.marker.kind !== marker.kind || last.marker.style !== marker.style)) this.open.pop();
    while (this.open.length < depth) this.begin(marker);
    const list = this.open.at(-1)?.list ?? this.target;
    return list.appendChild(this.out.createElement('li'));
  }

  private begin(marker: ListMarker): void {
    const list = this.out.createElement(marker.kind === 'bullet' ? 'ul' : 'ol');
    if (marker.kind === 'ordered') {
      list.setAttribute('data-style', marker.style);
      if (marker.start > 1) list.setAttribute('start', String(marker.start));
    }
    const parent = this.open.at(-1)?.list;
    if (!parent) this.target.append(list);
    else {
      const item = parent.lastElementChild ?? parent.appendChild(this.out.createElement('li'));
      if (!item.hasChildNodes()) item.append(this.out.createElement('p'));
      item.append(list);
    }
    this.open.push({ list, marker });
  }
}
