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

const bare = 'bench-bare'

/** Rows that nobody has seen yet run by from that place on; a short list goes to and fro. */
export function scrollRows(page: Page, from: number): Promise<Scrolled> {
  return scroll(page, '.library-grid', from)
}

/**
 * As many rows of one plain line run by in the place of the library's, which were all there before:
 * what this machine loses while a window scrolls, whoever made it.
 */
export async function scrollBare(page: Page): Promise<Scrolled> {
  await page.evaluate(
    ({ bare, length }) => {
      const grid = document.querySelector('.library-grid')
      const row = grid?.querySelector('.library-row')
      if (!grid || !row) throw new Error('there are no rows')
      const { left, top, width, height } = grid.getBoundingClientRect()
      const list = document.createElement('div')
      list.id = bare
      list.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px;
        height: ${height}px; overflow: auto; background: var(--paper); z-index: 1`
      const rowHeight = row.getBoundingClientRect().height
      const text = row.querySelector('.library-headline')?.textContent ?? ''
      for (let from = 0; from < length + height; from += rowHeight) {
        const line = document.createElement('div')
        line.style.cssText = `height: ${rowHeight}px; overflow: hidden`
        line.textContent = `${text} ${from}`
        list.append(line)
      }
      document.body.append(list)
    },
    { bare, length: frames * perFrame },
  )
  const scrolled = await scroll(page, `#${bare}`, 0)
  await page.evaluate((id) => document.getElementById(id)?.remove(), bare)
  return scrolled
}

async function scroll(page: Page, scroller: string, from: number): Promise<Scrolled> {
  const took = await page.evaluate(
    async ({ frames, perFrame, scroller, from }) => {
      const grid = document.querySelector(scroller)
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
    { frames, perFrame, scroller, from },
  )
  const dropped = took.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / turnMs) - 1), 0)
  return { took, dropped }
}
