import { SaxesParser, type SaxesTagNS } from 'saxes'

/** An element of a file that was read; names are without their prefix. */
export type XmlElement = {
  readonly name: string
  readonly namespace: string
  /** By local name; of one with a prefix that of its namespace goes first, as `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>
  /** Text and elements in their order. */
  readonly content: readonly (string | XmlElement)[]
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & {
  content: (string | XmlElement)[]
}

// Far beyond what any wire nests; deeper is an attack on whoever walks it.
const deepest = 200
const mostElements = 2_000_000

/**
 * A whole XML document. Nothing it declares is followed: a document with a DTD's entities, one that is
 * not well-formed, or one nested beyond reason throws an `Error` that says where.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  let root: XmlElement | null = null
  let elements = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new Error('the document declares entities of its own')
  })
  parser.on('opentag', (tag) => {
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
    if (closed === undefined) return
    const parent = open.at(-1)
    if (parent === undefined) root = closed
    else parent.content.push(closed)
  })
  parser.write(text).close()
  if (root === null) throw new Error('the document is empty')
  return root
}

function attributesOf({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(attributes).map(({ prefix, local, value }) => [
      prefix === '' ? local : `${prefix}:${local}`,
      value,
    ]),
  )
}
