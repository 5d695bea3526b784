import { isTooLate } from '../shared/article/is-too-late.ts'
import type { Instant } from '../shared/instant/instant.ts'
import { isSameJson } from '../shared/is-same-json.ts'
import type { Problem } from '../shared/problem.ts'
import { DeskError } from './store/desk-error.ts'

type Parts<Thing, Overdue> = {
  /** What was due before that was missed, since no desk was open. */
  readonly openedAt: Instant
  /** Tells things apart that have a time set; a new time for the same thing is a new wish. */
  readonly keyOf: (thing: Thing) => string
  readonly timeOf: (thing: Thing) => Instant
  /** Does what was set for a time, and tells it. */
  readonly carryOut: (thing: Thing) => Promise<void>
  readonly overdueOf: (thing: Thing, problem: Problem | null) => Overdue
  readonly tell: {
    readonly refused: (overdue: Overdue) => void
    readonly overdue: (overdue: readonly Overdue[]) => void
  }
}

type Fate =
  | { readonly kind: 'running' }
  | { readonly kind: 'overdue'; readonly problem: Problem | null }

/**
 * Does what was set for a time when that time comes, once. What is late is never done by itself:
 * the desk may have moved on, so a person decides.
 */
export function scheduler<Thing, Overdue>(parts: Parts<Thing, Overdue>) {
  const { openedAt, keyOf, timeOf, tell } = parts
  const fates = new Map<string, Fate>()
  let waiting: readonly Thing[] = []
  let told: readonly Overdue[] = []

  function overdueOf(thing: Thing): readonly Overdue[] {
    const fate = fates.get(keyOf(thing))
    return fate?.kind === 'overdue' ? [parts.overdueOf(thing, fate.problem)] : []
  }

  function tellOverdue(): void {
    const overdue = waiting.flatMap(overdueOf)
    if (isSameJson(overdue, told)) return
    told = overdue
    tell.overdue(overdue)
  }

  async function carryOut(thing: Thing): Promise<void> {
    try {
      await parts.carryOut(thing)
    } catch (error) {
      const problem =
        error instanceof DeskError
          ? error.problem
          : ({ code: 'unexpected', values: { reason: String(error) } } as const)
      fates.set(keyOf(thing), { kind: 'overdue', problem })
      for (const overdue of overdueOf(thing)) tell.refused(overdue)
      tellOverdue()
    }
  }

  return {
    /** Takes what has a time set, and does what is due. */
    look: (things: readonly Thing[], now: Instant): void => {
      waiting = things
      const keys = new Set(things.map(keyOf))
      for (const key of fates.keys()) if (!keys.has(key)) fates.delete(key)
      for (const thing of things) {
        const key = keyOf(thing)
        const at = timeOf(thing)
        if (at > now || fates.has(key)) continue
        const isMissed = at <= openedAt || isTooLate(at, now)
        fates.set(key, isMissed ? { kind: 'overdue', problem: null } : { kind: 'running' })
        if (!isMissed) void carryOut(thing)
      }
      tellOverdue()
    },
    overdue: (): readonly Overdue[] => waiting.flatMap(overdueOf),
  }
}
