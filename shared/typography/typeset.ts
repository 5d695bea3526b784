import type { Exchange } from './exchange.ts'
import { isInAddress } from './is-in-address.ts'
import { englishDouble, englishSingle, ukrainianDouble, ukrainianSingle } from './quote-for.ts'

/** How far back a sign looks for the quote it ends, so that a key costs the same in any text. */
export const typesetReach = 500

type Signs = {
  readonly double: (before: string) => string | null
  readonly single: (before: string) => string | null
}

const languages: Readonly<Record<string, Signs>> = {
  en: { double: englishDouble, single: englishSingle },
  uk: { double: ukrainianDouble, single: ukrainianSingle },
}

/**
 * What a typesetter sets where `typed` has just been typed after `before`; null when it stands as
 * typed, as all does in a language whose rules we do not know. Places count from where `before`
 * begins. Both languages set the em dash, between spaces where the writer typed them.
 */
export function typeset(before: string, typed: string, language: string): Exchange | null {
  const signs = languages[language.toLowerCase().split(/[-_]/)[0] ?? '']
  if (signs === undefined || !isTypesetKey(typed)) return null
  const end = before.length
  // No address has a double quote in it, but many are quoted.
  if (typed === '"') return sign(end, signs.double(before))
  if (isInAddress(before)) return null
  if (typed === "'") return sign(end, signs.single(before))
  if (typed === '.') return endsIn(before, '.', 2) ? { from: end - 2, to: end + 1, set: '…' } : null
  return dash(before, typed)
}

/** Whether the key may change anything, so that every other one costs nothing. */
export function isTypesetKey(typed: string): boolean {
  return typed.length === 1 && `"'.- `.includes(typed)
}

function sign(at: number, set: string | null): Exchange | null {
  return set === null ? null : { from: at, to: at + 1, set }
}

function dash(before: string, typed: string): Exchange | null {
  const end = before.length
  // Two hyphens that begin a line may become three, which draw a rule: a space says they do not.
  if (typed === ' ' && before === '--') return { from: 0, to: 2, set: '—' }
  // One that begins a line begins an item of a list.
  if (typed === ' ' && /[^\S\n]-$/.test(before)) return { from: end - 1, to: end, set: '—' }
  const isPair = typed === '-' && before !== '-' && endsIn(before, '-', 1)
  return isPair ? { from: end - 1, to: end + 1, set: '—' } : null
}

// No more of them either: what was taken back is not done again by the next.
function endsIn(text: string, sign: string, times: number): boolean {
  return text.endsWith(sign.repeat(times)) && text.at(-times - 1) !== sign
}
