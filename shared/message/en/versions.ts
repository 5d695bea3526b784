export const versionsWords = {
  'versions.tab': 'Versions',
  'versions.none': 'No version yet',
  'versions.noneText':
    'Each release keeps a version that nothing changes afterwards. The first comes with Publish.',
  'versions.list': 'Versions',
  'versions.compare': 'Compare…',
  'versions.compareLast': 'Compare with the last release…',
  'versions.compareVersion': 'Compare version {version} with the working copy',
  'versions.restore': 'Restore',
  'versions.restoreVersion': 'Restore version {version}',
  'versions.version': 'Version {version}',
  'versions.atTime': 'Version {version}, {time}',
  'versions.workingCopy': 'Working copy',
  'versions.workingSame': 'As in version {version}',
  'versions.workingEdited': 'Edited since version {version}',
  'versions.update': 'Update',
  'versions.correction': 'Correction',
  'versions.unreadable': 'Version {version} cannot be read',
  'versions.title': 'Compare versions',
  'versions.before': 'From',
  'versions.after': 'To',
  'versions.same': 'These two say the same.',
  'versions.summary':
    '{fields, plural, =0 {} one {# field} other {# fields}}{both, select, yes { and } other {}}{blocks, plural, =0 {} one {# paragraph} other {# paragraphs}} changed',
  'versions.fields': 'Fields',
  'versions.body': 'Body',
  'versions.bodySame': 'The body is the same.',
  'versions.unchanged':
    '{count, plural, one {# unchanged paragraph} other {# unchanged paragraphs}}',
  'versions.stories': '{count, plural, =0 {} one {# story} other {# stories}}',
  'versions.restyled': 'Formatting, link or picture changed',
  'versions.block':
    '{block, select, heading {Heading} quote {Quote} item {List item} picture {Picture} rule {Rule} other {}}',
  'versions.image': 'Lead image',
  'versions.related': 'More about, chosen by hand',
  'versions.unknownTag': 'a removed tag',
  'versions.restoreText': 'The page’s address and the embargo stay as they are now.',
  'versions.restored': 'Version {version} is back in the working copy',
  'versions.restoredSame': 'The working copy already says what version {version} says',
  'versions.restoreRefused':
    'Version {version} holds parts that this editor cannot keep, so it was not restored. Nothing was changed.',
  'versions.notUndoneClosed':
    'The story has been closed since, so it was left as it is. Open it and restore the version you want.',
  'versions.notUndone':
    'The story has been edited since the restore, so nothing was taken back. Undo in the text still reaches the body as it was.',
} as const
