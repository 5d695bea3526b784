export const spellingWords = {
  'spelling.toggle': 'Spelling',
  'spelling.menu': 'Spelling of “{word}”',
  'spelling.noSuggestions': 'No suggestions',
  'spelling.ignore': 'Ignore here',
  'spelling.learn': 'Add to the desk’s words',
  'spelling.noDictionary': 'No spelling dictionary for {language}',
} as const
