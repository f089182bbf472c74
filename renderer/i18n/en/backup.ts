import type { SameKeys } from '../same-keys';
import type { backup as vietnamese } from '../vi/backup';

export const backup: SameKeys<typeof vietnamese> = {
  title: 'Backup', about: 'Each disk holds several copies of the whole office. Copies stay encrypted: a found disk tells nothing without a password or both recovery sheets.',
  warnings: {
    noPlace: 'This office has no backup. If the computer breaks, everything is lost. Connect a disk and add a place.',
    onePlace: 'There is only one place. The archive rules want at least two sets in two places: add a second disk and keep it in another room.',
    backupOld: 'A disk has had no backup for more than 7 days. Connect it and back up now.',
    drillOld: 'No restore was tried for more than 7 days. A backup nobody tried may not work: try a restore.',
    drillFailed: 'The last restore drill failed. Back up to another disk and replace the faulty one.',
    sameDisk: 'A place lies on the same disk as the vault: if the disk breaks both are lost. Use a USB stick or a removable disk.',
    none: 'This office is fully backed up.',
  },
  add: 'Add a place…', addTitle: 'Add a place for backups', folder: 'Chosen folder', label: 'Name on the disk', labelAbout: 'Put this name on the disk, such as “Red USB no. 1”.', addVerb: 'Add this place',
  present: 'Connected', absent: 'Not connected', path: 'Place', last: 'Newest set', never: 'No set yet', drill: 'Restore drill', drillNever: 'Never tried',
  drillGood: 'At {{at}}: the set of {{made}} restores completely ({{files}} files, {{opened}} databases opened and checked).',
  drillBad: 'At {{at}}: the set of {{made}} does not restore. {{places}}',
  problems: {
    setUnreadable: 'The list of the set is damaged.', setForeign: 'This set was not written by this office.', blockDamaged: 'Damaged data in the file {{name}}.', databaseDamaged: 'The database {{name}} does not open.',
    auditBroken: 'The log of {{name}} is broken.', originalDamaged: 'An original file is not whole ({{name}}).',
  },
  make: 'Back up now', tryOut: 'Try a restore', page: 'Moving page', savePage: 'Save the moving page', printPage: 'Print the moving page', pageFile: 'Moving-page', remove: 'Remove the place', more: 'More for {{label}}',
  making: 'Backing up', trying: 'Trying a restore', percent: '{{percent}} %', cancel: 'Stop',
  made: 'Backed up to {{label}}: {{size}} written', tried: 'Restore drill of {{label}}: good', pageSaved: 'Moving page saved', pagePrinted: 'Moving page sent to the printer',
  removeTitle: 'Remove the place “{{label}}”?', removeAbout: 'The program stops backing up there. Sets that are on the disk stay and still restore.', keep: 'Keep it',
  automatic: 'While a disk is connected the program backs up every day and tries a restore every week, while you go on working.',
  sets: '{{count}} sets on this disk', fingerprint: 'Check code',
  restore: {
    open: 'Reopen from a backup', title: 'Reopen from a backup', about: 'Connect the backup disk to this computer and choose it. No password is needed at this step; you log in once it is restored.',
    damagedAbout: 'The vault on this computer does not open. It will be kept as it is in a folder beside the new one; nothing is deleted.',
    choose: 'Choose a disk or folder…', chooseOther: 'Choose another place…', pick: 'Choose a set', unknownOffice: 'Office whose name cannot be read', damaged: 'This set is damaged and cannot be used', noSets: 'There is no usable set here.',
    newest: 'newest', submit: 'Restore', working: 'Restoring. Do not disconnect the disk.', back: 'Back', kept: 'The damaged vault is kept at: {{path}}', done: 'Restored. Log in with the password you have been using.',
  },
};
