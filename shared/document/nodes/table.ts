import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { alignmentAttribute } from './alignment';

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
    };
  },
}).configure({ resizable: false });
export const tableRow = TableRow;
export const tableCell = TableCell.extend({
  content: withoutNestedTables,
  addAttributes() {
    return { ...this.parent?.(), align: alignmentAttribute };
  },
});
export const tableHeader = TableHeader.extend({
  content: withoutNestedTables,
  addAttributes() {
    return { ...this.parent?.(), align: alignmentAttribute };
  },
});
