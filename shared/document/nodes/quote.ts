import { Node } from '@tiptap/core';

/** Words of others, typed or pasted; what comes out of the archive is a passage. */
export const blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote:not([data-record])' }],
  renderHTML: () => ['blockquote', 0],
});

export const keepTogether = Node.create({
  name: 'keepTogether',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-keep-together]' }],
  renderHTML: () => ['div', { 'data-keep-together': '' }, 0],
});
