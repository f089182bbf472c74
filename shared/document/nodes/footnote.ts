import { Node } from '@tiptap/core';

export const footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  content: 'text*',
  inline: true,
  atom: true,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
});
