import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { wholeNumber } from './alignment';

export const bulletList = BulletList;
export const listItem = ListItem.extend({ content: 'paragraph block*' });

export const orderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => wholeNumber(element.getAttribute('start'), 1),
        renderHTML: (attributes) => (attributes['start'] === 1 ? {} : { start: attributes['start'] }),
      },
      style: {
        default: 'decimal',
        parseHTML: (element) => element.getAttribute('data-style') ?? 'decimal',
        renderHTML: (attributes) => ({ 'data-style': attributes['style'] }),
      },
    };
  },
});
