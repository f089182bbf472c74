import { Node } from '@tiptap/core';
import { numberBetween, oneOf } from './attributes';

export const parallelColumns = Node.create({
  name: 'parallelColumns',
  group: 'block',
  content: 'parallelRow+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ ratio: numberBetween('ratio', 'data-ratio', 0.2, 0.8, 0.5) }),
  parseHTML: () => [{ tag: 'div[data-parallel]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-parallel': '' }, 0],
});

export const parallelRow = Node.create({
  name: 'parallelRow',
  content: 'parallelCell parallelCell',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-parallel-row]' }],
  renderHTML: () => ['div', { 'data-parallel-row': '' }, 0],
});

export const parallelCell = Node.create({
  name: 'parallelCell',
  content: 'block+',
  defining: true,
  isolating: true,
  addAttributes: () => ({ lang: oneOf('lang', 'lang', ['vi', 'km'], 'vi') }),
  parseHTML: () => [{ tag: 'div[data-parallel-cell]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-parallel-cell': '' }, 0],
});
