import type { Clock } from '../clock.ts'
import type { MediaStore } from '../media/media-store.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { runImport } from './run-import.ts'

type Parts = {
  readonly store: DeskStore
  readonly media: MediaStore
  readonly clock: Clock
  /** Everything typed so far, in the articles, so that no wire overrules it. */
  readonly saveWorkingCopies: () => Promise<void>
  readonly chooseFiles: () => Promise<readonly string[]>
}

/** Takes in the wires a person chose; null when they chose none. */
export function importHandlers({ store, media, clock, saveWorkingCopies, chooseFiles }: Parts) {
  return {
    'import.choose': async () => {
      const paths = await chooseFiles()
      if (paths.length === 0) return null
      await saveWorkingCopies()
      return runImport(store, media, { paths, now: clock() })
    },
  }
}
