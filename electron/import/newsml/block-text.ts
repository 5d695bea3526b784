import type { XmlElement } from '../xml/read-xml.ts'

/** The words of a block, which may have several lines: only `br` ends one. */
export function blockText(element: XmlElement | null): string {
  const words: string[] = []
  const waiting: (string | XmlElement)[] = element === null ? [] : [element]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part === 'string') words.push(part.replace(/\s+/g, ' '))
    else if (part.name === 'br') words.push('\n')
    else for (const child of part.content.toReversed()) waiting.push(child)
  }
  const lines = words.join('').split('\n')
  return lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .trim()
}
