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
  'tags.slug': 'Address',
  'tags.aliases': 'Aliases',
  'tags.topic': 'Media Topic',
  'tags.divider': 'Width of the tag’s page',
  'tags.page': 'Tag {name}',
  'tags.nameMissing': 'A tag needs a name.',
  'tags.carriedBy':
    '{articles, plural, =0 {No article carries it} one {# article carries it} other {# articles carry it}}',
  'tags.theirTags': 'Change their tags…',
  'tags.delete': 'Delete',
  'tags.deleteAsks': 'Delete…',
  'tags.deleteTitle': 'Delete the tag “{name}”?',
  'tags.deleteSays': 'Its name and aliases go, and no story carries it any more.',
  'tags.filterKind': 'Kind',
  'tags.allKinds': 'All kinds',
  'tags.alike': 'Look-alikes ({count, number})',
  'tags.nothingLeft': 'No tag is like that',
  'tags.likes': '{count, plural, one {Looks like # other} other {Looks like # others}}',
  'tags.inArticles':
    '{articles, plural, =0 {in no article} one {in # article} other {in # articles}}',
  'tags.notTheSame': 'Not the same',
  'tags.notTheSameAs': 'Not the same as {name}',
  'tags.toldApart': 'They are not the same, and are not shown as look-alikes again.',
  'tags.merge': 'Merge',
  'tags.mergeAsks': 'Merge…',
  'tags.mergeWith': 'Merge with {name}',
  'tags.mergeInto': 'Merge into…',
  'tags.mergeTitle': 'Merge two tags',
  'tags.mergeAsk': 'Which tag takes the place of “{name}”? Its names become aliases of that one.',
  'tags.mergeSays':
    '“{name}” becomes “{into}”, which keeps its name and gains the other’s names as aliases.',
  'tags.mergeSwap': 'Swap',
  'tags.mergeOther': 'Another tag…',
  'tags.touches':
    '{articles, plural, =0 {No article carries it.} one {# article carries it: {names}.} other {# articles carry it: {names}.}}',
  'tags.touchesBoth':
    '{articles, plural, one {# of them carries both and keeps one.} other {# of them carry both and keep one.}}',
  'tags.touchesReleased':
    '{articles, plural, one {Readers have # of them with it. Its page changes with the next export: {names}.} other {Readers have # of them with it. Their pages change with the next export: {names}.}}',
  'tags.touchesAllReleased':
    '{articles, plural, one {Readers have it with the tag. Its page changes with the next export.} other {Readers have all of them with the tag. Their pages change with the next export.}}',
  'tags.renameTouches':
    '{articles, plural, one {# article shows the new name.} other {# articles show the new name.}} The address stays.',
  'tags.splitOff': 'Make {alias} a tag of its own',
  'tags.splitTitle': 'Make “{alias}” a tag of its own?',
  'tags.splitSays':
    '“{alias}” becomes a tag of the same kind. Whoever types or imports that name gets the new tag; stories stay with “{name}”.',
  'tags.splitDo': 'Make a tag',
  'tags.dropAlias': 'Remove the alias {alias}',
  'tags.addAlias': 'Add aliases',
  'tags.addAliasHint': 'Other names, with commas between',
  'tags.note': 'Note',
  'tags.topicHint': 'From IPTC’s list: a word of its name, or its code',
  'tags.topicWrong': 'No Media Topic is called that. Choose one, or give its code of eight digits.',
  'tags.topicUnknown': 'Not in the list that Wiredesk has; kept as it is.',
  'tags.topicRetired': 'IPTC has retired this topic ({code}); kept as it is.',
  'tags.kindWithTopic': '{kind}, {topic}',
  'tags.removed':
    '{articles, plural, =0 {Deleted the tag “{name}”.} one {Deleted the tag “{name}”, removed from # article.} other {Deleted the tag “{name}”, removed from # articles.}}',
  'tags.changed': 'Changed the tag “{name}”.',
  'tags.merged':
    '{articles, plural, =0 {Merged “{name}” into “{into}”.} one {Merged “{name}” into “{into}”, in # article.} other {Merged “{name}” into “{into}”, in # articles.}}',
  'tags.split': '“{name}” is a tag of its own now.',
  'tags.showAll': 'Show all {count, number}',
  'tags.empty': 'No tags yet',
  'tags.emptyText':
    'Tags tie stories together: they fill MORE ABOUT and let readers follow a subject. They are made here or while writing.',
  'tags.nothingFound': 'No tag holds “{name}”',
  'tags.noneChosen': 'No tag chosen',
  'tags.noneChosenText': 'Choose one to see its articles, change it, merge it or delete it.',
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
