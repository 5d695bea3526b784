import type { Page } from '@playwright/test'

/** Waits until nothing on the page moves or fades any more; what turns for ever, as a wheel does, is no move. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const moves = () =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .filter(({ playState }) => playState === 'running')
    // One frame draws what a state has changed, and the next one begins what moves by it.
    do {
      await frame()
      await frame()
      await Promise.all(moves().map((one) => one.finished.catch(() => null)))
    } while (moves().length > 0)
  })
}
