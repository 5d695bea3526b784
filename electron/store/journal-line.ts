import { hash } from 'node:crypto'

function mark(json: string): string {
  return hash('sha256', json, 'hex').slice(0, 16)
}

/** One journal line: a short checksum, a space, the entry as JSON. */
export function toLine(entry: unknown): string {
  const json = JSON.stringify(entry)
  return `${mark(json)} ${json}\n`
}

/** The entry of one line; null when a power cut tore it or a bit flipped. */
export function fromLine(line: string): { readonly entry: unknown } | null {
  const json = line.slice(17)
  if (line[16] !== ' ' || mark(json) !== line.slice(0, 16)) return null
  return { entry: JSON.parse(json) as unknown }
}
