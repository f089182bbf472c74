import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import type { OrderedStyle } from '../json';
import { wholeNumber } from './alignment';
import { oneOf } from './attributes';

const styles = ['decimal', 'lowerAlpha', 'upperRoman', 'lowerRoman', 'dash', 'point', 'clause'] as const satisfies readonly OrderedStyle[];

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
      style: oneOf('style', 'data-style', styles, 'decimal'),
    };
  },
});
