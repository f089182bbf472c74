import type { SameKeys } from '../same-keys';
import type { settings as vietnamese } from '../vi/settings';

export const settings: SameKeys<typeof vietnamese> = {
  title: 'Settings', sections: { own: 'My account', look: 'Appearance', about: 'About', accounts: 'Accounts', registers: 'Topics and scopes', audit: 'Audit log' }, groups: { own: 'Personal', office: 'Office' },
  password: { title: 'Change the password', current: 'Present password', next: 'New password', submit: 'Change the password', done: 'Password changed', about: 'The password unlocks your data on this machine. Nobody else knows it; if it is forgotten, both recovery sheets are needed.' },
  who: { title: 'My account' },
  language: { title: 'Language of the screen', about: 'Printed papers do not follow this language.' },
  theme: { title: 'Ground of the screen', light: 'Light', dark: 'Dark', system: 'As the machine', contrast: 'High contrast', contrastAbout: 'Stronger letters, every frame with a clear line.' },
  about: {
    title: 'Tòa Soạn', version: 'Version {{version}}', what: 'The desk of a provincial editorial office: bulletins, meeting documents, a classified archive, and PDF for the printer.', office: 'Office', kind: 'Kind of office', vault: 'Place of the vault', network: 'Network adapters up', none: 'None',
    private: 'The program sends nothing anywhere: no network, no cloud, no statistics.', licence: 'MIT licence. It stands on the open software below, each under its own licence.', fonts: 'Fonts', handbook: 'Open the handbook',
  },
};
