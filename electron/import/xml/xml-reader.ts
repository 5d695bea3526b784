import { SaxesParser, type SaxesTagNS } from 'saxes'

import type { XmlElement } from './read-xml.ts'

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & {
  content: (string | XmlElement)[]
}

type Wish = {
  /** Whether an element that stands in none that is read begins one. */
  readonly isRead: (name: string) => boolean
  /** `depth` counts the elements around it; `size` is about how many characters it took. */
  readonly onElement: (element: XmlElement, depth: number, size: number) => void
}

// Far beyond what any wire nests; deeper is an attack on whoever walks it.
const deepest = 200
const mostElements = 2_000_000
const mostSigns = 64_000_000

/**
 * Reads XML in pieces and gives the elements that are wanted, each whole. Nothing that a document declares is
 * followed: one with a DTD's entities, one that is not well-formed, or one nested beyond reason throws an
 * `Error` that says where.
 */
export function xmlReader({ isRead, onElement }: Wish) {
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  let around = 0
  let elements = 0
  let size = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new Error('the document declares entities of its own')
  })
  parser.on('opentag', (tag) => {
    if (open.length === 0 && !isRead(tag.local)) {
      around += 1
      return
    }
    elements += 1
    if (open.length >= deepest || elements > mostElements) throw new Error('too many elements')
    open.push({
      name: tag.local,
      namespace: tag.uri,
      attributes: attributesOf(tag),
      content: [],
    })
  })
  const add = (words: string): void => {
    open.at(-1)?.content.push(words)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed === undefined) {
      around -= 1
      return
    }
    const parent = open.at(-1)
    if (parent !== undefined) parent.content.push(closed)
    else {
      onElement(closed, around, size)
      elements = 0
      size = 0
    }
  })

  return {
    write: (text: string): void => {
      size += text.length
      if (size > mostSigns + text.length) throw new Error('an element is too long')
      parser.write(text)
    },
    close: (): void => {
      parser.close()
    },
  }
}

function attributesOf({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(attributes).map(({ prefix, local, value }) => [
      prefix === '' ? local : `${prefix}:${local}`,
      value,
    ]),
  )
}
