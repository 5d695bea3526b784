export const leaveWords = {
  'leave.title': '{count, plural, one {One article is not saved} other {# articles are not saved}}',
  'leave.text':
    'Everything typed is still here in the window. If you leave now, what is not saved is lost.',
  'leave.slow': 'still being saved',
  'leave.copied': 'a copy was saved as {path}',
  'leave.keepOpen': 'Keep open',
  'leave.saveCopy': '{count, plural, one {Save a copy elsewhere…} other {Save copies elsewhere…}}',
  'leave.without': 'Quit without saving',
  'leave.withCopy': 'Quit, with the copy saved',
  'leave.deskWithout': 'Leave the desk without saving',
  'leave.deskWithCopy': 'Leave the desk, with the copy saved',
  'leave.silent': 'The window does not answer',
  'leave.silentText':
    'It may hold text that is not saved yet. Wait for it, or close it and lose what was typed last.',
  'leave.wait': 'Wait',
  'leave.anyway': 'Close It Anyway',
} as const
