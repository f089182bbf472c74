import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { alignmentAttribute } from './alignment';
import { anchorAttribute, words } from './attributes';

/** As of a block, and `decimal`: only ever in `data-align`. */
const cellAlignment: typeof alignmentAttribute = {
  ...alignmentAttribute,
  parseHTML: (element) => (element.getAttribute('data-align') === 'decimal' ? 'decimal' : alignmentAttribute.parseHTML?.(element)),
};

const withoutNestedTables = '(paragraph | heading | bulletList | orderedList | image)+';

export const table = Table.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      frame: {
        default: 'all',
        parseHTML: (element) => (element.getAttribute('data-frame') === 'none' ? 'none' : 'all'),
        renderHTML: (attributes) => (attributes['frame'] === 'none' ? { 'data-frame': 'none' } : {}),
      },
      caption: words('caption', 'data-caption'),
      anchor: anchorAttribute,
    };
  },
}).configure({ resizable: false });
export const tableRow = TableRow;
export const tableCell = TableCell.extend({
  content: withoutNestedTables,
  addAttributes() {
    return { ...this.parent?.(), align: cellAlignment };
  },
});
export const tableHeader = TableHeader.extend({
  content: withoutNestedTables,
  addAttributes() {
    return { ...this.parent?.(), align: cellAlignment };
  },
});
