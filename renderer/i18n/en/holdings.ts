import type { SameKeys } from '../same-keys';
import type { holdings as vietnamese } from '../vi/holdings';

export const holdings: SameKeys<typeof vietnamese> = {
  tab: 'Files', findTab: 'Find papers', tabs: 'Ways to see the archive', list: 'List of files', one: 'File', paper: 'Paper in the file', onePaper: 'Archival data of the paper', inside: 'Papers in the file', insideCount: '{{count}} papers',
  emptyFile: 'No paper in the file yet', emptyFileAbout: 'Put in the papers of one matter, of the same level and scope.',
  find: 'Find a file by code, title, box…', all: '{{total}} files', newFile: 'New file', newFonds: 'Add a fonds', editFonds: 'Change the fonds', disposal: 'Disposal list', labels: 'Print a label',
  emptyTitle: 'No file yet', emptyAbout: 'A file gathers the papers of one matter, with a retention term and the place of the paper twin.', noFonds: 'Add a fonds first: all papers of one body.',
  chooseTitle: 'Choose a file', chooseAbout: 'What is in it, and what can be done with it, shows here.', noPaper: 'No paper chosen', noPaperAbout: 'Choose a paper of the file to see its archival data and what it belongs with.',
  profiles: { title: 'Metadata profile', state: 'State (TT 05/2025/TT-BNV)', party: 'Party (HD 40-HD/VPTW)' },
  fonds: { title: 'Fonds', name: 'Name of the fonds', archiveCode: 'Code of the archive', agencyCode: 'Code of the body', history: 'History of the fonds', save: 'Save the fonds' },
  fields: {
    fonds: 'Fonds', code: 'File code', title: 'Title', retention: 'Retention', language: 'Language', keywords: 'Keywords', description: 'Notes', condition: 'Physical state', box: 'Box', shelf: 'Shelf',
    level: 'Level', scope: 'Scope of use', place: 'Place of the paper twin', dates: 'Dates of papers', closedOn: 'Ended on', transferredOn: 'Handed over on', destroyedOn: 'Destroyed on', transferDue: 'Hand over by', keptUntil: 'Keep until the end of', records: 'Papers',
  },
  retention: { permanent: 'For ever', years70: '70 years', years50: '50 years', years30: '30 years', years20: '20 years', years10: '10 years', years5: '5 years' },
  states: { open: 'Open', closed: 'Ended', soon: 'Hand over soon', late: 'Hand-over overdue', done: 'Handed over', disposable: 'Term is over', destroyed: 'Destroyed' },
  warnSoon: { one: '1 file must be handed over within 30 days.', many: '{{count}} files must be handed over within 30 days.' }, warnLate: '{{count}} files are overdue for handing over.',
  unsure: 'Hand-over date by the archives law 33/2024/QH15, read in secondary sources: the office confirms it.',
  edit: 'Change the file', save: 'Save the file', close: 'End the file', reopen: 'Reopen', transfer: 'Note the hand-over', pack: 'Archival package', packName: 'File-{{code}}', packTitle: 'Not packed', stopPacking: 'Stop', moreActs: 'Other acts with the file {{code}}', destroy: 'Destroy the file', destroyAsk: 'Destroy…', destroyed: 'The file {{code}} is destroyed', add: 'Add papers…', takeOut: 'Take out of the file', openPaper: 'Show in the archive', savePaper: 'Export PDF + XML', savePaperTitle: 'Not exported', savedPaper: 'Exported, {{size}}', loans: 'Loans',
  packing: 'Packing', packed: '{{count}} papers packed, {{size}}', saved: 'Saved', printed: 'Sent to the printer',
  day: 'Day', dayProblem: 'Write the day as 05/02/2026.', closeTitle: 'End the file {{code}}', closeAbout: 'A file that has ended takes no more papers; its retention counts from the end of that year.', transferTitle: 'Hand over the file {{code}}', transferAbout: 'Notes the day of the hand-over. The package itself is made with its own button.',
  destroyTitle: 'Destroy the file {{code}}?', destroyAbout: '{{count}} papers are gone for good; only the line in the list and the decision stay. A second person must sign.',
  addTitle: 'Add papers to the file {{code}}', addFind: 'Find papers of the same level', addAbout: 'Only papers of the file’s level and scope show. Arrows choose, Enter adds.', addNone: 'No paper fits.', added: '{{count}} added: {{last}}',
  place: { act: 'Put into a file…', move: 'Move to a file…', title: 'Put the paper into a file', about: 'Only open files of the paper’s level and scope show.', none: 'No open file of this level and scope yet.', make: 'Go to Files to make one', verb: 'Put into the file', done: 'Put into the file {{code}}', field: 'File', show: 'Show the file {{code}}' },
  columns: { ordinal: 'No.', number: 'Number', date: 'Date', subject: 'Subject', pages: 'Pages' },
  details: {
    title: 'Archival data', pages: 'Pages', language: 'Language', keywords: 'Keywords', autograph: 'Handwritten notes', condition: 'Physical state', signer: 'Signed by', description: 'Description', mode: 'Access', original: 'Original', save: 'Save the data',
    modes: { '01': 'Public', '02': 'Conditional', '03': 'Secret' },
  },
  relations: { title: 'Related papers', none: 'No relation yet.', kinds: { answers: 'Answers', replaces: 'Replaces', amends: 'Amends', attachedTo: 'Attached to' }, back: { answers: 'Answered by', replaces: 'Replaced by', amends: 'Amended by', attachedTo: 'Has attached' }, add: 'Add a relation…', remove: 'Remove the relation', addTitle: 'Relate to another paper', kind: 'This paper', save: 'Note the relation' },
};
