import type { Article } from '../../shared/article/article.ts'
import { type DeskAct, moveOn } from '../../shared/article/move-on.ts'
import { pubStatusOf } from '../../shared/article/pub-status-of.ts'
import type { ReleaseWish } from '../../shared/article/release-wish.ts'
import { release } from '../../shared/article/release.ts'
import { spike } from '../../shared/article/spike.ts'
import { unspike } from '../../shared/article/unspike.ts'
import type { Version } from '../../shared/article/version.ts'
import { assertNever } from '../../shared/assert-never.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { readyForRelease } from './ready-for-release.ts'

export type ActWish = ReleaseWish | { readonly act: DeskAct | 'spike' | 'unspike' }

type Moment = { readonly now: Instant; readonly by: string }

export type Decided = {
  readonly article: Article
  /** What the world is told; null when it is told nothing. */
  readonly version: Version | null
  /** Whether the story leaves every list in the same step. */
  readonly isWithdrawn: boolean
}

/** What an act makes of one article, be it done to that alone or to many; whether it may be done was asked before. */
export function decideAct(
  reader: Parameters<typeof readyForRelease>[0],
  article: Article,
  wish: ActWish,
  moment: Moment,
): Decided {
  const { now } = moment
  switch (wish.act) {
    case 'sendToReview':
    case 'approve':
    case 'returnToDraft':
      return { article: moveOn(article, wish.act, now), version: null, isWithdrawn: false }
    case 'spike':
      return { article: spike(article, now), version: null, isWithdrawn: true }
    case 'unspike':
      return { article: unspike(article, now), version: null, isWithdrawn: false }
    case 'publish':
    case 'update':
    case 'correct':
    case 'refile':
    case 'release':
    case 'hold':
    case 'kill': {
      const released = release(readyForRelease(reader, article, wish, now), wish, moment)
      return { ...released, isWithdrawn: !mayStayListed(released.article, now) }
    }
    default:
      return assertNever(wish)
  }
}

/** What is held, killed or put under embargo is shown in no list. */
function mayStayListed({ state, content }: Article, now: Instant): boolean {
  if (pubStatusOf(state) !== 'usable') return false
  return content.embargoedUntil === null || content.embargoedUntil <= now
}
