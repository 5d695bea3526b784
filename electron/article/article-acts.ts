import { allowedActs, type ArticleAct } from '../../shared/article/allowed-acts.ts'
import type { Article } from '../../shared/article/article.ts'
import { corrective } from '../../shared/article/corrective.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { keepsBody } from '../../shared/article/keeps-body.ts'
import { type DeskAct, moveOn } from '../../shared/article/move-on.ts'
import { pubStatusOf } from '../../shared/article/pub-status-of.ts'
import type { ReleaseWish } from '../../shared/article/release-wish.ts'
import { release } from '../../shared/article/release.ts'
import { scheduleRelease, unschedule } from '../../shared/article/schedule-release.ts'
import { spike } from '../../shared/article/spike.ts'
import { unspike } from '../../shared/article/unspike.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { readProse } from '../../shared/prose/read-prose.ts'
import type { Clock } from '../clock.ts'
import { withdrawn } from '../list/withdrawn-lists.ts'
import { DeskError } from '../store/desk-error.ts'
import type { Change, DeskStore } from '../store/desk-store.ts'
import { readyForRelease } from './ready-for-release.ts'
import type { WorkingCopies } from './working-copies.ts'

export type ArticleActs = {
  /** Releases the text as typed; throws `releaseBlocked` naming what is missing. */
  readonly release: (guid: Guid, wish: ReleaseWish) => Promise<Article>
  /** Publishes what was set for a time that has come, in the name of who set it. */
  readonly releaseScheduled: (guid: Guid) => Promise<Article>
  /** Sets a first release for a time at which nothing would stand in its way, as far as is known. */
  readonly schedule: (guid: Guid, at: Instant) => Promise<Article>
  readonly unschedule: (guid: Guid) => Promise<Article>
  readonly moveOn: (guid: Guid, act: DeskAct) => Promise<Article>
  /** Makes the story that tells of an error in that one, and answers it. */
  readonly corrective: (guid: Guid) => Promise<Article>
  readonly spike: (guid: Guid) => Promise<Article>
  readonly unspike: (guid: Guid) => Promise<Article>
}

type Parts = {
  readonly store: DeskStore
  readonly copies: Pick<WorkingCopies, 'fold' | 'read'>
  readonly clock: Clock
  /** Who works here. */
  readonly by: () => string
  readonly newGuid: (now: Instant) => Guid
}

type Decided = Change & { readonly articles: readonly [Article] }

const plainPublish: ReleaseWish = { act: 'publish', note: '', embargoReason: '', notice: null }

export function articleActs({ store, copies, clock, by, newGuid }: Parts): ArticleActs {
  /** Article, version and lists change in one step, or nothing does. */
  async function run(
    guid: Guid,
    act: ArticleAct,
    decide: (article: Article, now: Instant) => Decided | Promise<Decided>,
  ): Promise<Article> {
    // Folded first, so that what a crash leaves in the journal stands on the text before the act.
    await copies.fold(guid)
    return store.change(async () => {
      const article = await copies.read(guid)
      if (article === null) throw new DeskError('noArticle', { guid })
      if (!allowedActs(article.state).includes(act)) {
        throw new DeskError('actNotAllowed', { state: formatMessage(`state.${article.state}`) })
      }
      // What this build cannot hold it cannot check either; nobody is sent a text unchecked.
      if (!keepsBody(act) && readProse(article.content.body) === null)
        throw new DeskError('unknownContent')
      const change = await decide(article, clock())
      return { change, result: change.articles[0] }
    })
  }

  const unlisted = (guid: Guid, now: Instant) => withdrawn(store, [guid], { at: now, by: by() })

  return {
    release: (guid, wish) =>
      run(guid, wish.act, (article, now) => {
        const ready = readyForRelease(store, article, wish, now)
        const released = release(ready, wish, { now, by: by() })
        const change = { articles: [released.article] as const, versions: [released.version] }
        return mayStayListed(released.article, now) ? change : { ...change, ...unlisted(guid, now) }
      }),
    releaseScheduled: (guid) =>
      run(guid, 'publish', (article, now) => {
        const { scheduled } = article
        if (scheduled === null || scheduled.at > now) throw new DeskError('notScheduled')
        const ready = readyForRelease(store, article, plainPublish, now)
        const released = release(ready, plainPublish, { now, by: scheduled.by })
        return { articles: [released.article], versions: [released.version] }
      }),
    schedule: (guid, at) =>
      run(guid, 'schedule', (article, now) => {
        if (at <= now) throw new DeskError('scheduleInPast')
        readyForRelease(store, article, plainPublish, at)
        return { articles: [scheduleRelease(article, { at, by: by() }, now)] }
      }),
    unschedule: (guid) =>
      run(guid, 'unschedule', (article, now) => ({ articles: [unschedule(article, now)] })),
    moveOn: (guid, act) =>
      run(guid, act, (article, now) => ({ articles: [moveOn(article, act, now)] })),
    corrective: (guid) =>
      run(guid, 'corrective', (article, now) => ({
        articles: [corrective(article, newGuid(now), now)],
      })),
    spike: (guid) =>
      run(guid, 'spike', (article, now) => ({
        articles: [spike(article, now)],
        ...unlisted(guid, now),
      })),
    unspike: (guid) =>
      run(guid, 'unspike', (article, now) => ({ articles: [unspike(article, now)] })),
  }
}

/** What is held, killed or put under embargo leaves every list in the same step. */
function mayStayListed({ state, content }: Article, now: Instant): boolean {
  if (pubStatusOf(state) !== 'usable') return false
  return content.embargoedUntil === null || content.embargoedUntil <= now
}
