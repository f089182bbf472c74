import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { BlockJson, ContentsOf, CrossReferenceJson, NodeJson, TableOfContentsJson } from '../../../shared/document/json';
import { documentNumbers, lineText, type CaptionedJson, type DocumentNumbers, type TargetJson } from '../../../shared/document/numbering';

/** What a reference can name, with its place in the text. */
export interface EditorTarget {
  readonly position: number;
  readonly kind: ContentsOf;
  readonly level: number;
  readonly number: string;
  readonly title: string;
  readonly anchor: string | null;
}
export interface Counted {
  readonly targets: readonly EditorTarget[];
  readonly decorations: DecorationSet;
}

/** Blocks of the text as JSON, made once: a block that was not changed is the same object. */
const known = new WeakMap<Node, BlockJson>();
function jsonOf(node: Node): BlockJson {
  const found = known.get(node) ?? (node.toJSON() as BlockJson);
  known.set(node, found);
  return found;
}

const kindOf = (node: TargetJson): ContentsOf => (node.type === 'heading' ? 'headings' : node.type === 'qaItem' ? 'questions' : node.type === 'table' ? 'tables' : 'figures');
const captionOf = (node: CaptionedJson, numbers: DocumentNumbers): string => [numbers.captions.get(node), node.attrs?.caption].filter(Boolean).join('. ');

function titleOf(json: TargetJson): string {
  if (json.type === 'heading') return lineText(json.content);
  if (json.type === 'qaItem') return lineText(json.content[0].content[0]?.content);
  return json.attrs?.caption || (json.type === 'chart' ? json.attrs.title : '');
}

class Reader {
  readonly targets: EditorTarget[] = [];
  readonly contents: { readonly from: number; readonly to: number; readonly attrs: TableOfContentsJson['attrs'] }[] = [];
  readonly decorations: Decoration[] = [];
  readonly #numbers: DocumentNumbers;

  constructor(numbers: DocumentNumbers) {
    this.#numbers = numbers;
  }

  #mark(position: number, node: Node, attributes: Record<string, string>): void {
    this.decorations.push(Decoration.node(position, position + node.nodeSize, attributes));
  }

  #target(json: TargetJson, number: string, position: number): void {
    this.targets.push({ position, kind: kindOf(json), level: json.type === 'heading' ? json.attrs.level : 1, number, title: titleOf(json), anchor: json.attrs?.anchor ?? null });
  }

  /** The node and its JSON, child by child. */
  visit(node: Node, json: NodeJson, position: number): void {
    switch (json.type) {
      case 'heading': {
        const number = this.#numbers.headings.get(json) ?? '';
        this.#target(json, number, position);
        if (number) this.#mark(position, node, { 'data-number': number });
        break;
      }
      case 'orderedList': {
        const start = this.#numbers.listStarts.get(json);
        if (start !== undefined) this.#mark(position, node, { start: String(start) });
        break;
      }
      case 'qaItem':
        this.#target(json, String(this.#numbers.questions.get(json) ?? ''), position);
        break;
      case 'image': case 'chart': case 'table': {
        this.#target(json, this.#numbers.captions.get(json) ?? '', position);
        const caption = captionOf(json, this.#numbers);
        if (caption) this.#mark(position, node, { 'data-shown-caption': caption });
        break;
      }
      case 'crossReference':
        this.#mark(position, node, this.#shown(json));
        break;
      case 'tableOfContents':
        this.contents.push({ from: position, to: position + node.nodeSize, attrs: json.attrs });
        break;
    }
    const children = 'content' in json ? (json.content as readonly NodeJson[] | undefined) : undefined;
    if (!children || (node.isTextblock && !children.some(({ type }) => type === 'crossReference'))) return;
    node.forEach((child, offset, index) => {
      const childJson = children[index];
      if (childJson) this.visit(child, childJson, position + 1 + offset);
    });
  }

  #shown({ attrs }: CrossReferenceJson): Record<string, string> {
    const target = this.#numbers.anchors.get(attrs.anchor);
    const shown = !target ? '[?]' : attrs.show === 'page' ? '#' : (attrs.show === 'number' ? target.number : target.title) || target.title || target.number || '[?]';
    return { 'data-shown': shown, 'aria-label': shown, ...(target ? { title: [target.number, target.title].filter(Boolean).join(' – ') } : { 'data-missing': '' }) };
  }
}

export const contentsLines = (targets: readonly EditorTarget[], { of, depth }: TableOfContentsJson['attrs']): EditorTarget[] =>
  targets.filter(({ kind, level, title, number }) => kind === of && level <= depth && (title || number));

function count(doc: Node): Counted {
  const blocks: BlockJson[] = [];
  doc.forEach((child) => blocks.push(jsonOf(child)));
  const reader = new Reader(documentNumbers({ content: blocks }));
  doc.forEach((child, offset, index) => {
    const json = blocks[index];
    if (json) reader.visit(child, json, offset);
  });
  for (const { from, to, attrs } of reader.contents) {
    const lines = contentsLines(reader.targets, attrs);
    // ProseMirror redraws the list only where its words changed.
    reader.decorations.push(Decoration.node(from, to, { 'data-lines': lines.map(({ number, title, level }) => `${level} ${number} ${title}`).join('\n') }, { lines }));
  }
  return { targets: reader.targets, decorations: DecorationSet.create(doc, reader.decorations) };
}

const key = new PluginKey<Counted>('counted');

export const countedOf = (state: EditorState): Counted => key.getState(state) ?? { targets: [], decorations: DecorationSet.empty };

/** Numbers the screen shows and the text does not hold, counted as the press counts them. */
export const counted = Extension.create({
  name: 'counted',
  addProseMirrorPlugins: () => [
    new Plugin<Counted>({
      key,
      state: { init: (_config, { doc }) => count(doc), apply: (transaction, before) => (transaction.docChanged ? count(transaction.doc) : before) },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
});
