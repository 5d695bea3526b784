import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'
import { readMailInstant } from '../../../shared/instant/read-mail-instant.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { Refusal } from '../refusal.ts'
import type { DeskFieldsIn } from '../site/desk-fields-in.ts'
import type { WxrFields } from './wxr-fields.ts'
import { wxrTime } from './wxr-time.ts'

export type WxrTimes = {
  /** When readers have it from; of a draft, when it was begun. */
  readonly at: Instant
  readonly createdAt: Instant
  readonly releasedAt: Instant
  /** Whether a time was read by the desk's clock, since the site's is not told. */
  readonly isLocal: boolean
}

const pairs = [
  ['post_modified', 'post_modified_gmt'],
  ['post_date', 'post_date_gmt'],
] as const

/** A post's moments; throws `Refusal` when it has none. Of a draft WordPress says the time by its own clock alone. */
export function wxrTimes(post: WxrFields, fields: DeskFieldsIn, timezone: string): WxrTimes {
  const { own, rss } = post
  let isLocal = false
  const local = (name: string): Instant | null => {
    const shown = own(name).trim()
    if (wxrTime(shown) === null) return null
    const shift = shiftOf(post)
    if (shift !== null)
      return instantOf(new Date(Date.parse(`${shown.replace(' ', 'T')}Z`) + shift))
    isLocal = true
    return readLocalInstant(shown, 'yyyy-MM-dd HH:mm:ss', timezone) ?? wxrTime(shown)
  }
  const modified = wxrTime(own('post_modified_gmt')) ?? local('post_modified')
  const at =
    wxrTime(own('post_date_gmt')) ??
    readMailInstant(rss('pubDate')) ??
    local('post_date') ??
    modified
  if (at === null) throw new Refusal(formatMessage('import.refusal.noPostTime'))
  const isFuture = own('status').trim() === 'future'
  // What is to come was written before it.
  const first = isFuture && modified !== null && modified < at ? modified : at
  const createdAt = fields.instant('first_released') ?? first
  const last = modified !== null && modified > createdAt ? modified : createdAt
  return { at, createdAt, releasedAt: fields.instant('released') ?? last, isLocal }
}

/** How far Greenwich is from the site's clock, by a moment that the post says in both. */
function shiftOf({ own }: WxrFields): number | null {
  for (const [shown, exact] of pairs) {
    const [here, there] = [wxrTime(own(shown)), wxrTime(own(exact))]
    if (here !== null && there !== null) return Date.parse(there) - Date.parse(here)
  }
  return null
}
