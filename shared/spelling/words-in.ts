export type FoundWord = { readonly text: string; readonly from: number }

// Addresses, @names and #tags are not prose.
const address = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|\S+@\S+|[@#][\p{L}\p{N}_]+/giu
const domain = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}(?:\/\S*)?/giu
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a line of text, with their places; apostrophes and hyphens inside belong to a word. */
export function wordsIn(text: string): readonly FoundWord[] {
  const prose = text.replaceAll(address, blank).replaceAll(domain, blank)
  return [...prose.matchAll(word)].map(({ 0: found, index }) => ({ text: found, from: index }))
}

// As long as what it stands for, so that the places still hold.
function blank(skipped: string): string {
  return ' '.repeat(skipped.length)
}
