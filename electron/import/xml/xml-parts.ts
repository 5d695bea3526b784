import type { XmlElement } from './read-xml.ts'

/** Its own elements of one of these names, in their order. */
export function childrenOf(
  element: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] {
  return element.content.filter(
    (part): part is XmlElement => typeof part !== 'string' && names.includes(part.name),
  )
}

export function childOf(element: XmlElement, name: string): XmlElement | null {
  return childrenOf(element, name)[0] ?? null
}

/** All the words in it, as they stand; empty for null. */
export function wordsOf(element: XmlElement | null): string {
  if (element === null) return ''
  const words: string[] = []
  const waiting: (string | XmlElement)[] = [element]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part === 'string') words.push(part)
    else for (const child of part.content.toReversed()) waiting.push(child)
  }
  return words.join('')
}

/** Its words as one line. */
export function lineIn(element: XmlElement | null): string {
  return wordsOf(element).replace(/\s+/g, ' ').trim()
}

/** The first element at that path below it. */
export function partOf(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  return names.reduce<XmlElement | null>(
    (part, name) => (part === null ? null : childOf(part, name)),
    element,
  )
}
