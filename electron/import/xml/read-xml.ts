import { xmlReader } from './xml-reader.ts'

/** An element of a file that was read; names are without their prefix. */
export type XmlElement = {
  readonly name: string
  readonly namespace: string
  /** By local name; of one with a prefix that of its namespace goes first, as `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>
  /** Text and elements in their order. */
  readonly content: readonly (string | XmlElement)[]
}

/** A whole XML document; throws an `Error` that says where for one that cannot be read safely. */
export function readXml(text: string): XmlElement {
  const roots: XmlElement[] = []
  const reader = xmlReader({
    isRead: () => true,
    onElement: (element) => {
      roots.push(element)
    },
  })
  reader.write(text)
  reader.close()
  const [root] = roots
  if (root === undefined) throw new Error('the document is empty')
  return root
}
