import { legalText } from './legal-text.ts'

/** A public JSON file: whatever its texts hold, every reader of JSON and XML can carry it on. */
export function legalJson(value: unknown): string {
  const legal = (_key: string, part: unknown): unknown =>
    typeof part === 'string' ? legalText(part) : part
  return `${JSON.stringify(value, legal, 2)}\n`
}
