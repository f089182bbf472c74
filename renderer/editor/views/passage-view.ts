import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { t } from 'i18next';
import type { RecordId } from '../../../shared/domain/ids';
import { unlinkPassage } from '../commands';
import type { EditorHost } from '../host';

/** Words from the archive in a quiet frame, their source under them. */
export class PassageView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly source = document.createElement('cite');
  private recordId: RecordId;

  constructor(node: Node, editor: Editor, positionOf: () => number | undefined, host: EditorHost) {
    this.recordId = node.attrs['recordId'] as RecordId;
    this.dom = document.createElement('blockquote');
    this.dom.className = 'document-passage';
    this.contentDOM = this.dom.appendChild(document.createElement('div'));
    const line = this.dom.appendChild(document.createElement('div'));
    line.className = 'document-passage-source';
    line.contentEditable = 'false';
    line.append(
      this.source,
      button(t('editor:passage.open'), () => host.openRecord(this.recordId)),
      button(t('editor:passage.unlink'), () => {
        const position = positionOf();
        if (position !== undefined) unlinkPassage(editor, position);
      }, 'edits'),
    );
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'passage') return false;
    this.recordId = node.attrs['recordId'] as RecordId;
    this.source.textContent = t('editor:passage.source', { citation: String(node.attrs['citation']) });
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest('button') !== null;
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node; readonly type: string }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }
}

function button(label: string, act: () => void, className = ''): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
