import type { ImportFormat, ImportItem } from '../import-format.ts'
import { jsonValues } from './json-values.ts'
import { readNinjs } from './read-ninjs.ts'

/** ninjs items: one in a file, an array of them, or one a line. */
export const ninjsImport: ImportFormat = {
  id: 'ninjs',
  versions: ['3.1'],
  endings: ['.json', '.jsonl', '.ndjson'],
  knows: ({ name, start }) => /\.(json|jsonl|ndjson)$/i.test(name) || /^\s*[[{]/.test(start),
  async *read({ path }): AsyncGenerator<ImportItem> {
    for await (const found of jsonValues(path)) {
      if ('reason' in found) yield found
      else {
        const { place, bytes, value } = found
        yield { place, bytes, story: () => readNinjs(value) }
      }
    }
  },
}
