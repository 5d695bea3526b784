import { createReadStream } from 'node:fs'

import { legalText } from '../../../shared/export/legal-text.ts'
import type { XmlElement } from './read-xml.ts'
import { xmlDecoder } from './xml-decoder.ts'
import { xmlReader } from './xml-reader.ts'

/**
 * The elements of these names in a site's export, one by one, so that its size does not matter; throws an
 * `Error` where it is no XML any more. Signs that no document may hold stand in many a site's database, and
 * are passed over.
 */
export async function* xmlPieces(
  path: string,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlElement> {
  let ready: XmlElement[] = []
  const reader = xmlReader({
    isRead: (name) => names.has(name),
    onElement: (element) => {
      ready.push(element)
    },
  })
  const decode = xmlDecoder()
  for await (const chunk of createReadStream(path)) {
    const text = legalText(decode(chunk as Uint8Array))
    try {
      reader.write(text)
    } finally {
      yield* ready
      ready = []
    }
  }
  reader.write(legalText(decode(null)))
  reader.close()
  yield* ready
}
