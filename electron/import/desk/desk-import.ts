import type { ImportFormat } from '../import-format.ts'
import { isDeskManifest } from './desk-copy.ts'
import { readDeskCopy } from './read-desk-copy.ts'

/** A copy of a desk, by its manifest: its stories and lists for a desk that has some of its own. */
export const deskImport: ImportFormat = {
  id: 'desk',
  versions: ['1'],
  endings: [],
  knows: ({ name, start }) => isDeskManifest(name, start),
  read: ({ path }) => readDeskCopy(path),
}
