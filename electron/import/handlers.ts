import type { MediaStore } from '../media/media-store.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { runImport } from './run-import.ts'

/** Takes in the wires a person chose; null when they chose none. */
export function importHandlers(
  store: DeskStore,
  media: MediaStore,
  chooseFiles: () => Promise<readonly string[]>,
) {
  return {
    'import.choose': async () => {
      const paths = await chooseFiles()
      return paths.length === 0 ? null : runImport(store, media, { paths })
    },
  }
}
