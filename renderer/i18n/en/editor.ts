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
