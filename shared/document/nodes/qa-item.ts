import { Node } from '@tiptap/core';
import { anchorAttribute } from './attributes';

export const qaItem = Node.create({
  name: 'qaItem',
  group: 'block',
  content: 'question answer',
  defining: true,
  isolating: true,
  addAttributes: () => ({ anchor: anchorAttribute }),
  parseHTML: () => [{ tag: 'section[data-qa]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, 'data-qa': '' }, 0],
});

export const question = Node.create({
  name: 'question',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-question]' }],
  renderHTML: () => ['div', { 'data-question': '' }, 0],
});

export const answer = Node.create({
  name: 'answer',
  content: '(paragraph | bulletList | orderedList | table | image | passage | blockquote | keepTogether | chart | parallelColumns)+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-answer]' }],
  renderHTML: () => ['div', { 'data-answer': '' }, 0],
});
