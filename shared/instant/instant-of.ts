import type { Instant } from './instant.ts'

/** Cuts a date to whole seconds; throws on an invalid date. */
export function instantOf(date: Date): Instant {
  return date.toISOString().replace(/\.\d+Z$/, 'Z') as Instant
}

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/

/** Reads an ISO 8601 time that names its zone; null when it is not one, since a time without a zone means nothing. */
export function readInstant(text: string): Instant | null {
  if (!zoned.test(text)) return null
  const date = new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(date.getTime()) ? null : instantOf(date)
}
