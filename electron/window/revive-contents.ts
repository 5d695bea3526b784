import type { WebContents } from 'electron'

const minute = 60_000
const mostRevivals = 3

/** Loads the page again when its process dies; the texts are in main's journal. */
export function reviveContents(contents: WebContents): void {
  const deaths: number[] = []
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = Date.now()
    deaths.push(now)
    // A page that dies on what it is shown would die for ever.
    if (deaths.filter((death) => now - death < minute).length <= mostRevivals) contents.reload()
  })
}
