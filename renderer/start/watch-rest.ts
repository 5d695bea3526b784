const quietMs = 150
const typed = ['keydown', 'beforeinput'] as const

/** Knows when the page has nothing to do and nobody is typing: what is begun then may hold up a letter. */
export function watchRest(): { readonly come: () => Promise<void>; readonly stop: () => void } {
  let typedAt = -Infinity
  const note = (): void => {
    typedAt = performance.now()
  }
  for (const event of typed) addEventListener(event, note, true)
  return {
    /** Resolves when it is so, at once where it is. */
    come: async () => {
      for (;;) {
        await new Promise((resolve) => requestIdleCallback(resolve))
        const left = typedAt + quietMs - performance.now()
        if (left <= 0) return
        await new Promise((resolve) => setTimeout(resolve, left))
      }
    },
    stop: () => {
      for (const event of typed) removeEventListener(event, note, true)
    },
  }
}
