import Heading from '@tiptap/extension-heading';
import type { HeadingNumbering } from '../json';
import { alignmentAttribute } from './alignment';
import { anchorAttribute, oneOfOrNull } from './attributes';

export const headingNumberings = [
  'part', 'chapter', 'section', 'subsection', 'article', 'roman', 'romanDash', 'decimal', 'decimalDash', 'decimalPath', 'letter', 'dash',
] as const satisfies readonly HeadingNumbering[];

export const heading = Heading.extend({
  addAttributes() {
    return {
      level: { default: 1, rendered: false }, align: alignmentAttribute,
      numbering: oneOfOrNull('numbering', 'data-numbering', headingNumberings), anchor: anchorAttribute,
    };
  },
}).configure({ levels: [1, 2, 3, 4, 5, 6] });
