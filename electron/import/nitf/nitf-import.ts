import { formatMessage } from '../../../shared/message/format-message.ts'
import type { ImportFile, ImportFormat, ImportItem } from '../import-format.ts'
import { xmlItems } from '../xml/xml-items.ts'
import { readNitf } from './read-nitf.ts'

const documents = new Set(['nitf'])

/** NITF documents, in their namespace or in none, one in a file or several in an element of any name. */
export const nitfImport: ImportFormat = {
  id: 'nitf',
  versions: ['3'],
  endings: ['.xml', '.nitf'],
  knows: ({ start }) => /<(?:[\w.-]+:)?nitf[\s>]/.test(start),
  read,
}

async function* read({ path, name }: ImportFile): AsyncGenerator<ImportItem> {
  let isEmpty = true
  for await (const found of xmlItems(path, documents)) {
    isEmpty = false
    if ('reason' in found) yield found
    else {
      const { place, bytes, element } = found
      yield { place, bytes, story: () => readNitf(element) }
    }
  }
  if (isEmpty) yield { place: name, bytes: 0, reason: formatMessage('import.refusal.noNews') }
}
