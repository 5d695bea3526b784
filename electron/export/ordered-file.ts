import type { Guid } from '../../shared/article/guid.ts'
import type { ExportFile } from './export-target.ts'

// More than are ever written at once: an earlier story has failed, and nothing of this round is kept.
const mostWaiting = 64

/** One file that many stories stand in, in the order of the run, whichever of them is ready first. */
export function orderedFile(file: ExportFile, order: Iterable<Guid>) {
  const queue = [...order]
  const waiting = new Map<Guid, string | (() => string)>()
  let next = 0
  let writing: Promise<void> = Promise.resolve()
  let isVoid = false

  async function writeReady(): Promise<void> {
    for (;;) {
      const guid = queue[next]
      const text = guid === undefined ? undefined : waiting.get(guid)
      if (guid === undefined || text === undefined) return
      waiting.delete(guid)
      next += 1
      await file.append(typeof text === 'string' ? text : text())
    }
  }

  return {
    /**
     * Puts a story's text in its place, or what makes it once all before it is written; answers when all
     * that is ready has been written.
     */
    put: (guid: Guid, text: string | (() => string)): Promise<void> => {
      if (waiting.size >= mostWaiting) {
        isVoid = true
        waiting.clear()
      }
      if (!isVoid) waiting.set(guid, text)
      writing = writing.then(writeReady)
      return writing
    },
  }
}
