import { readInstant } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { Refusal } from '../refusal.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { lineIn, partOf } from '../xml/xml-parts.ts'

export type NewsTimes = {
  readonly releasedAt: Instant
  readonly createdAt: Instant
  readonly embargoedUntil: Instant | null
  /** It is under an embargo that says no end: nobody may show it until told otherwise. */
  readonly isWithheld: boolean
  readonly expires: Instant | null
}

/** When a version was made, as far as it says: the nearest first. */
const made = [
  ['itemMeta', 'versionCreated'],
  ['contentMeta', 'contentModified'],
  ['itemMeta', 'firstCreated'],
  ['contentMeta', 'contentCreated'],
] as const

/**
 * An item's moments. When it was made may stand in several places, of which one must be a moment with a zone;
 * what decides whether it may be shown must be understood as it stands.
 */
export function timesOf(item: XmlElement, sent: Instant | null): NewsTimes {
  const said = made.map((path) => lineIn(partOf(item, ...path)))
  const releasedAt = said.map(instantOf).find((at) => at !== null) ?? sent
  if (releasedAt === null) {
    const found = said.find((words) => words !== '')
    if (found === undefined) throw new Refusal(formatMessage('import.refusal.noTime'))
    throw badTime('versionCreated', found)
  }
  const embargo = partOf(item, 'itemMeta', 'embargoed')
  const end = lineIn(embargo)
  return {
    releasedAt,
    createdAt: instantOf(lineIn(partOf(item, 'itemMeta', 'firstCreated'))) ?? releasedAt,
    embargoedUntil: strictly('embargoed', end),
    isWithheld: embargo !== null && end === '',
    expires: strictly('expires', endOfDay(lineIn(partOf(item, 'itemMeta', 'expires')))),
  }
}

function strictly(field: string, said: string): Instant | null {
  if (said === '') return null
  const read = instantOf(said)
  if (read === null) throw badTime(field, said)
  return read
}

function badTime(field: string, said: string): Refusal {
  return new Refusal(formatMessage('import.refusal.badTime', { field, found: said.slice(0, 60) }))
}

function instantOf(said: string): Instant | null {
  const read = readInstant(said)
  // A zone can push the first and last moments of the calendar over its edge.
  return instantSchema.safeParse(read).success ? read : null
}

/** A day alone is over when it ends, where its zone is. */
function endOfDay(said: string): string {
  return said.replace(
    /^(\d{4}-\d\d-\d\d)(Z|[+-]\d\d:\d\d)?$/,
    (_all, day: string, zone = 'Z') => `${day}T23:59:59${zone}`,
  )
}
