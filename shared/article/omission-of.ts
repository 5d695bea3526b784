import type { Instant } from '../instant/instant.ts'
import type { ArticleHead } from './article-head.ts'
import { embargoEnd } from './embargo-end.ts'
import { pubStatusOf } from './pub-status-of.ts'

/** Why an article may not reach a public page or format. */
export type Omission =
  | { readonly reason: 'notReleased' }
  | { readonly reason: 'held' }
  | { readonly reason: 'killed' }
  | { readonly reason: 'spiked' }
  | { readonly reason: 'embargoed'; readonly until: Instant }
  | { readonly reason: 'expired'; readonly since: Instant }

/** Null when it may go public at `now`. */
export function omissionOf(head: ArticleHead, now: Instant): Omission | null {
  if (head.state === 'spiked') return { reason: 'spiked' }
  const status = pubStatusOf(head.state)
  if (status === 'withheld') return { reason: 'held' }
  if (status === 'canceled') return { reason: 'killed' }
  if (head.released === null) return { reason: 'notReleased' }
  const until = embargoEnd(head)
  if (until !== null && until > now) return { reason: 'embargoed', until }
  const { expires } = head.released
  return expires !== null && expires <= now ? { reason: 'expired', since: expires } : null
}
