import type { SameKeys } from '../same-keys';
import type { leaks as vietnamese } from '../vi/leaks';

export const leaks: SameKeys<typeof vietnamese> = {
  title: 'Look again before it goes out', about: '“{{name}}” has not left the office. The recipient could see the following without your meaning it.',
  forbidden: 'The file has a passage that also stands in a paper of a higher level, so it cannot go out. Take the passage out, or raise the level of this paper.',
  looking: 'Looking…', more: 'and {{count}} more', back: 'Go back and mend', goOn: 'Seen, let it out',
  kinds: {
    property: { what: 'Properties of the file', do: 'In Word: File → Info → Inspect document → remove properties; or export a PDF from this program.' },
    path: { what: 'Paths on a computer', do: 'Remove the link or change the attached template; or export a PDF from this program.' },
    comment: { what: 'Comments', do: 'Delete all comments and save; or export a PDF from this program.' },
    trackedChange: { what: 'Tracked changes', do: 'Accept or reject all changes, stop tracking, and save.' },
    hiddenText: { what: 'Hidden text', do: 'Show hidden text and delete it; make a PDF anew without hidden layers.' },
    thumbnail: { what: 'Thumbnails', do: 'A thumbnail may show what was cut off later. Save the file without one.' },
    location: { what: 'Where a photograph was taken (GPS)', do: 'Remove the place from the picture and insert it again.' },
    imageData: { what: 'Data inside pictures', do: 'Remove the details of the picture and insert it again.' },
    attachment: { what: 'Embedded and attached files', do: 'Remove them where the recipient does not need them.' },
    earlierVersion: { what: 'An earlier version inside the file', do: 'Print to a new PDF: what was changed or covered can still be read in this one.' },
    formValue: { what: 'Values of a form', do: 'Clear the fields or print to a new PDF.' },
    script: { what: 'Scripts and macros', do: 'Remove macros and scripts.' },
    personalNumber: { what: 'Personal numbers', do: 'Take the number out or cover it where the recipient does not need it.' },
    passage: { what: 'A passage of a higher level', do: 'Take the passage out, or raise the level of the paper.' },
  },
  numbers: { citizen: 'Citizen number', identityCard: 'Identity card', passport: 'Passport', phone: 'Telephone', insurance: 'Insurance number', tax: 'Tax code', account: 'Bank account', partyCard: 'Party card' },
};
