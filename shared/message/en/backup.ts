export const backupWords = {
  'backup.folder': '{desk} backups',
  'backup.fileGone': 'it cannot be read',
  'backup.fileChanged': 'it is not what was backed up',
  'backup.storiesLost':
    '{found, number} of {articles, plural, one {# story} other {# stories}} can be opened',
} as const
