import { Node } from '@tiptap/core';

const data = (attribute: string, fallback = '') => ({
  default: fallback,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${attribute}`) ?? fallback,
});

/** Words taken from a record; `level` is the record's, so that a draft below it can be refused. */
export const passage = Node.create({
  name: 'passage',
  group: 'block',
  content: '(paragraph | heading | bulletList | orderedList | table | image | blockquote | keepTogether | chart | parallelColumns)+',
  defining: true,
  addAttributes() {
    return {
      recordId: { ...data('record'), renderHTML: (attributes) => ({ 'data-record': String(attributes['recordId']) }) },
      citation: { ...data('citation'), renderHTML: (attributes) => ({ 'data-citation': String(attributes['citation']) }) },
      level: { ...data('level', 'open'), renderHTML: (attributes) => ({ 'data-level': String(attributes['level']) }) },
    };
  },
  parseHTML: () => [{ tag: 'blockquote[data-record]' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
});
