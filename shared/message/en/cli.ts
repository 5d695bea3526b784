export const cliWords = {
  'cli.usage.create':
    'create DESK --name N [--timezone Europe/Kyiv] [--language en]   makes a desk folder',
  'cli.usage.import': 'import DESK PATH… [--from FORMAT] [--dry-run]   takes files or folders in',
  'cli.usage.articles': 'articles DESK [QUERY] [--limit N]   lists or searches',
  'cli.usage.show': 'show DESK GUID   one article, whole',
  'cli.usage.list':
    'list DESK hot|latest [--set GUID,GUID…] [--launch]   shows a list, sets its draft, launches it',
  'cli.usage.export':
    'export DESK --to FORMAT --out PATH [--articles QUERY] [--list NAME] [--since TIME] [--dry-run]   bulk export',
  'cli.usage.check': 'check DESK   reads everything back, reports damage, changes nothing',
  'cli.usage.backup': 'backup DESK [--to FOLDER]   makes a backup, beside the desk or in a folder',
  'cli.usage.backups':
    'backups DESK [--in FOLDER] [--check]   lists the backups, and reads them back',
  'cli.usage.restoreBackup':
    'restore-backup BACKUP --out FOLDER   makes a desk of a backup, in a new folder',
  'cli.usage.formats': 'formats   every import and export format with its versions',
  'cli.unknownCommand': 'There is no command “{name}”. These are the commands; each takes --json:',
  'cli.wrongWords': 'That command was given too few or too many words.',
  'cli.needsName': 'A desk needs a name: --name "City desk".',
  'cli.badTimezone': '“{timezone}” is not a time zone. Write one as Europe/Kyiv.',
  'cli.badLanguage': '“{language}” is not a language. Write one as en or uk.',
  'cli.badLimit': '--limit takes a whole number, not “{said}”.',
  'cli.badTime': '--since takes a time with a zone, as 2022-11-25T14:00:00+02:00, not “{said}”.',
  'cli.unknownList': 'There is no list “{said}” on this desk: its lists are {names}.',
  'cli.noListName':
    '“{said}” is no name of a list: those are small Latin letters, digits and hyphens.',
  'cli.unknownFormat': 'There is no format “{format}”. The command formats lists them.',
  'cli.wholeDesk': 'A copy of the desk holds everything: {option} is no use with --to desk.',
  'cli.needsTarget': 'An export needs a format and a place: --to html --out FOLDER.',
  'cli.needsOut': 'A backup is restored into a new folder: --out FOLDER.',
  'cli.backingUp': '{done, number} of {total, number} steps…',
  'cli.backedUp':
    'Backed up and read back: {articles, plural, one {# story} other {# stories}}, {files, number} files, {bytes, number} bytes ({newBytes, number} of them new), in {folder}.',
  'cli.backups': '{count, plural, =0 {No backups} one {# backup} other {# backups}} in {place}:',
  'cli.backup':
    '{articles, plural, one {# story} other {# stories}}, {bytes, number} bytes, {newBytes, number} new',
  'cli.backupTrue': 'whole',
  'cli.backupBroken': 'damaged',
  'cli.checkingBackup': '{done, number} of {total, number} files read back…',
  'cli.restoring': '{done, number} of {total, number} files written…',
  'cli.restored':
    'Restored {articles, plural, one {# story} other {# stories}} ({files, number} files) into {out}; {faults, plural, =0 {all of it whole} one {# file is damaged} other {# files are damaged}}.',
  'cli.created': 'Made the desk “{name}” in {folder}.',
  'cli.importing': '{items, plural, one {# item} other {# items}} read…',
  'cli.imported':
    '{added, number} added, {updated, number} updated, {skipped, number} skipped as the same or older, {failed, number} failed.',
  'cli.wouldImport':
    'Nothing was changed. It would be: {added, number} added, {updated, number} updated, {skipped, number} skipped, {failed, number} failed.',
  'cli.found': '{shown, number} of {total, plural, one {# article} other {# articles}}.',
  'cli.scheduled': 'to be published at {time}',
  'cli.embargoed': 'embargoed until {time}',
  'cli.notice': '{kind}, {time}: {text}',
  'cli.listLive': 'Live, {count} of {capacity}:',
  'cli.listDraft': 'Draft, {count} of {capacity}:',
  'cli.exporting': '{done, number} of {total, number} written…',
  'cli.exported':
    '{written, number} written to {out}, {omitted, number} left out, {failed, number} failed.',
  'cli.whole':
    'The desk is whole: {articles, plural, one {# article} other {# articles}} read back.',
  'cli.unanswered':
    'The disk did not answer to the end, so this was not finished. What was saved before is untouched. Try again.',
  'cli.damaged':
    '{problems, plural, one {# file is} other {# files are}} damaged; {articles, plural, one {# article} other {# articles}} looked at, nothing changed.',
  'cli.cleaned': '{headline} ({guid}): went out without {signs}, which no format carries',
  'cli.exportFormats': 'Export:',
  'cli.importFormats': 'Import:',
  'cli.omitted': '“{headline}” was left out: {reason}.',
  'check.missingPart': 'it needs {part}, which is missing',
} as const
