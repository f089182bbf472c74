import { Node } from '@tiptap/core';
import type { ContentsOf } from '../json';
import { numberBetween, oneOf, words } from './attributes';

const kinds = ['headings', 'questions', 'figures', 'tables'] as const satisfies readonly ContentsOf[];

/** Holds no text: what it lists is read from the document each time. */
export const tableOfContents = Node.create({
  name: 'tableOfContents',
  group: 'block',
  atom: true,
  addAttributes: () => ({
    of: oneOf('of', 'data-of', kinds, 'headings'),
    title: words('title', 'data-title', 200),
    depth: numberBetween('depth', 'data-depth', 1, 6, 3),
  }),
  parseHTML: () => [{ tag: 'nav[data-contents]' }],
  renderHTML: ({ HTMLAttributes }) => ['nav', { ...HTMLAttributes, 'data-contents': '' }],
});
