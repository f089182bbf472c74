import type { SameKeys } from '../same-keys';
import type { domain as vietnamese } from '../vi/domain';

export const domain: SameKeys<typeof vietnamese> = {
  levels: { open: 'Open', confidential: 'Confidential', secret: 'Secret', topSecret: 'Top secret' },
  kinds: {
    resolution: 'Resolution', decision: 'Decision', directive: 'Directive', conclusion: 'Conclusion', regulation: 'Regulation',
    guidance: 'Guidance', report: 'Report', plan: 'Plan', programme: 'Programme', announcement: 'Announcement',
    officialLetter: 'Official letter', submission: 'Submission', minutes: 'Minutes', scheme: 'Scheme', invitation: 'Invitation',
    telegram: 'Telegram', circular: 'Circular', decree: 'Decree', law: 'Law', bulletin: 'Bulletin',
    meetingDocument: 'Cell-meeting document', qaBooklet: 'Questions and answers', other: 'Other paper',
  },
  marks: {
    none: 'No mark', internal: 'For internal circulation', returnAfterReading: 'Return after reading', recall: 'To be recalled',
    noMassMedia: 'Not for the mass media',
  },
  urgencies: { none: 'Not urgent', urgent: 'Urgent', veryUrgent: 'Very urgent', express: 'Express' },
  roles: {
    editor: 'Editor', approver: 'Approver', archivist: 'Archivist', printOperator: 'Print operator',
    securityOfficer: 'Security officer', inspector: 'Inspector',
  },
  rolesAbout: {
    editor: 'Composes issues, articles, Q&A; prints drafts', approver: 'Approves one frozen version and releases it',
    archivist: 'Takes papers in, classifies, files and finds them; keeps registers', printOperator: 'Prints material and numbered copies',
    securityOfficer: 'Accounts, clearances, audit, recovery', inspector: 'Reads registers and audit, changes nothing',
  },
  officeKinds: { ordinary: 'Ordinary office', independent: 'Independent office', training: 'Training office' },
  group: 'Group: {{name}}',
  fields: {
    kind: 'Kind of paper', number: 'Number', date: 'Date of issue', issuingBody: 'Issuing body', subject: 'Subject',
    topic: 'Content (topic)', level: 'Secrecy level', scope: 'Scope of use', mark: 'Circulation mark', file: 'Original file', filed: 'Filed', year: 'Year',
    loginName: 'Log-in name', fullName: 'Full name', password: 'Password', roles: 'Duties', levels: 'Levels held', scopes: 'Scopes',
  },
};
