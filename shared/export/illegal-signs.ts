import { legalText } from './legal-text.ts'

/** The signs of a text that no public format carries, as `U+000B`, each once. */
export function illegalSigns(text: string): readonly string[] {
  // Nearly every text has none, and is looked through once.
  if (legalText(text) === text) return []
  const found = new Set<string>()
  for (const sign of text) {
    if (legalText(sign) !== sign && sign !== '\r') found.add(nameOf(sign))
  }
  return [...found].sort()
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
