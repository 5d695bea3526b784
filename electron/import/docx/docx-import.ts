import { stat } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'

import { instantOf } from '../../../shared/instant/instant-of.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { diskError } from '../../disk/disk-error.ts'
import { errnoOf } from '../../disk/errno.ts'
import { readArchive } from '../archive/read-archive.ts'
import type { ImportFile, ImportFormat, ImportItem } from '../import-format.ts'
import { Refusal } from '../refusal.ts'
import { readDocument } from './read-document.ts'

// A document is held in memory with its pictures.
const limits = { entries: 10_000, bytes: 200_000_000, ratio: 200, smallBytes: 10_000_000 }
const wanted = /\.(?:xml|rels|jpe?g|png|gif|webp|tiff?|bmp|emf|wmf|heic|svg)$/i

/** A Word document is a story: our own with their fields, others by their title or first words. */
export const docxImport: ImportFormat = {
  id: 'docx',
  versions: ['OOXML transitional'],
  endings: ['.docx'],
  knows: ({ name }) => /\.docx$/i.test(name),
  async *read(file): AsyncGenerator<ImportItem> {
    // What Word keeps beside a document while somebody has it open.
    if (file.name.startsWith('~$')) return
    yield await itemOf(file)
  },
}

async function itemOf(file: ImportFile): Promise<ImportItem> {
  const { name: place, path, home = dirname(path), language = 'en' } = file
  try {
    const files = await readArchive(path, { limits, wants: (name) => wanted.test(name) })
    const changedAt = instantOf((await stat(path)).mtime)
    const story = await readDocument(files, {
      path: relative(home, path).split(sep).join('/'),
      changedAt,
      language,
    })
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
    return { place, bytes, story: () => story }
  } catch (error) {
    return { place, bytes: 0, reason: reasonOf(error, path) }
  }
}

/** A disk that fails is no fault of the document; all else that stops reading it is. */
function reasonOf(error: unknown, path: string): string {
  if (error instanceof Refusal) return error.message
  const isOfDisk = /^E[A-Z0-9]+$/.test(errnoOf(error) ?? '')
  return isOfDisk ? diskError(error, path).message : formatMessage('import.refusal.documentBroken')
}
