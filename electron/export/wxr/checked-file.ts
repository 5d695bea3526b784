import { SaxesParser } from 'saxes'

import { DeskError } from '../../store/desk-error.ts'
import type { ExportFile } from '../export-target.ts'

/**
 * A file of XML that another parser reads as it is written, piece by piece: it must be well-formed and end,
 * and no two items of it may have the same number.
 */
export function checkedFile(path: string, file: ExportFile): ExportFile {
  const parser = new SaxesParser({ xmlns: true })
  const ids = new Set<string>()
  let name = ''
  const fail = (what: string): never => {
    throw new DeskError('exportUnsafe', { path, what })
  }
  parser.on('error', (error) => fail(error.message))
  parser.on('opentag', (tag) => (name = tag.name))
  parser.on('text', (id) => {
    if (name !== 'wp:post_id' || id.trim() === '') return
    if (ids.has(id)) fail(`post ${id} twice`)
    ids.add(id)
  })
  return {
    append: async (text) => {
      parser.write(typeof text === 'string' ? text : Buffer.from(text).toString('utf8'))
      await file.append(text)
    },
    close: async () => {
      parser.close()
      await file.close()
    },
  }
}
