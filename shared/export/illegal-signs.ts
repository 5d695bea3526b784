import { legalText } from './legal-text.ts'

/** The signs of a text, or of all texts in a value, that no public format carries, as `U+000B`, each once. */
export function illegalSigns(value: unknown): readonly string[] {
  const found = new Set<string>()
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const part = waiting.pop()
    if (typeof part === 'string') {
      // Nearly every text has none, and is looked through once.
      if (legalText(part) !== part)
        for (const sign of part) if (isIllegal(sign)) found.add(nameOf(sign))
    } else if (typeof part === 'object' && part !== null) {
      for (const inner of Object.values(part)) waiting.push(inner)
    }
  }
  return [...found].sort()
}

function isIllegal(sign: string): boolean {
  return legalText(sign) !== sign && sign !== '\r'
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
