import type { SameKeys } from '../same-keys';
import type { editor as vietnamese } from '../vi/editor';

export const editor: SameKeys<typeof vietnamese> = {
  title: 'Editor',
  document: 'The document being written',
  placeholder: { document: 'Write here', heading: 'Heading', question: 'Write the question, Enter goes to the answer', answer: 'Write the answer; Enter twice leaves the block' },
  pageBreak: 'Page break',
  readOnly: 'The document holds content this version does not know, so it is open for reading only. What was saved is untouched; update the program and open it again.',
  image: {
    missing: 'This image is not in the draft. Delete it and insert the image again.', caption: 'Caption', alt: 'Description', altHint: 'Read to those who cannot see the image', width: 'Width (mm)',
    natural: 'Natural size', remove: 'Delete the image',
  },
  passage: { source: 'Source: {{citation}}', open: 'Open the source', unlink: 'Remove the source link' },
  footnotes: { label: 'Footnotes', one: 'Footnote {{number}}', back: 'To footnote {{number}} in the text', remove: 'Delete footnote {{number}}', empty: 'Write the note, Enter goes back to the text' },
  paste: { pictures_one: '{{count}} picture of what was pasted was left out. Insert images from a file (Insert → Image).', pictures_other: '{{count}} pictures of what was pasted were left out. Insert images from a file (Insert → Image).' },
  outline: { label: 'Headings', empty: 'The headings of the text appear here. Choose a “Heading” style on the Home tab.', untitled: '(no words yet)' },
  words: '{{words}} words', wordsSelected: '{{selected}} / {{words}} words',
  zoom: 'Zoom', zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomReset: 'Back to 100%',
  ribbon: {
    label: 'Tools', home: 'Home', insert: 'Insert', table: 'Table', image: 'Image',
    style: 'Paragraph style', body: 'Body', headings: { h1: 'Heading 1', h2: 'Heading 2', h3: 'Heading 3', h4: 'Heading 4' },
    undo: 'Undo', redo: 'Redo', bold: 'Bold', italic: 'Italic', underline: 'Underline', strike: 'Strikethrough', superscript: 'Superscript', subscript: 'Subscript',
    clear: 'Clear formatting', left: 'Align left', center: 'Centre', right: 'Align right', justify: 'Justify',
    bulletList: 'Bulleted list', dash: 'Dashed list', decimal: 'List 1. 2. 3.', lowerAlpha: 'List a) b) c)', upperRoman: 'List I. II. III.',
    outdent: 'Less indent', indent: 'More indent', find: 'Find', replace: 'Replace', shortcuts: 'Shortcuts',
    insertTable: 'Table', insertTableSize: 'Table, {{rows}} rows × {{columns}} columns', insertImage: 'Image', footnote: 'Footnote', qaItem: 'Question and answer', pageBreak: 'Page break', passage: 'From the archive',
    rowAbove: 'Row above', rowBelow: 'Row below', columnLeft: 'Column left', columnRight: 'Column right', deleteRow: 'Delete row', deleteColumn: 'Delete column',
    merge: 'Merge cells', split: 'Split cell', headerRow: 'Header row', deleteTable: 'Delete table',
    groups: { history: 'Undo', style: 'Style', font: 'Font', paragraph: 'Paragraph', list: 'Lists', rows: 'Rows', columns: 'Columns', cells: 'Cells' },
  },
  structure: {
    menu: 'Structure', contents: 'Table of contents', contentsOf: { headings: 'Contents by headings', questions: 'List of questions', figures: 'List of figures and charts', tables: 'List of tables' },
    contentsTitle: { headings: 'MỤC LỤC', questions: 'DANH MỤC CÂU HỎI', figures: 'DANH MỤC HÌNH', tables: 'DANH MỤC BẢNG' },
    contentsNote: 'Page numbers are filled in when printed.', contentsEmpty: 'Nothing to list yet.',
    quote: 'Block quote', together: 'Keep on one page', reference: 'Cross-reference…', chart: 'Chart…', parallel: 'Parallel columns Vietnamese – Khmer', parallelAdd: 'Add a pair',
    appendix: { insert: 'Appendix', title: 'Name of the appendix', note: 'What it belongs to (empty: taken from the head of the document)' }, appendixLabel: 'PHỤ LỤC', columnBreak: 'Column break',
    numbering: 'Number headings', numberings: {
      none: 'As typed', part: 'Phần thứ nhất', chapter: 'Chương I', section: 'Mục 1', subsection: 'Tiểu mục 1', article: 'Điều 1.', roman: 'I.', romanDash: 'I-', decimal: '1.', decimalDash: '1-', decimalPath: '1.1.', letter: 'a)', dash: '–',
    },
    tableCaption: 'Table caption', decimal: 'Align on the comma',
    point: 'Points a) b) c) d) đ)', clause: 'Clauses 1. 2. 3., counted on in one article',
  },
  referenceDialog: {
    title: 'Cross-reference', target: 'Refers to', search: 'Find a heading, question, figure or table', show: 'Prints', number: 'Number', heading: 'Title', page: 'Page number', insert: 'Insert', cancel: 'Cancel',
    none: 'The document has no heading, question, figure or table to refer to yet.', kinds: { headings: 'Heading', questions: 'Question', figures: 'Figure', tables: 'Table' },
  },
  chartDialog: {
    title: 'Chart', kind: 'Kind', kinds: { bar: 'Bars', line: 'Lines', pie: 'Pie' }, name: 'Name of the chart', unit: 'Unit', caption: 'Caption below the chart', alt: 'Description for listeners (empty: the figures are read)',
    figures: 'Figures', category: 'Item', series: 'Series {{number}}', addRow: 'Add item', addSeries: 'Add series', removeRow: 'Remove item {{name}}', removeSeries: 'Remove series {{name}}',
    figure: '{{series}}, {{category}}', badFigure: 'Type figures the Vietnamese way, such as 1.250,5; leave empty what is not known.', put: 'Put into the text', cancel: 'Cancel', pieNote: 'A pie draws the first series only.',
    empty: 'At least one item needs a figure.',
  },
  find: {
    label: 'Find and replace', query: 'Find', replacement: 'Replace with', next: 'Next', previous: 'Previous', replace: 'Replace', replaceAll: 'Replace all', close: 'Close find',
    accents: 'Accents', case: 'Match case', word: 'Whole word', count: '{{at}} / {{total}}', none: 'Not found', replaced: '{{count}} replaced',
    accentsHint: 'On: “đất” matches “đất” alone. Off: “dat dai” also finds “đất đai”.', showReplace: 'Show replace',
  },
  shortcuts: {
    title: 'Keys while writing', text: 'Text', paragraph: 'Paragraph', insert: 'Insert', move: 'Find and move',
    leftNote: 'Ctrl+L locks the program, so align left is Ctrl+Shift+L. The same key again goes back to the template’s own alignment.',
    qaNote: 'In a question block: Enter or Tab goes from the question to the answer; Shift+Tab back; Shift+Enter breaks the line; Enter on an empty answer paragraph leaves the block.',
    listNote: 'Tab and Shift+Tab change the depth of a list item; in a table they go to the next or previous cell.', save: 'Save now', print: 'See it printed', keys: 'Keys', deed: 'What it does',
    footnoteNote: 'On a footnote’s number: Enter edits the note; Enter or Esc in the note goes back to the text.',
  },
};
