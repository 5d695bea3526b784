// Vowels that take each other's place from form to form, also where a word begins with one.
const changing = 'оеєії'

/** What all forms of a word begin with, so that most words can be told from it at their first letter. */
export function initialOf(word: string): string {
  const first = word.charAt(0)
  return changing.includes(first) ? 'о' : first
}
