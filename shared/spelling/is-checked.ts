const longestAbbreviation = 5
const longestWord = 60

/** Whether a dictionary can judge the word at all: not a number, a letter or an abbreviation. */
export function isChecked(word: string): boolean {
  if (word.length > longestWord || /\p{N}/u.test(word)) return false
  if (!/\p{L}.*\p{L}/u.test(word)) return false
  return !isAbbreviation(word)
}

function isAbbreviation(word: string): boolean {
  return word.length <= longestAbbreviation && word === word.toUpperCase()
}
