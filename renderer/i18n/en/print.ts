import type { SameKeys } from '../same-keys';
import type { print as vietnamese } from '../vi/print';

export const print: SameKeys<typeof vietnamese> = {
  title: 'Print',
  drafts: 'Drafts', none: 'Nothing to print yet', noneHint: 'Write a paper in the Write room, then press Ctrl+P to see it printed.', noneReadOnly: 'When an editor writes a draft that you may see, it appears here.', goWrite: 'Go to Write',
  choose: 'Choose a draft to see it printed', preview: 'As printed: {{title}}', setting: 'Setting the pages…', updating: 'Setting the pages anew…', refresh: 'Set the pages anew',
  pages: '{{pages}} pages', save: 'Save PDF', print: 'Print', edit: 'Edit', working: 'Writing…', printing: 'Opening the print dialog…', stop: 'Stop waiting',
  saved: '“{{name}}” saved, {{pages}} pages', printed: 'Sent to the printer', notPrinted: 'The print dialog was closed; nothing was printed',
  copies: 'Print numbered copies', copiesOnly: 'A paper of Mật or above leaves only as numbered copies, each with its recipient and a line in the register.', copiesAsk: 'A paper of Mật or above leaves only as numbered copies. Ask somebody who may print them.', couldNotSave: 'The PDF was not saved', couldNotPrint: 'Not printed', couldNotSet: 'The pages were not set',
  warnings: 'To look at', warningCount: '{{warnings}} to look at', noWarnings: 'Nothing to look at', unknownWarning: 'Please look at this ({{code}}): {{details}}', cannotPrint: 'Your account may see papers as printed, not print or save them.',
  fileName: 'paper', updated: 'Updated {{time}}',
  serious: 'Grave', minor: 'Slight', showPlace: 'Show the place', showPage: 'See page {{page}}', editPlace: 'Mend it in the text', onPage: 'Page {{page}}',
  seriousTitle: '{{warnings}} places to mend first', andMore: 'and {{more}} more', lookFirst: 'See the place', saveAllTheSame: 'Save all the same', printAllTheSame: 'Print all the same',
  cancelSetting: 'Stop setting', cancelled: 'Setting was stopped', cancelledHint: 'The text is as it was. Press the button below when you want to see it printed.',
  saveAs: 'Save otherwise', savePlain: 'PDF, page by page', saveBooklet: 'PDF of the booklet…', saveCropMarks: 'PDF with crop marks, for a printing house',
  saveForm: { docx: 'Word (.docx)', html: 'One HTML file, for the internal site', text: 'Plain text, to be read aloud' }, savedAs: '“{{name}}” saved', couldNotSaveAs: 'Not saved in this form',
  suffix: { booklet: ' – booklet', testSheet: ' – test sheet', cropMarks: ' – crop marks' }, printAs: { booklet: 'Print booklet', testSheet: 'Print test sheet' },
  bundle: {
    open: 'Put several together', pick: 'Choose the drafts', title: 'One file of several', name: 'Name of the whole', nameHint: 'Left empty: the name of the first', contents: 'Contents in front', order: 'Order', empty: 'Choose drafts at the left',
    emptyHint: 'Press each draft in the order it is to be printed. Alt+↑ and Alt+↓ move it, Delete takes it out.', up: 'Move “{{title}}” up', down: 'Move “{{title}}” down', remove: 'Take “{{title}}” out', leave: 'Back to one draft', fileName: 'papers',
    sizesDiffer: 'The pages of these drafts differ in size and cannot be folded into one booklet.',
  },
  booklet: {
    title: 'Folded booklet', open: 'Booklet', change: 'Change', leave: 'Back to pages', toBooklet: 'See the booklet',
    sheet: 'Sheet of paper', custom: 'Another size', width: 'Width', height: 'Height', duplex: 'The printer turns paper over its', shortEdge: 'Short edge', longEdge: 'Long edge', duplexHint: 'Print the test sheet first where you are not sure.',
    signature: 'Signatures', whole: 'One, all nested', ofPages: '{{pages}} pages each', paper: 'Allow for the paper', noCreep: 'Not at all', gsm: '{{grams}} g paper ({{thickness}} mm)',
    blanks: 'Blank pages', blanksEnd: 'At the end', blanksBefore: 'Before the last page', faces: 'Sides', faceChoice: { both: 'Both sides', fronts: 'Outer sides only', backs: 'Inner sides only', backsReversed: 'Inner sides, last sheet first' },
    crop: 'Crop marks, 3 mm bleed', foldMarks: 'Fold marks', trueSize: 'Pages are always printed at their own size. Choose 100 % in the print dialog.',
    summary: '{{pages}} pages + {{blanks}} blank = {{sheets}} sheets of {{sheet}} printed on both sides, folded and stapled in the middle.', test: 'See the test sheet', show: 'See the booklet',
    face: { front: 'Outer side', back: 'Inner side' }, blank: 'blank', sideLabel: '{{face}}: left {{left}}, right {{right}}',
    bar: 'Booklet: {{sheets}} sheets of {{sheet}}, turned over the {{edge}}', barTest: 'Test sheet on {{sheet}}, turned over the {{edge}}', barCropMarks: 'Single pages with crop marks',
    caption: 'Sheet {{sheet}}, {{face}}: pages {{left}} | {{right}}', captionTurned: 'Sheet {{sheet}}, {{face}} (half a turn round): pages {{left}} | {{right}}', captionShort: '{{sheet}} {{face}}',
  },
};
