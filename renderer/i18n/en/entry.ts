import type { SameKeys } from '../same-keys';
import type { entry as vietnamese } from '../vi/entry';

export const entry: SameKeys<typeof vietnamese> = {
  step: 'Step {{at}} of {{total}}',
  firstRun: {
    title: 'Make an office', about: 'An office is an encrypted archive on this machine. Done once, in about three minutes.',
    kindTitle: 'What kind of office?', kindForever: 'The kind cannot be changed later.',
    kinds: {
      ordinary: { name: 'Ordinary office', for: 'For the everyday machine, which may be networked.', law: 'Holds papers without a secrecy level only. Confidential and above are refused: the law on State secrets forbids drafting and keeping secrets on a machine linked to the Internet or telecoms.' },
      independent: { name: 'Independent office', for: 'For a machine that is never networked, set apart for secret papers.', law: 'Holds all levels, as long as every network adapter is off. Plug a cable in or switch Wi-Fi on, and the secret part closes at once (Law 117/2025/QH15, in force since 1 March 2026).' },
      training: { name: 'Training office', for: 'For practice and trials, with data that is not real.', law: 'Holds all levels on any machine, but every screen and printed page carries the word HUẤN LUYỆN (training). It can never become a real office. Put no real secret paper here.' },
    },
    networkNow: 'This machine is networked ({{adapters}}). An independent office can be made, but Confidential and above open only once the cable is out and Wi-Fi is off.',
    officeTitle: 'Whose office?', officeAbout: 'This name stands at the head of every paper.',
    name: 'Name of the body', namePlaceholder: 'Ban Tuyên giáo và Dân vận', parentBody: 'Parent body', parentPlaceholder: 'Tỉnh uỷ An Giang', parentAbout: 'Leave empty where there is none.',
    place: 'Place', placePlaceholder: 'An Giang', placeAbout: 'Stands before the date: “An Giang, ngày …”',
    accountTitle: 'The first account', accountAbout: 'This person is the security officer: makes other accounts and grants levels.',
    loginName: 'Log-in name', loginPlaceholder: 'nvan', fullName: 'Full name', fullNamePlaceholder: 'Nguyễn Văn An',
    password: 'Password', passwordAbout: 'At least {{min}} characters. A sentence you remember makes a good one.', again: 'Password again',
    vaultPath: 'Place of the vault', create: 'Make the office', creating: 'Making the vault and its keys…',
  },
  strength: { short: 'Still short: at least {{min}} characters. A sentence you remember is a good password.', known: 'Weak: too many people use this password.', ownName: 'Weak: only a name with some digits.', pattern: 'Weak: only digits, a repetition or neighbouring keys.', good: 'Fit: long enough, and none of those guessed first.' },
  problems: { needed: 'Fill this in.', short: 'A password needs at least {{min}} characters.', differ: 'The two are not the same. Enter them again.' },
  recovery: {
    title: 'Recovery sheets', about: 'If the password is forgotten, only these two sheets together open the office again. There is no other way, not even for the makers of the program.',
    rule1: 'Print or save both sheets, give them to two different people, keep them in two places.', rule2: 'One sheet opens nothing. Never keep both together, never on this machine.', rule3: 'The two sheets are shown only now.',
    sheet: 'Sheet {{n}}', save: 'Save PDF', print: 'Print', saved: 'Saved', printed: 'Printed', notYet: 'Not saved, not printed', fileName: 'Recovery-sheet-{{n}}',
    confirm: 'Both sheets are put away, enter the office', confirmBlocked: 'Print or save both sheets first.', gone: 'This sheet is gone.', preview: 'View of sheet {{n}}',
    renewedAbout: 'Two new sheets replace the earlier ones. Those stop working when you press the confirming button below; collect and destroy them then.', later: 'Later, enter the office',
    againTitle: 'The recovery sheets are not put away', againAbout: 'Last time the program was closed or locked before both sheets were confirmed as put away, so this machine no longer has them. Without sheets a forgotten password loses the archive. Make the two sheets again and give them to two people.', againRenewed: 'Last time the program was closed or locked before the two new sheets were confirmed as put away, so this machine no longer has them. The earlier ones work until new ones are confirmed. Make the two sheets again and give them to two people.', againWho: 'Whoever makes them must hold every secrecy level of the office. An independent office must have all networks off.', again: 'Make both sheets again',
    savedDone: 'Sheet {{n}} saved', printedDone: 'Sheet {{n}} sent to the printer',
  },
  logIn: {
    title: 'Log in', submit: 'Log in', working: 'Unlocking…', forgotten: 'Forgotten password', capsLock: 'Caps Lock is on.', wait: 'Wait {{seconds}} s',
    samples: 'Accounts to try', samplesAbout: 'Choose an account; name and password are filled in.', samplePassword: 'password: {{password}}', show: 'Show the password',
  },
  keyFile: { label: 'Key file', choose: 'Choose the key file…', about: 'This account opens with the password and the key file on a USB stick. A wrong file counts as a wrong password.' },
  lock: { title: 'Locked', about: '{{name}} is in the middle of something. Enter the password to go on.', submit: 'Unlock', other: 'Log in as somebody else', otherAbout: 'The locked session will be closed; everything is saved.' },
  recover: {
    title: 'Forgotten password', about: 'Call the two people who keep the recovery sheets. Enter the characters of both sheets and set a new password. Nothing is lost.',
    sheet: 'Characters of sheet {{n}}', sheetAbout: 'Spaces and hyphens do not matter.', newPassword: 'New password', submit: 'Set the new password', back: 'Back to log-in',
  },
};
