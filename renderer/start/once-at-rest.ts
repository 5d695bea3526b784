import { inPause } from '../article/in-pause.ts'

const quietMs = 150
const typed = ['keydown', 'beforeinput'] as const

/** Resolves when the page has nothing to do and nobody has typed for a moment: what is begun now may hold up the next letter. */
export function onceAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const rest = inPause(
      () => {
        for (const event of typed) removeEventListener(event, rest.soon, true)
        requestIdleCallback(() => resolve())
      },
      { quietMs, mostMs: () => Infinity },
    )
    for (const event of typed) addEventListener(event, rest.soon, true)
    rest.soon()
  })
}
