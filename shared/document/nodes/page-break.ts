import { Node } from '@tiptap/core';

export const pageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'hr[data-page-break]' }],
  renderHTML: () => ['hr', { 'data-page-break': '' }],
});

export const columnBreak = Node.create({
  name: 'columnBreak',
  group: 'block',
  atom: true,
  parseHTML: () => [{ tag: 'hr[data-column-break]' }],
  renderHTML: () => ['hr', { 'data-column-break': '' }],
});
