import { Node } from '@tiptap/core';
import { words } from './attributes';

/** Stands only at the top of the document: in no group, named by the document alone. */
export const appendix = Node.create({
  name: 'appendix',
  content: 'block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ title: words('title', 'data-title'), note: words('note', 'data-note') }),
  parseHTML: () => [{ tag: 'section[data-appendix]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, 'data-appendix': '' }, 0],
});
