import type { AppendixJson, BlockJson, BulletListJson, ContentsOf, DocJson, HeadingJson, InlineJson, OrderedListJson, QaItemJson } from '../../../shared/document/json';
import type { PaperDocument } from '../../../shared/document/paper-document';
import { formProfile, templateById } from '../../../shared/forms';
import { appendixLabel } from '../layout/appendix';
import { bulletLabel, headingLabelOf, orderedLabelOf, type Label } from './labels';

/** One line of a table of contents, or what a reference names. */
export interface OutlineEntry {
  readonly kind: ContentsOf;
  readonly node: BlockJson;
  readonly level: number;
  /** "Chương II", "Câu 5.", "Hình 2"; empty where nothing is counted. */
  readonly label: string;
  readonly title: string;
  readonly anchor: string | null;
}

export interface Outline {
  readonly entries: readonly OutlineEntry[];
  headingLabel(heading: HeadingJson): Label | null;
  listLabels(list: BulletListJson | OrderedListJson, depth: number): Label[];
  questionNumber(item: QaItemJson): number;
  /** "PHỤ LỤC I"; "PHỤ LỤC" where it is the only one. */
  appendixLabel(appendix: AppendixJson): string;
  entryOf(node: BlockJson): OutlineEntry | undefined;
  contents(of: ContentsOf, depth: number): readonly OutlineEntry[];
  /** What a reference prints; "[?]" where its target is not there. */
  referenceText(anchor: string, show: 'number' | 'title' | 'page'): string;
}

interface OutlineForm {
  /** The template's, with `{n}`. */
  readonly questionLabel: string;
  readonly numbering: 'roman' | 'arabic';
  /** Page of a node as printed, where it is known. */
  readonly pages: ReadonlyMap<BlockJson, number>;
}

export const missingReference = '[?]';

export const inlineWords = (content: readonly InlineJson[] | undefined): string =>
  (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? ' ' : '')).join('').replace(/\s+/g, ' ').trim();

const kidsOf = (block: BlockJson): readonly BlockJson[] => {
  switch (block.type) {
    case 'bulletList': case 'orderedList': return block.content.flatMap((item) => item.content);
    case 'table': return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
    case 'qaItem': return [...block.content[0].content, ...block.content[1].content];
    case 'parallelColumns': return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
    case 'passage': case 'blockquote': case 'keepTogether': case 'appendix': return block.content;
    default: return [];
  }
};

/**
 * Counts a document as the press counts it: articles run on, other headings begin anew under a higher one, questions,
 * figures and tables run through the document.
 */
function outlineOf(doc: DocJson, { questionLabel, numbering, pages }: OutlineForm): Outline {
  const headings = new Map<HeadingJson, Label>();
  const clauses = new Map<OrderedListJson, number>();
  const questions = new Map<QaItemJson, number>();
  const byNode = new Map<BlockJson, OutlineEntry>();
  const byAnchor = new Map<string, OutlineEntry>();
  const entries: OutlineEntry[] = [];
  const count = { article: 0, question: 0, figures: 0, tables: 0, clause: 0 };
  /** At each level: how its last heading was counted, and to what. */
  let path: { level: number; numbering: string; value: number }[] = [];

  const put = (entry: OutlineEntry): void => {
    entries.push(entry);
    byNode.set(entry.node, entry);
    if (entry.anchor && !byAnchor.has(entry.anchor)) byAnchor.set(entry.anchor, entry);
  };

  const heading = (node: HeadingJson): void => {
    const { level, numbering, anchor } = node.attrs;
    const title = inlineWords(node.content);
    path = path.filter((above) => above.level < level || (above.level === level && above.numbering === numbering));
    let label: Label | null = null;
    if (numbering) {
      const same = path.find((above) => above.level === level);
      const value = numbering === 'article' ? count.article + 1 : (same?.value ?? 0) + 1;
      if (numbering === 'article') count.article = value;
      path = [...path.filter((above) => above.level < level), { level, numbering, value }];
      label = headingLabelOf(numbering, value, path.filter((step) => step.level === level || step.numbering === 'decimal' || step.numbering === 'decimalPath').map((step) => step.value));
      headings.set(node, label);
    }
    count.clause = 0;
    if (title !== '' || label) put({ kind: 'headings', node, level, label: label?.label ?? '', title, anchor: anchor ?? null });
  };

  const visit = (block: BlockJson): void => {
    if (block.type === 'heading') heading(block);
    else if (block.type === 'orderedList' && block.attrs.style === 'clause') {
      const start = block.attrs.start === 1 ? count.clause + 1 : block.attrs.start;
      clauses.set(block, start);
      count.clause = start + block.content.length - 1;
    } else if (block.type === 'qaItem') {
      count.question += 1;
      questions.set(block, count.question);
      put({ kind: 'questions', node: block, level: 1, label: questionLabel.includes('{n}') ? questionLabel.replace('{n}', String(count.question)) : '', title: block.content[0].content.map((part) => inlineWords(part.content)).join(' ').trim(), anchor: block.attrs?.anchor ?? null });
    } else if (block.type === 'image' || block.type === 'chart') {
      if (block.attrs.caption || block.attrs.anchor) {
        count.figures += 1;
        put({ kind: 'figures', node: block, level: 1, label: String(count.figures), title: block.attrs.caption, anchor: block.attrs.anchor ?? null });
      }
    } else if (block.type === 'table' && (block.attrs?.caption || block.attrs?.anchor)) {
      count.tables += 1;
      put({ kind: 'tables', node: block, level: 1, label: String(count.tables), title: block.attrs.caption ?? '', anchor: block.attrs.anchor ?? null });
    }
    for (const kid of kidsOf(block)) visit(kid);
  };
  for (const block of doc.content) visit(block);

  return {
    entries,
    headingLabel: (node) => headings.get(node) ?? null,
    listLabels: (list, depth) => list.content.map((_, index) =>
      (list.type === 'bulletList' ? bulletLabel(depth) : orderedLabelOf(list.attrs.style, (clauses.get(list) ?? list.attrs.start) + index))),
    questionNumber: (item) => questions.get(item) ?? 0,
    appendixLabel: (appendix) => appendixLabel(appendix, doc, numbering),
    entryOf: (node) => byNode.get(node),
    contents: (of, depth) => entries.filter((entry) => entry.kind === of && (of !== 'headings' || entry.level <= depth)),
    referenceText: (anchor, show) => {
      const entry = byAnchor.get(anchor);
      if (!entry) return missingReference;
      if (show === 'page') return String(pages.get(entry.node) ?? missingReference);
      const number = entry.label.replace(/[.)–-]+$/u, '');
      return (show === 'number' ? number || entry.title : entry.title || number) || missingReference;
    },
  };
}

/** The outline of a paper in its own template and form. @throws OfficeError templateUnknown */
export function outlineFor(document: PaperDocument, pages: ReadonlyMap<BlockJson, number> = new Map()): Outline {
  const template = templateById(document.template);
  return outlineOf(document.content, { questionLabel: template.qa.questionLabel, numbering: formProfile(template.profile, document.head.date).appendix.numbering, pages });
}
