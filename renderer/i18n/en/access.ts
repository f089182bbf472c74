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
  levels: {
    title: 'Keys of the levels', about: 'Each level has a key of its own. Change it when somebody who held it may not any more; everybody works on meanwhile.', othersKeys: 'Only levels you hold are shown. Others are changed by a security officer who holds them.',
    generation: 'Key number {{generation}}', due: 'A new key is due: somebody lost the level since (key number {{generation}})', rekey: 'Change key', rekeying: 'Changing the key, {{done}}%', stop: 'Stop', stopped: 'Stopped. The old key stays.', rekeyed: 'Key of {{level}} changed',
    addTitle: 'Add a level', addAbout: 'Levels this office may have and has not.', missing: 'Not there', add: 'Add', addAsk: 'Add the level {{level}}?', addConfirm: 'Only you hold its key at first; then grant it under Accounts. A level cannot be removed again.', added: 'Level {{level}} added',
  },
  groups: {
    title: 'My groups', about: 'A group is a scope inside one level. Choose it as the scope of use when you file or write at that level: only its members see the paper. Others do not learn that the group exists.', none: 'You belong to no group.',
    add: 'Make a group', name: 'Name of the group', members: 'Members', create: 'Make the group', added: 'Group “{{name}}” made', change: 'Change members', changeTitle: 'Members of “{{name}}”', save: 'Save the group', changed: 'Members of “{{name}}” changed', withoutYou: 'You are not in the list: once saved, you see neither the group nor its papers.',
  },
  readers: {
    title: 'Who may read it', find: 'Find by name', you: '{{name}} (you)', all: 'Everybody who holds {{level}}, within the scope of use', only: 'Only the following people', onlyAbout: 'It gets a key of its own. Nobody else finds or counts it, even at the same level.',
    who: 'People who hold {{level}}', needed: 'Choose at least one person.', withoutYou: 'You are not in the list: once saved, you yourself cannot open it again.', save: 'Save readers',
  },
  oversight: {
    title: 'Who may see', about: 'Ask of a paper who may see it and why. Or look ahead: what a person would see. Answers stay within what you may see yourself; every question goes into the log.',
    aboutPaper: 'Ask about a paper', aboutPerson: 'Preview as a person', find: 'Find a paper by words or number', noPaper: 'No paper matches among what you may see', choose: 'Choose a paper on the left to learn who may see it and why.',
    sees: 'May see it', seesNot: 'May not see it', seeing: '{{count}} may see it', notSeeing: '{{count}} may not see it', named: 'Named readers only',
    person: 'Person', level: 'Level', records: 'Papers', drafts: 'Drafts', newest: 'Papers this person sees, newest first', sawNothing: 'Of what you may see, this person sees no paper.', personChoose: 'Choose a person',
  },
  audit: {
    title: 'Audit log', about: 'What was done in the office, newest first. Nobody can change or delete it.', intact: 'The chain of the log is whole.', broken: 'The chain of the log is broken: a line was changed or lost. Delete nothing; tell the person in charge at once and leave the machine as it is.', more: 'Show older', at: 'At', actor: 'Who', action: 'What', object: 'Object', outcome: 'Outcome', done: 'Done', refused: 'Refused', filter: 'Filter by person, act or object', empty: 'No line matches', shown: '{{count}} lines',
    person: 'Person (log-in name)', anyAction: 'Any act', from: 'From', to: 'To', refusedOnly: 'Refused only', save: 'Save extract', print: 'Print', saved: 'Saved {{count}} lines', printed: 'Sent {{count}} lines to the printer', cut: 'Only the newest 2,000 lines; narrow the days.', fileName: 'Log extract', headsTitle: 'Heads of the chains', headsAbout: 'Copy or print these lines and keep them outside of this machine. Paste them later to learn whether anybody changed the log of before.', kept: 'Paste kept heads', compare: 'Compare', noHeads: 'There is no head in what was pasted.', states: { same: 'unchanged', changed: 'CHANGED', missing: 'MISSING', notHeld: 'a chain you do not read' }, 
    actions: {
      'handOver.give': 'Handed work over', 'oversight.whoCanSee': 'Asked who may see', 'oversight.why': 'Asked why', 'oversight.preview': 'Previewed as a person', 'audit.savePdf': 'Saved log extract', 'audit.print': 'Printed log', 'session.network': 'Shut by a network adapter',
      'office.create': 'Office made', 'session.logIn': 'Log-in', 'session.logOut': 'Log-out', 'session.lock': 'Screen locked', 'session.recover': 'Recovered by sheets', 'session.changePassword': 'Password changed', 'session.setKeyFile': 'Key file made', 'session.dropKeyFile': 'Key file taken away',
      'recovery.printSheet': 'Recovery sheet printed', 'recovery.saveSheet': 'Recovery sheet saved', 'recovery.confirm': 'Sheets put away', 'recovery.renew': 'Recovery sheets made anew', 'accounts.create': 'Account made', 'accounts.update': 'Account changed', 'approvals.sign': 'Second person signs', 'levels.grant': 'Level granted', 'levels.rekey': 'Level given a new key', 'levels.add': 'Level added', 'vault.rolledBack': 'Vault older than before', 'clock.setBack': 'Clock set back', 'levels.withdraw': 'Level withdrawn',
      'scopes.create': 'Scope added', 'topics.create': 'Topic added', 'registers.add': 'Register line written', 'registers.issue': 'Paper numbered', 'registers.correct': 'Register line corrected', 'registers.begin': 'First number set', 'registers.close': 'Register closed', 'registers.print': 'Register printed', 'registers.save': 'Register saved as PDF', 'registers.setNumbering': 'Numbering changed', 'copies.issue': 'Numbered copies issued', 'copies.recalled': 'Copies asked back', 'copies.returned': 'Copies returned', 'copies.spoilt': 'Copies spoilt', 'copies.destroy': 'Copies destroyed', 'copies.printList': 'List of copies printed', 'loans.lend': 'Original lent', 'loans.takeBack': 'Original returned', 'loans.printSlip': 'Lending slip printed', 'loans.printOverdue': 'Overdue list printed', 'terms.classified': 'Level decision recorded', 'terms.extended': 'Term extended', 'terms.raised': 'Level raised', 'terms.lowered': 'Level lowered', 'terms.declassified': 'Declassified', 'terms.changeLevel': 'Paper moved to another level',
      'archive.file': 'Paper filed', 'archive.describe': 'Description corrected', 'archive.setReaders': 'Readers of a paper changed', 'drafts.setReaders': 'Readers of a draft changed', 'groups.add': 'Group made inside a level', 'groups.setMembers': 'Members of a group changed', 'archive.get': 'Paper opened', 'archive.exportPdf': 'PDF exported', 'archive.saveOriginal': 'Original saved', 'drafts.create': 'Draft made', 'drafts.classify': 'Draft classified', 'drafts.delete': 'Draft deleted', 'drafts.passage': 'Passage taken', 'press.save': 'Draft saved as PDF', 'press.export.docx': 'Draft saved for Word', 'press.export.html': 'Draft saved as a web page', 'press.export.text': 'Draft saved as text to read out', 'press.print': 'Draft printed', 'press.bundle.save': 'Draft saved in a bundle', 'press.bundle.print': 'Draft printed in a bundle',
    },
  },
};
