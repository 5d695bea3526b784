import type { ImportFormat, ImportItem } from '../import-format.ts'
import { jsonValues } from './json-values.ts'
import { ninjsPackage } from './ninjs-package.ts'
import { readNinjs } from './read-ninjs.ts'

/** ninjs items of any version: one in a file, an array of them, or one a line. */
export const ninjsImport: ImportFormat = {
  id: 'ninjs',
  versions: ['1.x', '2.x', '3.x'],
  endings: ['.json', '.jsonl', '.ndjson'],
  knows: ({ name, start }) => /\.(json|jsonl|ndjson)$/i.test(name) || /^\s*[[{]/.test(start),
  async *read({ path }): AsyncGenerator<ImportItem> {
    for await (const found of jsonValues(path)) {
      if ('reason' in found) yield found
      else {
        const { place, bytes, value } = found
        const held = isManifest(value) ? [] : ninjsPackage(value, found)
        if (held === null) yield { place, bytes, story: () => readNinjs(value) }
        else yield* held
      }
    }
  },
}

/** What an export of ours says of itself lies beside its items in the same folder. */
function isManifest(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const has = (name: string): boolean => Object.hasOwn(value, name)
  return has('formatVersion') && has('articles') && has('lists') && !has('uri')
}
