export const spellingWords = {
  'spelling.toggle': 'Spelling',
  'spelling.menu': 'Spelling of “{word}”',
  'spelling.noSuggestions': 'No suggestions',
  'spelling.ignore': 'Ignore in this article',
  'spelling.learn': 'Add to the desk’s words',
  'spelling.learnt': '“{word}” is one of the desk’s words now.',
  'spelling.forgotten': '“{word}” is none of the desk’s words any more.',
  'spelling.words': 'Spelling',
  'spelling.wordsText':
    'Words that this desk taught its spelling, in any language. Everybody at the desk has them.',
  'spelling.noWords': 'None yet. Choose “Add to the desk’s words” on a word that is marked.',
  'spelling.forget': 'Remove “{word}” from the desk’s words',
  'spelling.language': 'Language of selection…',
  'spelling.noDictionary': 'No spelling dictionary for {language}',
  'language.menu': 'Language of the selection, now {language}',
  'language.asStory': '{language}, as the story',
  'language.selectFirst': 'Select words in the body first.',
} as const
