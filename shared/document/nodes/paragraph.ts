import Paragraph from '@tiptap/extension-paragraph';
import { alignmentAttribute, wholeNumber } from './alignment';

export const paragraph = Paragraph.extend({
  addAttributes() {
    return {
      align: alignmentAttribute,
      indent: {
        default: 0,
        parseHTML: (element) => wholeNumber(element.getAttribute('data-indent'), 0),
        renderHTML: (attributes) => (attributes['indent'] ? { 'data-indent': String(attributes['indent']) } : {}),
      },
    };
  },
});
