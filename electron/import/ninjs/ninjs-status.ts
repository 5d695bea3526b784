import type { Version } from '../../../shared/article/version.ts'
import { readInstant } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { Refusal } from '../refusal.ts'
import type { NinjsItem } from './ninjs-item.ts'

const states: Readonly<Record<string, Version['state']>> = {
  usable: 'published',
  withheld: 'held',
  canceled: 'killed',
}

/** What an item's status makes of it here; throws `Refusal` for a status that no standard has. */
export function stateIn({ pubStatus }: NinjsItem): Version['state'] {
  const said = pubStatus ?? 'usable'
  const state = Object.hasOwn(states, said) ? states[said] : undefined
  if (state !== undefined) return state
  throw new Refusal(formatMessage('import.refusal.pubStatus', { found: said.slice(0, 60) }))
}

/** Null when the item does not say; a time that names no zone could mean any hour, so it is refused. */
export function instantIn(
  item: NinjsItem,
  field: 'firstCreated' | 'versionCreated' | 'contentCreated' | 'embargoedUntil' | 'expires',
): Instant | null {
  const said = item[field]
  if (said === null) return null
  const read = readInstant(said)
  // A zone can push the first and last moments of the calendar over its edge.
  if (read === null || !instantSchema.safeParse(read).success)
    throw new Refusal(formatMessage('import.refusal.badTime', { field, found: said.slice(0, 60) }))
  return read
}
