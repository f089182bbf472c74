import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { EditorSignals } from '../host';

/** The raised number in the line. The number is a CSS counter, so no keystroke has to renumber anything. */
export class FootnoteMark implements NodeView {
  readonly dom: HTMLElement;
  private readonly signals: EditorSignals;
  private readonly positionOf: () => number | undefined;

  constructor(node: Node, positionOf: () => number | undefined, signals: EditorSignals) {
    this.signals = signals;
    this.positionOf = positionOf;
    this.dom = document.createElement('sup');
    this.dom.className = 'footnote-mark';
    this.dom.setAttribute('role', 'doc-noteref');
    this.dom.addEventListener('dblclick', this.open);
    this.update(node);
  }

  private readonly open = (): void => {
    const position = this.positionOf();
    if (position !== undefined) this.signals.openFootnote(position);
  };

  update(node: Node): boolean {
    if (node.type.name !== 'footnote') return false;
    this.dom.title = node.textContent;
    return true;
  }

  selectNode(): void {
    this.dom.classList.add('is-selected');
  }

  deselectNode(): void {
    this.dom.classList.remove('is-selected');
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.dom.removeEventListener('dblclick', this.open);
  }
}
