import { Node } from '@tiptap/core';
import type { CrossReferenceJson } from '../json';
import { oneOf } from './attributes';

const shows = ['number', 'title', 'page'] as const satisfies readonly CrossReferenceJson['attrs']['show'][];

export const crossReference = Node.create({
  name: 'crossReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    anchor: {
      default: '',
      validate: 'string',
      parseHTML: (element) => element.getAttribute('data-refers') ?? '',
      renderHTML: (attributes) => ({ 'data-refers': String(attributes['anchor']) }),
    },
    show: oneOf('show', 'data-show', shows, 'number'),
  }),
  parseHTML: () => [{ tag: 'span[data-refers]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
});
