/** The word as dictionaries write it: composed letters, and one apostrophe for all. */
export function plainWord(word: string): string {
  return word.normalize('NFC').replaceAll(/[’ʼ]/g, "'")
}
