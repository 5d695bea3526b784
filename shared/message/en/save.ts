export const saveWords = {
  'save.state': 'Save state',
  'save.saved': 'Saved',
  'save.saving': 'Saving…',
  'save.failed': 'Not saved: {cause}',
  'save.retry': 'Try again',
  'save.trying': 'Trying…',
  'save.copy': 'Save a copy elsewhere…',
  'save.trouble': 'Why the text is not saved',
  'save.cause.diskFull': 'the disk is full',
  'save.cause.notWritable': 'Wiredesk may not write to the desk’s folder',
  'save.cause.diskFailed': 'the disk reported an error',
  'save.cause.deskGone': 'the desk’s folder is gone',
  'save.cause.other': 'Wiredesk could not take the text',
  'save.advice.diskFull': 'Free some space on the disk that holds the desk.',
  'save.advice.notWritable': 'Let {folder} be written to again.',
  'save.advice.diskFailed':
    'The disk answered {reason}. Save a copy on another disk before anything else.',
  'save.advice.deskGone': 'Put {folder} back where it was, or connect its disk again.',
  'save.kept':
    'Everything you typed is kept in this window, and Wiredesk tries again every few seconds.',
} as const
