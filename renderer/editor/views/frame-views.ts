import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { t } from 'i18next';

interface Placed {
  readonly editor: Editor;
  readonly positionOf: () => number | undefined;
}

function setAttribute({ editor, positionOf }: Placed, name: string, value: string): void {
  const position = positionOf();
  const node = position === undefined ? null : editor.state.doc.nodeAt(position);
  if (position === undefined || !node || !editor.isEditable || node.attrs[name] === value) return;
  editor.view.dispatch(editor.state.tr.setNodeMarkup(position, undefined, { ...node.attrs, [name]: value }));
}

/** An appendix with its name and reference line over its text. */
export class AppendixView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly fields: readonly { readonly name: 'title' | 'note'; readonly input: HTMLInputElement }[];

  constructor(node: Node, placed: Placed) {
    this.dom = document.createElement('section');
    this.dom.className = 'document-appendix';
    const head = this.dom.appendChild(document.createElement('div'));
    head.className = 'document-appendix-head';
    head.contentEditable = 'false';
    const label = head.appendChild(document.createElement('div'));
    label.textContent = t('editor:structure.appendixLabel');
    this.fields = (['title', 'note'] as const).map((name) => {
      const input = head.appendChild(document.createElement('input'));
      input.className = `document-appendix-${name}`;
      input.placeholder = t(`editor:structure.appendix.${name}`);
      input.setAttribute('aria-label', input.placeholder);
      input.maxLength = 500;
      input.readOnly = !placed.editor.isEditable;
      input.addEventListener('input', () => setAttribute(placed, name, input.value));
      return { name, input };
    });
    this.contentDOM = this.dom.appendChild(document.createElement('div'));
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'appendix') return false;
    for (const { name, input } of this.fields) {
      const value = String(node.attrs[name]);
      if (input.value !== value) input.value = value;
    }
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLInputElement;
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node; readonly type: string }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }
}

/** Two columns side by side in the widths they are printed in. */
export class ParallelView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;

  constructor(node: Node, addRow: () => void) {
    this.dom = document.createElement('div');
    this.dom.className = 'document-parallel';
    this.contentDOM = this.dom.appendChild(document.createElement('div'));
    const add = this.dom.appendChild(document.createElement('button'));
    add.type = 'button';
    add.className = 'document-parallel-add';
    add.contentEditable = 'false';
    add.textContent = t('editor:structure.parallelAdd');
    add.addEventListener('click', addRow);
    this.update(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'parallelColumns') return false;
    const ratio = Number(node.attrs['ratio']);
    this.dom.style.setProperty('--parallel', `${ratio}fr ${1 - ratio}fr`);
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof HTMLButtonElement;
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node; readonly type: string }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }
}
