import type { SameKeys } from '../same-keys';
import type { access as vietnamese } from '../vi/access';

export const access: SameKeys<typeof vietnamese> = {
  accounts: {
    title: 'Accounts', about: 'Who may enter the office, what they do, up to which level they read.', add: 'Add account', edit: 'Edit', active: 'In use', inactive: 'Stopped', you: 'you', count: '{{count}} accounts', state: 'State', none: 'No account yet',
    newTitle: 'Add account', editTitle: 'Edit the account of {{name}}', create: 'Make the account', save: 'Save changes', created: 'Account {{name}} made', saved: 'Account {{name}} saved', firstPassword: 'First password', firstPasswordAbout: 'At least {{min}} characters. The person changes it in Settings.',
    rolesNeeded: 'Give at least one duty.', activeLabel: 'May log in', activeAbout: 'Untick when this person leaves; records and audit stay.', wholeOffice: 'Everybody belongs to this scope.',
    levels: 'Levels held', levelsAbout: 'To grant a level is to hand over its key. Only somebody who holds it can; changes take effect at once.', grant: 'Grant', withdraw: 'Withdraw', held: 'May read', notHeld: 'May not read', always: 'Everybody may read', youLack: 'You do not hold this key, so you cannot grant it.',
    ordinary: 'An ordinary office has the level Open only.', granted: '{{level}} granted to {{name}}', withdrawn: '{{level}} withdrawn from {{name}}',
  },
  registers: {
    title: 'Topics and scopes', topics: 'Topics', topicsAbout: 'The content a paper is filed under.', scopes: 'Scopes of use', scopesAbout: 'Who may use a paper. Whoever is outside does not see it.', newTopic: 'Name of the new topic', newScope: 'Name of the new scope', add: 'Add', topicAdded: 'Topic “{{name}}” added', scopeAdded: 'Scope “{{name}}” added', noTopics: 'There is no topic yet. Add at least one, so that papers can be filed.',
  },
  audit: {
    title: 'Audit log', about: 'What was done in the office, newest first. Nobody can change or delete it.', intact: 'The chain of the log is whole.', broken: 'The chain of the log is broken: a line was changed or lost. Delete nothing; tell the person in charge at once and leave the machine as it is.', more: 'Show older', at: 'At', actor: 'Who', action: 'What', object: 'Object', outcome: 'Outcome', done: 'Done', refused: 'Refused', filter: 'Filter by person, act or object', empty: 'No line matches', shown: '{{count}} lines',
    actions: {
      'office.create': 'Office made', 'session.logIn': 'Log-in', 'session.logOut': 'Log-out', 'session.lock': 'Screen locked', 'session.recover': 'Recovered by sheets', 'session.changePassword': 'Password changed',
      'recovery.printSheet': 'Recovery sheet printed', 'recovery.saveSheet': 'Recovery sheet saved', 'recovery.confirm': 'Sheets put away', 'recovery.renew': 'Recovery sheets made anew', 'accounts.create': 'Account made', 'accounts.update': 'Account changed', 'approvals.sign': 'Second person signs', 'levels.grant': 'Level granted', 'levels.rekey': 'Level given a new key', 'levels.add': 'Level added', 'vault.rolledBack': 'Vault older than before', 'clock.setBack': 'Clock set back', 'levels.withdraw': 'Level withdrawn',
      'scopes.create': 'Scope added', 'topics.create': 'Topic added', 'registers.add': 'Register line written', 'registers.issue': 'Paper numbered', 'registers.correct': 'Register line corrected', 'registers.begin': 'First number set', 'registers.close': 'Register closed', 'registers.print': 'Register printed', 'registers.save': 'Register saved as PDF', 'registers.setNumbering': 'Numbering changed', 'copies.issue': 'Numbered copies issued', 'copies.recalled': 'Copies asked back', 'copies.returned': 'Copies returned', 'copies.spoilt': 'Copies spoilt', 'copies.destroy': 'Copies destroyed', 'copies.printList': 'List of copies printed', 'loans.lend': 'Original lent', 'loans.takeBack': 'Original returned', 'loans.printSlip': 'Lending slip printed', 'loans.printOverdue': 'Overdue list printed', 'terms.classified': 'Level decision recorded', 'terms.extended': 'Term extended', 'terms.raised': 'Level raised', 'terms.lowered': 'Level lowered', 'terms.declassified': 'Declassified', 'terms.changeLevel': 'Paper moved to another level',
      'archive.file': 'Paper filed', 'archive.get': 'Paper opened', 'archive.exportPdf': 'PDF exported', 'archive.saveOriginal': 'Original saved', 'drafts.create': 'Draft made', 'drafts.classify': 'Draft classified', 'drafts.delete': 'Draft deleted', 'drafts.passage': 'Passage taken', 'press.save': 'Draft saved as PDF', 'press.export.docx': 'Draft saved for Word', 'press.export.html': 'Draft saved as a web page', 'press.export.text': 'Draft saved as text to read out', 'press.print': 'Draft printed',
    },
  },
};
