import { legalText } from '../legal-text.ts'

/** An object without what says nothing: ninjs leaves such members out. */
export function onlySaid(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => isSaid(value)))
}

function isSaid(value: unknown): boolean {
  if (value === null || value === undefined) return false
  // What is nothing but signs that no format carries would stand there empty.
  if (typeof value === 'string') return legalText(value) !== ''
  return !(Array.isArray(value) && value.length === 0)
}
