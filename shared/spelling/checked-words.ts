import { isChecked } from './is-checked.ts'
import { type FoundWord, wordsIn } from './words-in.ts'

/** The words of a line that a dictionary can judge, with their places. */
export function checkedWords(line: string): readonly FoundWord[] {
  return wordsIn(line).filter(({ text }) => isChecked(text))
}
