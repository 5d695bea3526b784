import type { Launch } from '../../shared/list/launch.ts'
import type { DeskStore } from '../store/desk-store.ts'

/** Every launch of a desk, read once and kept in step with what is launched from then on. */
export function launchHistory(store: DeskStore) {
  let known: Promise<readonly Launch[]> | null = null

  store.onChange(({ launch }) => {
    if (launch === undefined || known === null) return
    known = known.then((launches) => {
      const last = launches.at(-1)
      // What was read while it was written holds it already.
      const isThere = last?.turn === launch.turn && last.at === launch.at
      return isThere ? launches : [...launches, launch]
    })
    forgetWhenFailed(known)
  })

  function read(): Promise<readonly Launch[]> {
    const reading = store.launches()
    known = reading
    forgetWhenFailed(reading)
    return reading
  }

  // What could not be read is read again when it is next asked for.
  function forgetWhenFailed(reading: Promise<unknown>): void {
    reading.catch(() => {
      known = null
    })
  }

  return {
    /** Reads them anew: somebody else may write a desk that is only read here. */
    read,
    all: (): Promise<readonly Launch[]> => known ?? read(),
  }
}
