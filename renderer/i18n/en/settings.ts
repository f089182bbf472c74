import type { SameKeys } from '../same-keys';
import type { settings as vietnamese } from '../vi/settings';

export const settings: SameKeys<typeof vietnamese> = {
  title: 'Settings', sections: { own: 'My account', look: 'Appearance', groups: 'My groups', levels: 'Keys of levels', about: 'About', accounts: 'Accounts', registers: 'Topics and scopes', numbering: 'Numbering of papers', oversight: 'Who may see', audit: 'Audit log', recovery: 'Recovery sheets', backup: 'Backup' }, groups: { own: 'Personal', office: 'Office' },
  password: { title: 'Change the password', current: 'Present password', next: 'New password', submit: 'Change the password', done: 'Password changed', about: 'The password unlocks your data on this machine. Nobody else knows it; if it is forgotten, both recovery sheets are needed.' },
  recovery: {
    title: 'Recovery sheets', about: 'When somebody forgets a password, the two sheets together set a new one. Each sheet is kept by another person.',
    states: { confirmed: 'The present two sheets were confirmed as put away.', waiting: 'The two sheets just made are not confirmed. Once the program is closed or locked they must be made again.', renewed: 'The two sheets made last were not confirmed and are no longer on this machine. Make two new ones.', lost: 'The two sheets of the office were not confirmed and are no longer on this machine. Make two new ones.' },
    uncovered: 'Papers that these people read by name are not covered by the two sheets until they log in once: {{names}}.',
    show: 'See the two sheets', when: 'Make two new sheets when one is lost, when its seal is torn, or when another person is to keep it.', who: 'Whoever makes them must hold every secrecy level of the office. An independent office must have all networks off.',
    renew: 'Make two new sheets', keep: 'Keep the present sheets', dialogTitle: 'Make two new recovery sheets?', dialogAbout: 'The two earlier sheets stop working when you confirm that the new ones are put away. Have a printer or a USB stick ready, and call the two people who keep the sheets.',
  },
  keyFile: {
    title: 'Key file', about: 'Optional: from the next log-in on, the account opens only with both the password and this file. Write it to a USB stick kept apart, and keep a copy in another place. If it is lost, both recovery sheets are needed.',
    isSet: 'The account opens with the password and a key file. Taking it away needs both. If the file is lost, set a new password with both recovery sheets.',
    password: 'My password', make: 'Make a key file…', drop: 'Take the key file away', made: 'Key file made', dropped: 'Key file taken away',
  },
  handOver: {
    title: 'Hand over before leaving', open: 'Hand over before leaving…', about: 'Before somebody leaves or moves to other work: give on what only they can open, and see what they still hold.',
    steps: '1. Choose the successor. 2. Hand over. 3. Return borrowed originals. 4. Ask the security officer to end log-in for this account.',
    successor: 'Successor', choose: 'Choose the successor', nobody: 'Nobody of that name', none: 'None.',
    drafts: 'Drafts in work', draftsAbout: 'A successor with level and scope opens them and goes on at once; where not, the reason stands beside.',
    named: 'Papers for named readers', namedAbout: 'Handing over makes the successor a reader of these.',
    loans: 'Borrowed originals', loansAbout: 'Return them before leaving; the successor borrows them in their own name, with a new line in the register.',
    give: 'Hand over', given: 'The successor is now a reader of {{count}} papers.', withoutLevel: '{{count}} papers could not be given because the successor lacks their level: ask the security officer to grant it, then hand over again.',
  },
  who: { title: 'My account' },
  language: { title: 'Language of the screen', about: 'Printed papers do not follow this language.' },
  theme: { title: 'Ground of the screen', light: 'Light', dark: 'Dark', system: 'As the machine', contrast: 'High contrast', contrastAbout: 'Stronger letters, every frame with a clear line.' },
  about: {
    title: 'Tòa Soạn', version: 'Version {{version}}', what: 'The desk of a provincial editorial office: bulletins, meeting documents, a classified archive, and PDF for the printer.', office: 'Office', kind: 'Kind of office', vault: 'Place of the vault', network: 'Network adapters up', none: 'None',
    private: 'The program sends nothing anywhere: no network, no cloud, no statistics.', licence: 'MIT licence. It stands on the open software below, each under its own licence.', fonts: 'Fonts', handbook: 'Open the handbook',
  },
};
