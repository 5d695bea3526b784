import { createReadStream } from 'node:fs'
import { basename } from 'node:path'

import { formatMessage } from '../../../shared/message/format-message.ts'
import { errnoOf } from '../../disk/errno.ts'
import { diskError } from '../../disk/disk-error.ts'
import type { XmlElement } from './read-xml.ts'
import { xmlDecoder } from './xml-decoder.ts'
import { xmlReader } from './xml-reader.ts'

/** An element as it stands in a file, or why the file cannot be read on; `place` is for people. */
export type FoundElement = { readonly place: string; readonly bytes: number } & (
  | { readonly element: XmlElement }
  | { readonly reason: string }
)

/**
 * The elements of these names in a file, one by one, so that its size does not matter. Where a file is no XML
 * any more, it says so and ends; what stood before has been given.
 */
export async function* xmlItems(
  path: string,
  names: ReadonlySet<string>,
): AsyncGenerator<FoundElement> {
  const file = basename(path)
  let found: FoundElement[] = []
  let number = 0
  const reader = xmlReader({
    isRead: (name) => names.has(name),
    onElement: (element, depth, size) => {
      number += 1
      const place = depth === 0 ? file : formatMessage('import.place.member', { file, number })
      // A tree takes several times what its text does.
      found.push({ place, bytes: size * 4, element })
    },
  })
  try {
    const decode = xmlDecoder()
    for await (const chunk of createReadStream(path)) {
      reader.write(decode(chunk as Uint8Array))
      yield* found
      found = []
    }
    reader.write(decode(null))
    reader.close()
    yield* found
  } catch (error) {
    yield* found
    yield { place: file, bytes: 0, reason: reasonOf(error, path) }
  }
}

function reasonOf(error: unknown, path: string): string {
  // What the decoder throws has a code as well.
  if (error instanceof TypeError || error instanceof RangeError)
    return formatMessage('import.refusal.notUtf8')
  if (errnoOf(error) !== null) return diskError(error, path).message
  const reason = error instanceof Error ? error.message : String(error)
  return formatMessage('import.refusal.notXml', { reason: reason.slice(0, 200) })
}
