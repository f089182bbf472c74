import { Node } from '@tiptap/core';
import { anchorAttribute } from './attributes';

const text = (name: string, attribute: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? '',
  renderHTML: (attributes: Record<string, unknown>) => ({ [attribute]: String(attributes[name] ?? '') }),
});

/** An image of the document's own store. It has no address, so no file and no network can be reached through it. */
export const image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      imageId: text('imageId', 'data-image-id'),
      alt: text('alt', 'data-alt'),
      caption: text('caption', 'data-caption'),
      widthMm: {
        default: null,
        parseHTML: (element) => {
          const value = Number.parseFloat(element.getAttribute('data-width-mm') ?? '');
          return Number.isFinite(value) && value > 0 ? value : null;
        },
        renderHTML: (attributes) => (attributes['widthMm'] ? { 'data-width-mm': String(attributes['widthMm']) } : {}),
      },
      anchor: anchorAttribute,
    };
  },
  parseHTML: () => [{ tag: 'figure[data-image-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});
