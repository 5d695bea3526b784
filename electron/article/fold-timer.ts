export type Timing = {
  /** Fold when nothing was typed for so long. */
  readonly quietMs: number
  /** Fold at the latest so long after the first change, typing or not. */
  readonly longestMs: number
}

export type FoldTimer = { readonly touch: () => void; readonly stop: () => void }

/** Calls `fold` after a quiet time, or a longest wait while changes keep coming. */
export function foldTimer(fold: () => void, { quietMs, longestMs }: Timing): FoldTimer {
  let quiet: NodeJS.Timeout | undefined
  let longest: NodeJS.Timeout | undefined

  function stop(): void {
    clearTimeout(quiet)
    clearTimeout(longest)
    quiet = undefined
    longest = undefined
  }

  function due(): void {
    stop()
    fold()
  }

  return {
    touch: () => {
      clearTimeout(quiet)
      quiet = setTimeout(due, quietMs)
      longest ??= setTimeout(due, longestMs)
    },
    stop,
  }
}
