export const backupWords = {
  'backup.folder': '{desk} backups',
  'backup.title': 'Backups',
  'backup.text':
    'Taken by themselves: every hour in which something changed, and every day. The last of 24 hours, 14 days and 8 weeks are kept, and five made by hand. Each is read back before it counts. A folder on another disk keeps them when this one dies.',
  'backup.none': 'None yet. The first one is made soon after the desk is opened.',
  'backup.now': 'Back up now',
  'backup.choose': 'Choose backup folder…',
  'backup.beside': 'Beside the desk again',
  'backup.done': 'Backed up and read back',
  'backup.doing.take': 'Backing up…',
  'backup.doing.check': 'Reading a backup back…',
  'backup.doing.restore': 'Restoring into a copy…',
  'backup.stories': '{articles, plural, one {# story} other {# stories}}',
  'backup.size':
    '{size, number} {unit, select, kilobyte {KB} megabyte {MB} gigabyte {GB} other {TB}}',
  'backup.new': '{size} of it new',
  'backup.nothingNew': 'nothing new',
  'backup.byHand': 'made by hand',
  'backup.whole': 'Read back whole {when}',
  'backup.faulty':
    'As the desk was, with {count, plural, one {# file} other {# files}} damaged in it: {file}',
  'backup.broken':
    'Damaged: {count, plural, one {# file is} other {# files are}} not what was backed up: {file}',
  'backup.restore': 'Restore…',
  'backup.restoreOf': 'Restore the backup of {time}…',
  'backup.lookAt': 'Look at the backup of {time}',
  'backup.leave': 'Back to the desk',
  'backup.checkOf': 'Read the backup of {time} back',
  'backup.showOf': 'Show the backup of {time} in its folder',
  'backup.restoreTitle': 'Restore the backup of {time}',
  'backup.restoreText':
    'A copy of the desk as it was, with {articles, plural, one {# story} other {# stories}}, is made in a new or empty folder and opened. The desk that is open now stays as it is, in its own folder.',
  'backup.restoreChoose': 'Choose a folder…',
  'backup.restored':
    'This is the copy in {out}. {count, plural, =0 {All of it came back whole.} one {# file came back damaged.} other {# files came back damaged.}}',
  'backup.late': 'No backup since {when}. {reason}',
  'backup.lateFirst': 'There is no backup of this desk yet. {reason}',
  'backup.fileGone': 'it cannot be read',
  'backup.fileChanged': 'it is not what was backed up',
  'backup.storiesLost':
    '{found, number} of {articles, plural, one {# story} other {# stories}} can be opened',
} as const
