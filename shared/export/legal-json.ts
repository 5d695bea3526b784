import { legalText } from './legal-text.ts'

/** A public JSON file: whatever its texts hold, every reader of JSON and XML can carry it on. */
export function legalJson(value: unknown): string {
  return `${JSON.stringify(value, legal, 2)}\n`
}

/** The same on one line, for what stands in a larger file. */
export function legalLine(value: unknown): string {
  return JSON.stringify(value, legal)
}

function legal(_key: string, part: unknown): unknown {
  return typeof part === 'string' ? legalText(part) : part
}
