import type { Node } from '@tiptap/pm/model';
import type { Decoration, NodeView } from '@tiptap/pm/view';
import { t } from 'i18next';
import type { EditorTarget } from '../structure/counted';

/** A table of contents as it will be listed; page numbers come with the print. */
export class ContentsView implements NodeView {
  readonly dom: HTMLElement;

  constructor(node: Node, decorations: readonly Decoration[]) {
    this.dom = document.createElement('nav');
    this.dom.className = 'document-contents';
    this.update(node, decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'tableOfContents') return false;
    const lines = decorations.map((decoration) => (decoration.spec as { lines?: readonly EditorTarget[] }).lines).find((found) => found !== undefined) ?? [];
    const title = document.createElement('div');
    title.className = 'document-contents-title';
    title.textContent = String(node.attrs['title']);
    const list = lines.map(({ level, number, title: words, kind }) => {
      const line = document.createElement('div');
      line.dataset['level'] = String(level);
      const lead = kind === 'questions' ? `${number}.` : number;
      line.textContent = [lead, words].filter(Boolean).join(lead && !/[.\-–)]$/u.test(lead) ? '. ' : ' ');
      return line;
    });
    const note = document.createElement('div');
    note.className = 'document-contents-note';
    note.textContent = lines.length > 0 ? t('editor:structure.contentsNote') : t('editor:structure.contentsEmpty');
    this.dom.replaceChildren(title, ...list, note);
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
}
