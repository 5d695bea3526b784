import type { ArticleAct } from '../../shared/article/allowed-acts.ts'
import type { Article } from '../../shared/article/article.ts'
import { corrective } from '../../shared/article/corrective.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { DeskAct } from '../../shared/article/move-on.ts'
import type { ReleaseWish } from '../../shared/article/release-wish.ts'
import { scheduleRelease, unschedule } from '../../shared/article/schedule-release.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Clock } from '../clock.ts'
import { withdrawn } from '../list/withdrawn-lists.ts'
import { DeskError } from '../store/desk-error.ts'
import type { Change, DeskStore } from '../store/desk-store.ts'
import { type ActWish, decideAct } from './decide-act.ts'
import { needAllowed } from './need-allowed.ts'
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

type ActChange = Change & { readonly articles: readonly [Article] }

const plainPublish: ReleaseWish = { act: 'publish', note: '', embargoReason: '', notice: null }

export function articleActs({ store, copies, clock, by, newGuid }: Parts): ArticleActs {
  /** Article, version and lists change in one step, or nothing does. */
  async function run(
    guid: Guid,
    act: ArticleAct,
    decide: (article: Article, now: Instant) => ActChange | Promise<ActChange>,
  ): Promise<Article> {
    // Folded first, so that what a crash leaves in the journal stands on the text before the act.
    await copies.fold(guid)
    return store.change(async () => {
      const article = await copies.read(guid)
      if (article === null) throw new DeskError('noArticle', { guid })
      needAllowed(article, act)
      const change = await decide(article, clock())
      return { change, result: change.articles[0] }
    })
  }

  function changeBy(article: Article, wish: ActWish, now: Instant, person: string): ActChange {
    const decided = decideAct(store, article, wish, { now, by: person })
    const why = { at: now, by: person }
    return {
      articles: [decided.article],
      ...(decided.version !== null && { versions: [decided.version] }),
      ...(decided.isWithdrawn && withdrawn(store, [article.guid], why)),
    }
  }

  const act = (guid: Guid, wish: ActWish): Promise<Article> =>
    run(guid, wish.act, (article, now) => changeBy(article, wish, now, by()))

  return {
    release: act,
    releaseScheduled: (guid) =>
      run(guid, 'publish', (article, now) => {
        const { scheduled } = article
        if (scheduled === null || scheduled.at > now) throw new DeskError('notScheduled')
        return changeBy(article, plainPublish, now, scheduled.by)
      }),
    schedule: (guid, at) =>
      run(guid, 'schedule', (article, now) => {
        if (at <= now) throw new DeskError('scheduleInPast')
        readyForRelease(store, article, plainPublish, at)
        return { articles: [scheduleRelease(article, { at, by: by() }, now)] }
      }),
    unschedule: (guid) =>
      run(guid, 'unschedule', (article, now) => ({ articles: [unschedule(article, now)] })),
    moveOn: (guid, step) => act(guid, { act: step }),
    corrective: (guid) =>
      run(guid, 'corrective', (article, now) => ({
        articles: [corrective(article, newGuid(now), now)],
      })),
    spike: (guid) => act(guid, { act: 'spike' }),
    unspike: (guid) => act(guid, { act: 'unspike' }),
  }
}
