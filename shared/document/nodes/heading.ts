import Heading from '@tiptap/extension-heading';
import { alignmentAttribute } from './alignment';

export const heading = Heading.extend({
  addAttributes() {
    return { level: { default: 1, rendered: false }, align: alignmentAttribute };
  },
}).configure({ levels: [1, 2, 3, 4, 5, 6] });
