import type { Page } from '@playwright/test'

export type Scrolled = {
  /** How long each frame took. */
  readonly took: readonly number[]
  /** How many turns of the display passed without a frame. */
  readonly dropped: number
}

const frames = 120
const perFrame = 90
// What the display of the bench shows a second; a frame that comes later than half a turn missed its own.
const turnMs = 1000 / 60

/** Rows that nobody has seen yet run by from that place on; a short list goes to and fro. */
export async function scrollRows(page: Page, from: number): Promise<Scrolled> {
  const took = await page.evaluate(
    async ({ frames, perFrame, from }) => {
      const grid = document.querySelector('.library-grid')
      if (grid === null) throw new Error('there are no rows')
      const length = grid.scrollHeight - grid.clientHeight
      if (from + frames * perFrame < length) grid.scrollTop = from
      await new Promise((resolve) => setTimeout(resolve, 400))
      let step = perFrame
      const took: number[] = []
      let last = await new Promise<number>(requestAnimationFrame)
      for (let frame = 0; frame < frames; frame += 1) {
        if (grid.scrollTop + step < 0 || grid.scrollTop + step > length) step = -step
        grid.scrollTop += step
        const now = await new Promise<number>(requestAnimationFrame)
        took.push(now - last)
        last = now
      }
      return took
    },
    { frames, perFrame, from },
  )
  const dropped = took.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / turnMs) - 1), 0)
  return { took, dropped }
}
