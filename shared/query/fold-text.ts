const marks = /(\p{Script=Latin})\p{M}+/gu

/**
 * Text as search compares it: lower case, one kind of apostrophe and quote, accents taken off Latin
 * letters only, since й and ї are letters of their own and not и and і with a mark.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[«»“”„]/g, '"')
}
