import type { FeedItem } from './feed.ts'

/** A headline for feeds that know no word over it: the kicker comes first, as news feeds have it. */
export function feedTitle({ kicker, headline }: Pick<FeedItem, 'kicker' | 'headline'>): string {
  const over = kicker?.trim() ?? ''
  if (over === '') return headline
  // A question asked over a headline needs no colon.
  return /[.:!?…–—-]$/u.test(over) ? `${over} ${headline}` : `${over}: ${headline}`
}
