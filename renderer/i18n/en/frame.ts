import type { SameKeys } from '../same-keys';
import type { frame as vietnamese } from '../vi/frame';

export const frame: SameKeys<typeof vietnamese> = {
  rooms: { desk: 'Write', archive: 'Archive', registers: 'Registers', print: 'Print', settings: 'Settings' },
  railLabel: 'Rooms', statusLabel: 'Status bar', titleLabel: 'Title bar', mainLabel: 'Workroom',
  training: 'HUẤN LUYỆN – TRAINING', trainingAbout: 'Data for practice, not real records',
  trainingHint: 'This is a training office: every printed page carries the word HUẤN LUYỆN (training).',
  networkOff: 'No network', networkOn: 'Networked', networkAdapters: 'Up: {{adapters}}',
  networkOffHint: 'No network adapter is up on this machine.',
  networkSecretHint: 'Independent office: while the machine is networked, Confidential and above cannot be used. Unplug the cable or switch Wi-Fi off.',
  levelsOrdinary: 'Confidential and above cannot be used: this office was made as an ordinary one. Secret papers belong into an independent office, on a machine that is never networked.',
  levelsNetwork: 'Confidential and above cannot be used: this machine is connected to a network ({{adapters}}). Unplug the cable, switch Wi-Fi off, then log in again.',
  lock: 'Lock', lockHint: 'Lock the screen (Ctrl+L)', logOut: 'Log out', logOutUser: 'Log {{name}} out', account: 'Account',
  user: 'User: {{name}}', levelHighest: 'May read up to {{level}}', documentLevel: 'Level of the open document',
  clipboard: { kept: 'Copied inside the program; it can be pasted into drafts of this level or above', refused: 'These words come from a paper of the level {{level}}: they are not pasted where the level is lower, or outside a draft. Paste them into a draft of that level or above.' },
  secondPerson: {
    title: 'A second person signs', about: 'This takes two persons. The second one enters their own log-in name and password here; both names go into the log.',
    posts: 'Who may sign: {{posts}}, somebody other than the one at work, cleared for the level and scope of the paper.', sign: 'Sign', cancel: 'Do not sign',
    acts: { grantLevel: 'Granting a secrecy level', lowerLevel: 'Lowering a secrecy level', takeOut: 'Printing or exporting a paper', destroy: 'Destroying papers', renewRecovery: 'Making new recovery sheets' },
  },
  commands: {
    newDraft: 'Write something new', file: 'File a paper in the archive', palette: 'Find a command or paper', nextPane: 'Next pane', previousPane: 'Previous pane', lock: 'Lock the screen', logOut: 'Log out',
    handbook: 'Open the handbook', goTo: 'Go to {{room}}', about: 'About the program', theme: 'Switch light / dark', language: 'Switch language (Tiếng Việt / English)',
  },
  palette: {
    placeholder: 'Type a command, a number or a subject; accents are not needed', commands: 'Commands', papers: 'Papers in the archive', nothing: 'No command or paper matches',
    hint: '↑ ↓ choose · Enter open · Esc close',
  },
  opening: 'Opening the office…', noted: 'Read, go on',
  cannotStart: 'The office could not be opened',
  noPermission: 'Your account has no work in this room.',
};
