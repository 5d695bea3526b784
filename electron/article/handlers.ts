import { v7 } from 'uuid'

import type { Guid } from '../../shared/article/guid.ts'
import type { MoreAboutView } from '../../shared/article/more-about-view.ts'
import { newArticle } from '../../shared/article/new-article.ts'
import { newGuid } from '../../shared/article/new-guid.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Overdue } from '../../shared/article/overdue.ts'
import type { Checked, Output } from '../../shared/ipc/desk-api.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { ArticleActs } from './article-acts.ts'
import { deskFactsOf } from './desk-facts-of.ts'
import { keepVersion } from './keep-version.ts'
import type { WorkingCopies } from './working-copies.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: WorkingCopies
  readonly find: (question: Checked<'article.find'>) => Promise<Output<'article.find'>>
  readonly moreAbout: (guid: Guid) => Promise<MoreAboutView>
  readonly clock: Clock
  readonly by: () => string
  readonly acts: ArticleActs
  readonly overdue: () => readonly Overdue[]
}

/** A name in the world for a story of that desk. */
export function guidMaker(store: Pick<DeskStore, 'desk'>): (now: Instant) => Guid {
  return (now) => newGuid(store.desk().baseUrl, now, v7())
}

export function articleHandlers(parts: Parts) {
  const { store, copies, acts, find, moreAbout, overdue, clock, by } = parts
  const guidAt = guidMaker(store)
  const keepIt = keepVersion({ store, copies, clock, by })

  return {
    'article.find': (question: Checked<'article.find'>) => find(question),
    'article.heads': ({ guids }: Checked<'article.heads'>) =>
      guids.flatMap((guid) => store.head(guid) ?? []),
    'article.create': (): Promise<Guid> =>
      store.change(() => {
        const { language, source } = store.desk()
        const now = clock()
        const article = newArticle(guidAt(now), now, { language, source })
        return { change: { articles: [article] }, result: article.guid }
      }),
    'article.open': ({ guid }: Checked<'article.open'>) => copies.open(guid),
    'article.standing': ({ guid, sequence }: Checked<'article.standing'>) =>
      copies.standing(guid, sequence),
    'article.write': ({ guid, after, changes }: Checked<'article.write'>) =>
      copies.write(guid, after, changes),
    'article.close': async ({ guid }: Checked<'article.close'>) => {
      await copies.close(guid)
      return null
    },
    'article.release': ({ guid, wish }: Checked<'article.release'>) => acts.release(guid, wish),
    'article.schedule': ({ guid, at }: Checked<'article.schedule'>) => acts.schedule(guid, at),
    'article.unschedule': ({ guid }: Checked<'article.unschedule'>) => acts.unschedule(guid),
    'article.overdue': overdue,
    'article.deskFacts': (asked: Checked<'article.deskFacts'>) => deskFactsOf(store, asked),
    'article.moveOn': ({ guid, act }: Checked<'article.moveOn'>) => acts.moveOn(guid, act),
    'article.corrective': async ({ guid }: Checked<'article.corrective'>): Promise<Guid> =>
      (await acts.corrective(guid)).guid,
    'article.keep': ({ guid, label }: Checked<'article.keep'>) => keepIt(guid, label),
    'article.spike': ({ guid }: Checked<'article.spike'>) => acts.spike(guid),
    'article.unspike': ({ guid }: Checked<'article.unspike'>) => acts.unspike(guid),
    'article.moreAbout': ({ guid }: Checked<'article.moreAbout'>) => moreAbout(guid),
  }
}
