export const libraryWords = {
  'library.search': 'Search articles',
  'library.new': 'New article',
  'library.open': 'Open',
  'library.filters': 'Filters',
  'library.state': 'State',
  'library.section': 'Section',
  'library.allStates': 'All articles',
  'library.allSections': 'All sections',
  'library.count': '{count, plural, one {# article} other {# articles}}',
  'library.empty': 'No articles yet',
  'library.emptyText':
    'This is where everything the desk writes and takes in stands. Begin with a story of your own, or import a wire from the File menu.',
  'library.emptyAction': 'Write the first article',
  'library.nothingFound': 'Nothing found for “{query}”',
  'library.nothingHere': 'No articles here',
  'library.nothingFoundText':
    'Every word of an article is searched, in any of its forms, and its tags. Fewer words find more.',
  'library.near': 'No article has that word. These have “{words}”.',
  'library.indexing':
    'Reading the desk so that its words are found at once: {done, number} of {total, number} articles.',
  'library.clearSearch': 'Show all articles',
  'library.spiked': 'Spiked “{headline}”.',
  'library.unspiked': '“{headline}” is a draft again.',
  'library.cannotSpike':
    'A released story stays with its readers: it cannot be spiked. Kill or hold it instead.',
  'library.isRecovered': 'Brought back after a crash',
  'library.hasImage': 'Has a picture',
  'library.isEdited': 'Edited since its release',
  'library.embargoedUntil': 'Embargoed until {time}',
  'library.inHot': 'In Hot news',
  'library.inLatest': 'In Latest',
} as const
