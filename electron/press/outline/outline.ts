import type { AppendixJson, BlockJson, BulletListJson, ContentsOf, DocJson, HeadingJson, OrderedListJson, QaItemJson } from '../../../shared/document/json';
import { documentNumbers, lineText, type CaptionedJson, type TargetJson } from '../../../shared/document/numbering';
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
  /** "Hình 2"; empty where captions are not counted. */
  captionLabel(node: CaptionedJson): string;
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
  readonly pages: ReadonlyMap<object, number>;
}

export const missingReference = '[?]';

/**
 * What a document counts and lists, as the press counts it.
 */
function outlineOf(doc: DocJson, { questionLabel, numbering, pages }: OutlineForm): Outline {
  const numbers = documentNumbers(doc);
  const questionOf = (item: QaItemJson): string => (questionLabel.includes('{n}') ? questionLabel.replace('{n}', String(numbers.questions.get(item) ?? 0)) : '');
  const entryFor = (kind: ContentsOf, node: TargetJson | AppendixJson): OutlineEntry => {
    const anchor = node.type === 'appendix' ? null : (node.attrs?.anchor ?? null);
    switch (node.type) {
      case 'heading': return { kind, node, level: node.attrs.level, label: numbers.headings.get(node) ?? '', title: lineText(node.content), anchor };
      case 'appendix': return { kind, node, level: 1, label: appendixLabel(node, doc, numbering), title: node.attrs.title.replace(/\s+/gu, ' ').trim(), anchor };
      case 'qaItem': return { kind, node, level: 1, label: questionOf(node), title: node.content[0].content.map((part) => lineText(part.content)).join(' ').trim(), anchor };
      case 'image': case 'chart': case 'table': return { kind, node, level: 1, label: numbers.captions.get(node) ?? '', title: (node.attrs?.caption ?? '').trim(), anchor };
    }
  };
  const { listed } = numbers;
  const entries = [
    ...listed.headings.map((node) => entryFor('headings', node)), ...listed.questions.map((node) => entryFor('questions', node)),
    ...listed.figures.map((node) => entryFor('figures', node)), ...listed.tables.map((node) => entryFor('tables', node)),
  ];
  const byNode = new Map<BlockJson, OutlineEntry>(entries.map((entry) => [entry.node, entry]));

  return {
    entries,
    headingLabel: (node) => {
      const label = numbers.headings.get(node);
      return label && node.attrs.numbering ? headingLabelOf(node.attrs.numbering, label) : null;
    },
    listLabels: (list, depth) => list.content.map((_, index) =>
      (list.type === 'bulletList' ? bulletLabel(depth) : orderedLabelOf(list.attrs.style, (numbers.listStarts.get(list) ?? list.attrs.start) + index))),
    questionNumber: (item) => numbers.questions.get(item) ?? 0,
    captionLabel: (node) => numbers.captions.get(node) ?? '',
    appendixLabel: (appendix) => appendixLabel(appendix, doc, numbering),
    entryOf: (node) => byNode.get(node),
    contents: (of, depth) => entries.filter((entry) => entry.kind === of && (of !== 'headings' || entry.level <= depth)),
    referenceText: (anchor, show) => {
      const target = numbers.anchors.get(anchor);
      if (!target) return missingReference;
      if (show === 'page') return String(pages.get(target.node) ?? missingReference);
      return (show === 'number' ? target.number || target.title : target.title || target.number) || missingReference;
    },
  };
}

/** A caption as printed: what is counted, then what was typed. */
export const captionWords = (label: string, caption: string): string => [label, caption.trim()].filter(Boolean).join('. ');

/** The outline of a paper in its own template and form. @throws OfficeError templateUnknown */
export function outlineFor(document: PaperDocument, pages: ReadonlyMap<object, number> = new Map()): Outline {
  const template = templateById(document.template);
  return outlineOf(document.content, { questionLabel: template.qa.questionLabel, numbering: formProfile(template.profile, document.head.date).appendix.numbering, pages });
}
