import type { SameKeys } from '../same-keys';
import type { print as vietnamese } from '../vi/print';

export const print: SameKeys<typeof vietnamese> = {
  title: 'Print',
  drafts: 'Drafts', none: 'Nothing to print yet', noneHint: 'Write a paper in the Write room, then press Ctrl+P to see it printed.', noneReadOnly: 'When an editor writes a draft that you may see, it appears here.', goWrite: 'Go to Write',
  choose: 'Choose a draft to see it printed', preview: 'As printed: {{title}}', setting: 'Setting the pages…', updating: 'Setting the pages anew…', refresh: 'Set the pages anew',
  pages: '{{pages}} pages', save: 'Save PDF', print: 'Print', edit: 'Edit', working: 'Writing…', printing: 'Opening the print dialog…', stop: 'Stop waiting',
  saved: '“{{name}}” saved, {{pages}} pages', printed: 'Sent to the printer', notPrinted: 'The print dialog was closed; nothing was printed',
  couldNotSave: 'The PDF was not saved', couldNotPrint: 'Not printed', couldNotSet: 'The pages were not set',
  warnings: 'To look at', warningCount: '{{warnings}} to look at', noWarnings: 'Nothing to look at', unknownWarning: 'Please look at this ({{code}}): {{details}}', cannotPrint: 'Your account may see papers as printed, not print or save them.',
  fileName: 'paper', updated: 'Updated {{time}}',
};
