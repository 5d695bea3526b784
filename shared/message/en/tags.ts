export const tagsWords = {
  'tags.filter': 'Filter tags',
  'tags.count': '{count, plural, one {# tag} other {# tags}}',
  'tags.new': 'New tag',
  'tags.create': 'Create',
  'tags.createNamed': 'Create “{name}”',
  'tags.name': 'Name',
  'tags.kind': 'Kind',
  'tags.kind.subject': 'Subject',
  'tags.kind.place': 'Place',
  'tags.kind.person': 'Person',
  'tags.kind.organisation': 'Organisation',
  'tags.kind.event': 'Event',
  'tags.articles': 'Articles',
  'tags.lastUsed': 'Last used',
  'tags.slug': 'Slug',
  'tags.aliases': 'Also',
  'tags.topic': 'Media Topic',
  'tags.divider': 'Width of the tag’s page',
  'tags.page': 'Tag {name}',
  'tags.nameMissing': 'A tag needs a name.',
  'tags.carriedBy':
    '{articles, plural, =0 {No article carries it} one {# article carries it} other {# articles carry it}}',
  'tags.theirTags': 'Change their tags…',
  'tags.delete': 'Delete',
  'tags.deleteTouches':
    '{articles, plural, =0 {No article carries it.} one {Will be removed from # article.} other {Will be removed from # articles.}}',
  'tags.removed':
    '{articles, plural, =0 {Deleted the tag “{name}”.} one {Deleted the tag “{name}”, removed from # article.} other {Deleted the tag “{name}”, removed from # articles.}}',
  'tags.showAll': 'Show all {count, number}',
  'tags.empty': 'No tags yet',
  'tags.emptyText':
    'Tags tie stories together: they fill MORE ABOUT and let readers follow a subject. They are made here or while writing.',
  'tags.nothingFound': 'No tag holds “{name}”',
  'tags.noneChosen': 'No tag chosen',
  'tags.noneChosenText': 'Choose one to see its articles, rename it or delete it.',
  'tags.andMore': '{names} and {more, number} more',
  'tags.preview': 'What changes',
  'tags.bulkTitle': 'Tags of several articles',
  'tags.bulkWay': 'What to do',
  'tags.bulkAdd': 'Add tags',
  'tags.bulkRemove': 'Remove tags',
  'tags.bulkTag': 'Tag',
  'tags.bulkChosen': 'Chosen tags',
  'tags.bulkDrop': 'Leave out {name}',
  'tags.bulkAbout':
    '{articles, plural, =0 {No article is chosen.} one {# article is chosen. Choose the tags.} other {# articles are chosen. Choose the tags.}}',
  'tags.bulkChanges':
    '{articles, plural, =0 {Nothing changes.} one {# article changes: {names}.} other {# articles change: {names}.}}',
  'tags.bulkReleased':
    '{articles, plural, one {Readers have # of them and see the change when it goes out again: {names}.} other {Readers have # of them and see the change when they go out again: {names}.}}',
  'tags.bulkHave':
    '{articles, plural, one {# article has them already.} other {# articles have them already.}}',
  'tags.bulkLack':
    '{articles, plural, one {# article does not have them.} other {# articles do not have them.}}',
  'tags.bulkLeft':
    '{articles, plural, one {# article is left as it is:} other {# articles are left as they are:}}',
  'tags.left.killed': 'it was killed',
  'tags.left.spiked': 'it is spiked',
  'tags.left.desk': 'this desk is only read here',
  'tags.left.unknownContent': 'it holds parts this Wiredesk does not know',
  'tags.left.unreadable': 'its file cannot be read',
  'tags.bulkRunning': 'Changing tags',
  'tags.bulkDoAdd': '{articles, plural, =0 {Add} one {Add to # article} other {Add to # articles}}',
  'tags.bulkDoRemove':
    '{articles, plural, =0 {Remove} one {Remove from # article} other {Remove from # articles}}',
  'tags.added':
    '{articles, plural, =0 {No article was changed} one {Added to # article} other {Added to # articles}}{left, plural, =0 {.} other {, # left as they were.}}',
  'tags.takenOff':
    '{articles, plural, =0 {No article was changed} one {Removed from # article} other {Removed from # articles}}{left, plural, =0 {.} other {, # left as they were.}}',
  'tags.takenBack':
    'Taken back{left, plural, =0 {.} one {, except in # article that cannot be changed now.} other {, except in # articles that cannot be changed now.}}',
  'tags.alreadyTakenBack': 'That was taken back already.',
} as const
