import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { t } from 'i18next';

function wordsFor(name: string, parent: string | undefined, isEmptyDocument: boolean): string {
  if (name === 'heading') return t('editor:placeholder.heading');
  if (name !== 'paragraph') return '';
  if (parent === 'question') return t('editor:placeholder.question');
  if (parent === 'answer') return t('editor:placeholder.answer');
  return isEmptyDocument ? t('editor:placeholder.document') : '';
}

function decorate(document: Node): DecorationSet {
  const isEmpty = document.childCount === 1 && document.firstChild?.content.size === 0;
  const decorations: Decoration[] = [];
  document.descendants((node, position, parent) => {
    if (!node.isTextblock) return true;
    const words = node.childCount === 0 ? wordsFor(node.type.name, parent?.type.name, isEmpty) : '';
    if (words) decorations.push(Decoration.node(position, position + node.nodeSize, { class: 'is-empty', 'data-placeholder': words }));
    return false;
  });
  return DecorationSet.create(document, decorations);
}

const key = new PluginKey<DecorationSet>('placeholders');

/**
 * Grey words in empty blocks, by what they stand in. Not Tiptap's own: that one asks while the editor still holds the document from
 * before the change, so a place near the end of a longer one throws and the change with it.
 */
export const placeholders = Extension.create({
  name: 'placeholders',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: { init: (_config, { doc }) => decorate(doc), apply: (transaction, before) => (transaction.docChanged ? decorate(transaction.doc) : before) },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
