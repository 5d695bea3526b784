export const publishWords = {
  'publish.title': 'Publish lists to a folder',
  'publish.text':
    'Whenever the lists that readers see change, Wiredesk writes the homepage, the sections, every list and its feeds there, with the pages of the stories in them. Kept for this desk on this computer. Export an HTML site to the same folder for all the other stories.',
  'publish.nowhere': 'No folder chosen',
  'publish.choose': 'Choose folder…',
  'publish.now': 'Publish now',
  'publish.stop': 'Stop publishing',
  'publish.running': 'Publishing…',
  'publish.done': 'Published {when}',
  'publish.partly':
    'Published {when} without {leftOut, plural, one {# story} other {# stories}} that could not be written',
  'publish.failed':
    'Not published {when}: {code, select, publishGone {the folder is gone} publishFull {its disk is full} notWritable {the folder takes no files} exportOverFiles {the folder holds other files} other {something went wrong}}',
  'publish.again': 'Publish again',
} as const
