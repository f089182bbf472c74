import type { registers as vietnamese } from '../vi/registers';
import type { SameKeys } from '../same-keys';

export const registers: SameKeys<typeof vietnamese> = {
  title: 'Registers', tabs: { books: 'Registers', copies: 'Numbered copies', terms: 'Protection terms', loans: 'Lending' },
  due: { loans: 'Loans overdue: {{count}}', terms: 'Papers at or near the end of their protection: {{count}}' },
  books: {
    list: 'Registers', past: 'Earlier periods', empty: 'no line yet', last: 'last number {{number}}', closed: 'closed up to {{day}}', notClosed: 'no day closed yet',
    verify: 'Check the registers', intact: 'The registers are intact: every entry follows from the one before.', broken: 'The {{level}} register was changed or lost entries from entry {{at}} on. Leave the machine as it is and tell whoever is in charge at once.',
    seal: 'Present seals', sealLine: '{{level}}: entry {{number}}, {{seal}}', sealNone: '{{level}}: no entry yet', compare: 'Compare with a printed sheet', entry: 'Entry', sealField: 'Seal on the sheet', doCompare: 'Compare', same: 'The same: the sheet agrees with the register here.', different: 'Not the same: the register here differs from the sheet, or it was typed wrongly.',
  },
  lines: {
    title: 'Lines', total: '{{total}} lines', find: 'Find in the register', findPlaceholder: 'Number, subject, body; accents not needed', from: 'From', to: 'To', badDate: 'Write it as 05/02/2026', add: 'New line', issue: 'Give a number', close: 'Close the day', print: 'Print', hidden: 'Outside your scopes', struck: 'Struck', corrects: 'Corrects {{number}}',
    emptyTitle: 'This register has no line yet', emptyAbout: 'Press “New line” to write the first one. Numbers run without gap and are never used twice.', emptyRead: 'Lines appear here when the archivist writes them.', nothing: 'No line fits', clear: 'Clear filters', loading: 'Loading…', begin: 'Set the first number',
  },
  line: {
    title: 'Line', none: 'Choose a line', noneAbout: 'Arrow up and down to choose.', enteredOn: 'Entered on', by: 'Written by', at: '{{when}}, {{who}}', correct: 'Correct', openRecord: 'Open the paper', openDraft: 'Open the draft',
    struck: 'Struck on {{day}} by {{by}}: {{reason}}', correctedBy: 'See line {{number}}', hidden: 'The paper of this line is outside your scopes. A register has no holes, so its number is shown.', source: 'Form: {{source}}', unsure: 'To be compared with the official form.',
  },
  form: {
    newTitle: 'New line: {{register}}', correctTitle: 'Correct line {{number}}', number: 'Its number: {{number}}', typeName: 'Kind', topSecret: 'A line of a Tuyệt mật paper never has a subject, only the kind.', scope: 'Scope of use', reason: 'Reason for the correction', replace: 'Write the right line (next number)', strikeOnly: 'Strike only',
    correctAbout: 'The old line is struck and stays readable; the right one gets the next number and refers to it.', save: 'Write', saveCorrection: 'Correct', saved: 'Written as number {{number}}', corrected: 'Line {{number}} was corrected', required: 'To be filled: {{fields}}',
  },
  issue: { title: 'Give a number to an outgoing paper', about: 'The number is drawn from the register and written into it and into the head of the paper in one step. A number is given once.', draft: 'Draft', none: 'No draft of this level is without a number.', type: 'Code of the kind', typeAbout: 'As the form says; empty for a State letter.', next: 'Its number: {{number}}', save: 'Give the number', saved: 'Number {{number}} was given' },
  close: { title: 'Close the register', about: 'After closing nothing more enters those days. It cannot be undone.', day: 'Closed up to and with', verb: 'Close the register', done: 'Closed: {{count}} lines, entry {{number}}' },
  begin: { title: 'Set the first number', about: 'Once, when a register on paper goes on here: the first line here gets the number after this one.', last: 'Last number on paper', series: 'For the series of the kind', seriesAbout: 'Empty for the running number of the register.', verb: 'Set the number', done: 'Done: the next number is {{next}}' },
  print: { title: 'Print the register', volume: 'Volume', paper: 'Paper', a4: 'A4 landscape', a3: 'A3 landscape', print: 'Print', save: 'Save PDF', preview: 'Preview', printed: 'The register went to the printer', saved: 'Saved, {{pages}} pages', closed: 'The print dialog was closed; nothing was printed.' },
  numbering: { title: 'Numbering', by: 'Numbers run by', year: 'Year', term: 'Term', style: 'Written as', state: 'State: 05/QĐ-UBND', party: 'Party: 155-BC/BTGDVTU', body: 'Code of the body', terms: 'Terms', termName: 'Name of the term', termFrom: 'Begins on', add: 'Add a term', save: 'Save numbering', saved: 'Numbering saved' },
  copies: {
    list: 'Papers with numbered copies', print: 'Print numbered copies', emptyTitle: 'No numbered copy was printed yet', emptyAbout: 'Press “Print numbered copies”, choose a paper and name the recipients: one copy each, a number each.', emptyRead: 'Copies appear here when somebody prints them.', none: 'Choose a paper to see its copies', untitled: 'Tuyệt mật paper',
    issued: '{{count}} copies issued', number: 'Copy', recipient: 'Recipient', state: 'State', since: 'Since', note: 'Remarks', more: 'Issue more', printList: 'Print the list', history: 'History of copy {{number}}', choose: 'Choose copy {{number}}', chosen: '{{count}} copies chosen',
    states: { out: 'With recipient', recalled: 'Asked back', returned: 'Returned', spoilt: 'Spoilt', destroyed: 'Destroyed' },
    acts: { recalled: 'Ask back', returned: 'Record return', spoilt: 'Record as spoilt', destroyed: 'Destroy' },
    issueTitle: 'Print numbered copies', paper: 'Paper', recipients: 'Recipients, one a line', recipientsAbout: '{{count}} recipients: copies {{first}} to {{last}}', allowedBy: 'Allowed by', issueAbout: 'The numbers and the line in the register of copying are written before the first page leaves.', verb: 'Print {{count}} copies', issued1: 'Copies {{first}}–{{last}} issued, line {{ordinal}} of the register of copying',
    stopped: 'Copies {{from}} to {{last}} stand in the register and are not on paper: record them as spoilt, then print again under new numbers.', saveFile: 'Save as PDF to print elsewhere', fileName: 'Copies {{first}}–{{last}}', sides: 'Sides', oneSide: 'One side', bothSides: 'Both sides, each copy on a sheet of its own', draft: 'Draft', record: 'In the archive', findPaper: 'Find a paper',
    followTitle: '{{act}}: {{count}} copies', reason: 'Remarks', reasonNeeded: 'Reason, minutes', until: 'To be back by', letter: 'Form of the letter', followed: 'Recorded: {{act}}, {{count}} copies', recalled: 'Recorded, and a letter was drafted', openLetter: 'Open the letter', sum: 'Sum: {{parts}}', listPrinted: 'The list went to the printer',
  },
  terms: {
    until: 'Ending up to', all: 'All', total: '{{total}} secret papers', expired: 'Ended', soon: 'Within 90 days', later: 'Still protected', emptyTitle: 'No secret papers', emptyAbout: 'Papers of Mật and above that you may see appear here with the last day of their protection.',
    expires: 'Ends', classified: 'Decided on', paper: 'Paper', byLaw: 'by law', byDecision: 'by decision', unsure: 'This term comes from {{source}} and was not compared with the official text.', none: 'Choose a paper', decisions: 'Recorded decisions', noDecisions: 'No decision was recorded; the term is that of the law.',
    acts: { classified: 'Level decided', extended: 'Term extended', raised: 'Level raised', lowered: 'Level lowered', declassified: 'Declassified', digitised: 'Digitising allowed' },
    record: 'Record a decision', extend: 'Extend', change: 'Change the level', declassify: 'Declassify', notice: 'Draft a notice', noticed: 'A notice about {{count}} copies was drafted', recorded: 'The decision was recorded', changed: 'Now {{level}}, by decision',
    number: 'Decision number', date: 'Decision date', signer: 'Signed by', expiresOn: 'Holds until', to: 'New level', changeAbout: 'The software only records and carries out what the competent person decided.', released: 'Declassified or lowered', letter: 'Form of the letter',
  },
  loans: {
    lend: 'Lend', total: '{{out}} lent, {{late}} overdue', emptyTitle: 'Nothing was lent yet', emptyAbout: 'Press “Lend” when somebody borrows the paper original of something in the archive.', emptyRead: 'Loans appear here when somebody borrows an original.', slip: 'Slip', borrower: 'Borrower', paper: 'Paper', lentOn: 'Lent on', dueOn: 'Due on', state: 'State', late: 'Overdue', out: 'Lent', returned: 'Returned {{day}}',
    takeBack: 'Record return', printSlip: 'Print slip', printOverdue: 'Print overdue list', title: 'Lend an original', record: 'Paper', verb: 'Lend', lent: 'Slip {{number}} was written', back: 'Return recorded', note: 'Remarks', slipPrinted: 'The slip went to the printer',
  },
  findRecord: 'Find in the archive by number or subject',
};
