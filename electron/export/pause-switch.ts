/** Holds a long work up between two of its steps, for as long as a person wants. */
export type PauseSwitch = {
  readonly set: (isPaused: boolean) => void
  /** Answers at once while nothing is paused, and when it goes on. */
  readonly wait: () => Promise<void>
  readonly watch: (tell: (isPaused: boolean) => void) => () => void
}

export function pauseSwitch(): PauseSwitch {
  let isPaused = false
  const watchers = new Set<(isPaused: boolean) => void>()
  let waiting: (() => void)[] = []

  return {
    set: (wanted) => {
      if (wanted === isPaused) return
      isPaused = wanted
      for (const tell of watchers) tell(isPaused)
      if (isPaused) return
      for (const go of waiting) go()
      waiting = []
    },
    wait: () => (isPaused ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    watch: (tell) => {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },
  }
}
