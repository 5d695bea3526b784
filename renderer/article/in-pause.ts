export type Pause = {
  /** How long nobody asks again before it is done. */
  readonly quietMs: number
  /** The longest that it waits while somebody keeps asking. */
  readonly mostMs: () => number
}

const first = new Set<() => void>()

/** Does that before anything that waited for a pause: such work may hold the page up for longer than what was typed can wait. */
export function beforePauses(act: () => void): () => void {
  first.add(act)
  return () => first.delete(act)
}

/**
 * Does what is asked for with every key where the keys rest. A frame that shows what nobody reads
 * while typing has the next letter wait for it; and one timer serves many keys.
 */
export function inPause(act: () => void, { quietMs, mostMs }: Pause) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let due = 0

  function look(): void {
    const wait = Math.min(asked + quietMs, due) - performance.now()
    timer = wait > 0 ? setTimeout(look, wait) : undefined
    if (timer !== undefined) return
    for (const one of first) one()
    act()
  }

  return {
    soon: (): void => {
      asked = performance.now()
      if (timer !== undefined) return
      due = asked + mostMs()
      timer = setTimeout(look, quietMs)
    },
    /** Whether it was asked for and is not done yet. */
    isDue: (): boolean => timer !== undefined,
    stop: (): void => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
