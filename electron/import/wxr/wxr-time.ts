import type { Instant } from '../../../shared/instant/instant.ts'
import { readInstant } from '../../../shared/instant/instant-of.ts'

/** A moment as WordPress keeps it in Greenwich; null for none, which it writes as year 0. */
export function wxrTime(text: string): Instant | null {
  const [day, time] = text.trim().split(' ')
  return day === undefined || time === undefined || day.startsWith('0000')
    ? null
    : readInstant(`${day}T${time}Z`)
}
