import type { Moment, Standing } from '../../shared/list/homepage-at.ts'
import { homepageAt } from '../../shared/list/homepage-at.ts'
import { type LaunchLine, launchLine } from '../../shared/list/launch-line.ts'
import type { Launch } from '../../shared/list/launch.ts'
import type { ListName } from '../../shared/list/list.ts'
import type { DeskStore } from '../store/desk-store.ts'

/** As many launches are kept whole: going to and fro between moments reads none of them again. */
const mostHeld = 30

/**
 * The launches of a desk. A line of each is kept once somebody has looked, in step with what is
 * launched from then on; what a launch held is read when its moment is looked at.
 */
export function launchHistory(store: DeskStore) {
  let known: Promise<readonly LaunchLine[]> | null = null
  const held = new Map<string, Promise<Launch | null>>()

  store.onChange(({ launch }) => {
    if (launch === undefined || known === null) return
    known = known.then((lines) => {
      const last = lines.at(-1)
      // What was read while it was written holds it already.
      const isThere = last?.turn === launch.turn && last.at === launch.at
      return isThere ? lines : [...lines, launchLine(launch)]
    })
    forgetWhenFailed(known)
  })

  function read(): Promise<readonly LaunchLine[]> {
    const reading = readLines(store)
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

  function whole(line: LaunchLine): Promise<Launch | null> {
    const key = `${line.at} ${line.turn}`
    const launch = held.get(key) ?? store.readLaunch(line)
    held.delete(key)
    held.set(key, launch)
    launch.catch(() => held.delete(key))
    for (const oldest of held.keys()) if (held.size > mostHeld) held.delete(oldest)
    return launch
  }

  return {
    /** Reads them anew: somebody else may write a desk that is only read here. */
    read,
    /** What each list was at a moment. */
    at: async (moment: Moment): Promise<ReadonlyMap<ListName, Standing>> => {
      const standing = new Map<ListName, Standing>()
      for (const [name, line] of homepageAt(await (known ?? read()), moment)) {
        const launch = await whole(line)
        const list = launch?.lists[name]
        if (launch !== null && list !== undefined) standing.set(name, { launch, list })
      }
      return standing
    },
  }
}

async function readLines(store: Pick<DeskStore, 'launches'>): Promise<readonly LaunchLine[]> {
  const lines: LaunchLine[] = []
  for await (const launch of store.launches()) lines.push(launchLine(launch))
  return lines
}
