import type { SameKeys } from '../same-keys';
import type { desk as vietnamese } from '../vi/desk';

export const desk: SameKeys<typeof vietnamese> = {
  title: 'Write',
  start: {
    fromRecord: 'Choose a template or open a draft; the paragraphs of the record you came from will be at the right, ready to be taken.',
    compose: 'New', composeHint: 'Choose a template to begin', recent: 'Drafts', none: 'No drafts yet', noneHint: 'Choose a template above to write the first one. Drafts are saved by themselves and stay here.',
    noneReadOnly: 'When an editor writes a draft that you may see, it appears here.',
    filter: 'Filter by name', nothing: 'No draft has this name', total: '{{total}} drafts', continue: 'You were writing', continueVerb: 'Open it again', dismiss: 'Dismiss',
    open: 'Open', remove: 'Delete the draft', cannotWrite: 'Your account may read drafts, not write them.',
  },
  columns: { title: 'Name', template: 'Template', level: 'Secrecy', updated: 'Last change', by: 'By' },
  removeDialog: { title: 'Delete the draft', sentence: 'The draft “{{title}}” will be deleted for good.', verb: 'Delete the draft' },
  newDraft: {
    title: 'New: {{template}}', name: 'Name of the paper', nameHint: 'To find it again; may be changed later',
    levelHint: 'Decided by the person who may; the program only records it', create: 'Begin',
    nameRequired: 'Give it a name',
  },
  readOnly: 'You are reading this draft. Your account may not change it; you can still see it printed.',
  back: 'Back to the list', outline: 'Headings', page: 'The page', panel: 'Details and sources', opening: 'Opening the draft…', couldNotOpen: 'The draft was not opened',
  tabs: { head: 'Form', classification: 'Classification', archive: 'Archive' },
  print: 'See it printed', hidePanel: 'Hide the right pane', showPanel: 'Show the right pane',
  live: { show: 'See the printed page while typing', hide: 'Hide the printed page', pane: 'Printed page', page: 'Page {{page}} of {{count}}', waiting: 'Setting the pages…' },
  saving: {
    saved: 'Saved {{time}}', notYet: 'Nothing to save yet', saving: 'Saving…', failed: 'Not saved', retry: 'try again', saidSaved: 'Saved at {{time}}',
    failedTitle: 'Not saved. Your words are still on the screen; do not close the window.', lastSaved: 'Last saved: {{time}}',
  },
  notice: {
    conflict: 'This draft was saved elsewhere in the meantime. Your words are kept as a draft of their own, open here; the other one was not overwritten.',
    rescued: 'This draft was deleted elsewhere. Your words are kept as a new draft, open here; images must be inserted again.',
    couldNotInsert: 'Not inserted',
  },
  head: {
    paper: 'The paper', title: 'Name', typeName: 'Type (capitals on the page)', subject: 'Subject', number: 'Number', place: 'Place', date: 'Date', issueLine: 'Issue line', issueLineHint: 'e.g. Số 11 – Tháng 11/2026',
    bodies: 'Bodies', parentBody: 'Parent body', issuingBody: 'Issuing body', people: 'Addressees and recipients', addressees: 'To', recipients: 'Recipients', oneALine: 'One a line',
    signing: 'Signature', signed: 'The paper is signed', authority: 'Authority', authorityHint: 'e.g. T/M BAN THƯỜNG VỤ', position: 'Position', name: 'Full name', badDate: 'Write the date as 21/11/2026', addBeside: 'Add a signer', removeBeside: 'Remove this signer', beside: 'Signer {{number}} beside', drafterCode: 'Drafter’s code and copies', contactLine: 'Address and telephone (foot of the page)',
  },
  colophon: {
    legend: 'Colophon', printed: 'Print the colophon', responsible: 'Responsible for publishing', board: 'Editorial board', design: 'Design', proof: 'Proofreading', printRun: 'Print run', size: 'Size',
    printer: 'Printer, address', licenceNumber: 'Licence number', licenceBody: 'Licensed by', licenceDate: 'Licensed on', depositMonth: 'Deposited in', frequency: 'Frequency',
  },
  setting: {
    legend: 'How it is set', columns: 'Text columns', asTemplate: 'As the template', one: 'One', two: 'Two', runningHead: 'Running head', draft: 'Draft mark', round: 'Draft number (0: none)', recallUntil: 'To be returned by', badDate: 'Write the date as 21/11/2026',
    watermark: 'Watermark', watermarkHint: 'e.g. KHÔNG SAO CHỤP',
  },
  classify: { verb: 'Change', changed: 'Classification changed', urgency: 'Urgency', about: 'A change counts at once for the whole draft. Sources already inserted must fit the new level and scope.' },
  archive: {
    search: 'Search the archive', hint: 'Number, subject or words, accents not needed', results: '{{total}} records', none: 'No record matches', back: 'Back to the results', choose: 'Choose what to take: press, drag or Shift + arrows; Enter inserts.',
    insert: 'Insert {{blocks}} paragraphs', insertNone: 'Nothing chosen', inserted: '{{blocks}} paragraphs inserted with their source', open: 'Open in the archive', block: 'Paragraph {{number}}', blocks: 'Paragraphs of the record', empty: '(empty)', image: '[Image]', pageBreak: '[Page break]',
    noPlace: 'Nothing can be inserted where the cursor stands. Put it into an ordinary paragraph and insert again.', resultList: 'Results',
  },
};
