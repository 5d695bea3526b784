export const frameWords = {
  'app.name': 'Wiredesk',
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.clear': 'Clear',
  'ui.dismiss': 'Dismiss',
  'ui.undo': 'Undo',
  'ui.timeText': 'As {example}, on the clock of {timezone}',
  'ui.timeProblem': 'Write the time as {example}.',
  'ui.timePast': 'That time has passed.',
  'ui.countNeeded': 'A whole number from 1 to {most, number}.',
  'ui.countProblem': 'A whole number from 1 to {most, number}, or nothing.',
  'ui.nothingFound': 'Nothing found',
  'ui.notifications': 'Notifications',
  'frame.desk': 'Desk',
  'frame.windowTitle': '{desk} – Wiredesk',
  'frame.search': 'Search everything',
  'frame.clock': 'Time at the desk ({timezone})',
  'frame.sidebarDivider': 'Width of the sidebar',
  'frame.readOnly':
    'This desk is open elsewhere, so it is read-only here. Everything can be read; close it there to edit here.',
  'frame.readOnlyBackup':
    'This is a backup: look at it, copy from it. To work in it, restore it into a copy.',
  'frame.readOnlyFolder':
    'This desk’s folder may not be written to, so it is read-only. Everything can be read; to edit, change the folder’s permissions and open it again.',
  'frame.recovered':
    '{count, plural, one {Wiredesk did not close properly last time. The text of one article was brought back, down to the last keystroke:} other {Wiredesk did not close properly last time. The texts of # articles were brought back, down to the last keystroke:}}',
  'frame.unsaved':
    '{count, plural, one {One article is not saved. Its text is kept in this window:} other {# articles are not saved. Their texts are kept in this window:}}',
  'frame.newer':
    '{count, plural, one {One file was written by a newer Wiredesk and is left as it is.} other {# files were written by a newer Wiredesk and are left as they are.}}',
  'frame.setAside':
    '{count, plural, one {One damaged file was set aside; the rest of the desk is whole.} other {# damaged files were set aside; the rest of the desk is whole.}}',
  'frame.showDetails': 'Show details',
  'frame.damagedTitle': 'Files that could not be read',
  'frame.screenFailed': 'This screen met an error and was closed',
  'frame.screenFailedText':
    'What was saved is safe on the disk. Go back to the articles and open it again; if it comes back, restart Wiredesk. ({reason})',
  'frame.backToArticles': 'Back to the articles',
  'frame.untitled': 'Untitled article',
  'frame.goneStory': 'A story that is gone',
  'palette.placeholder': 'Find an article or a command',
  'palette.articles': 'Articles',
  'palette.recent': 'Recent articles',
  'palette.commands': 'Commands',
  'palette.looking': 'Looking…',
  'palette.nothing': 'Nothing found for “{text}”',
} as const
