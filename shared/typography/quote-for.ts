import { openQuotes } from './open-quotes.ts'
import { opensQuote } from './opens-quote.ts'

const inches = /\d['’]\d+$/

// A quote that somebody wants straight ends as it began.
function isStraightOpen(before: string): boolean {
  return (before.match(/(?<!\d)"/g)?.length ?? 0) % 2 === 1
}

/** The sign for a double quote typed after this text in English; null where it means inches. */
export function englishDouble(before: string): string | null {
  const isOpen = openQuotes(before).includes('“')
  if (/\d$/.test(before) && (!isOpen || inches.test(before))) return null
  if (opensQuote(before, isOpen)) return '“'
  return isOpen || !isStraightOpen(before) ? '”' : null
}

/** The sign for a single quote in English, which is the apostrophe as well; null where it means feet. */
export function englishSingle(before: string): string | null {
  const isOpen = openQuotes(before).includes('‘')
  if (/\d$/.test(before) && !isOpen) return null
  return opensQuote(before, isOpen) ? '‘' : '’'
}

/** In Ukrainian «…», and “…” for a quote within one, as the orthography of 2019 writes them itself. */
export function ukrainianDouble(before: string): string | null {
  const open = openQuotes(before)
  if (/\d$/.test(before) && (open.length === 0 || inches.test(before))) return null
  if (opensQuote(before, open.length > 0)) return open.includes('«') ? '“' : '«'
  const innermost = open.at(-1)
  if (innermost === undefined && isStraightOpen(before)) return null
  if (innermost === '„') return '“'
  return innermost === '“' ? '”' : '»'
}

/** Ukrainian has it in its words alone: м’я. */
export function ukrainianSingle(before: string): string | null {
  return /[\p{L}\p{M}]$/u.test(before) ? '’' : null
}
