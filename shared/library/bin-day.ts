import type { Instant } from '../instant/instant.ts'
import type { Binned } from './binned.ts'

/** How long the bin keeps a story. */
export const binDays = 30
/** On how many days it must have been found too old, so that no clock that is wrong for a day empties the bin. */
export const daysToBeSure = 3

const dayMs = 86_400_000

type Found =
  | { readonly kind: 'stays' | 'purge' }
  | { readonly kind: 'overdue'; readonly overdueOn: readonly string[] }

/**
 * What the bin does with a story when the desk's clock says `now`. It goes when it was older than
 * thirty days on three different days; days that are still to come were a wrong clock's.
 */
export function binDay({ at, overdueOn }: Pick<Binned, 'at' | 'overdueOn'>, now: Instant): Found {
  const isOld = Date.parse(now) - Date.parse(at) >= binDays * dayMs
  const today = now.slice(0, 10)
  const past = overdueOn.filter((day) => day <= today)
  const days = isOld && !past.includes(today) ? [...past, today] : past
  if (isOld && days.length >= daysToBeSure) return { kind: 'purge' }
  const isNews = days.length !== overdueOn.length || days.some((day, at) => day !== overdueOn[at])
  return isNews ? { kind: 'overdue', overdueOn: days } : { kind: 'stays' }
}
