import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { newArticle } from '../../shared/article/new-article.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Checked, Output } from '../../shared/ipc/desk-api.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { articleActs } from './article-acts.ts'
import { keepVersion } from './keep-version.ts'
import type { WorkingCopies } from './working-copies.ts'

type Parts = {
  readonly store: DeskStore
  readonly copies: WorkingCopies
  readonly find: (question: Checked<'article.find'>) => Promise<Output<'article.find'>>
  readonly moreAbout: (guid: Guid) => Promise<readonly ArticleHead[]>
  readonly clock: Clock
  readonly by: () => string
  readonly newGuid: (now: Instant) => Guid
}

export function articleHandlers({ store, copies, find, moreAbout, clock, by, newGuid }: Parts) {
  const keepIt = keepVersion({ store, copies, clock, by })
  const acts = articleActs({ store, copies, clock, by, newGuid })

  return {
    'article.find': (question: Checked<'article.find'>) => find(question),
    'article.heads': ({ guids }: Checked<'article.heads'>) =>
      guids.flatMap((guid) => store.head(guid) ?? []),
    'article.create': (): Promise<Guid> =>
      store.change(() => {
        const { language, source } = store.desk()
        const now = clock()
        const article = newArticle(newGuid(now), now, { language, source })
        return { change: { articles: [article] }, result: article.guid }
      }),
    'article.open': ({ guid }: Checked<'article.open'>) => copies.open(guid),
    'article.write': ({ guid, after, changes }: Checked<'article.write'>) =>
      copies.write(guid, after, changes),
    'article.close': async ({ guid }: Checked<'article.close'>) => {
      await copies.close(guid)
      return null
    },
    'article.release': ({ guid, wish }: Checked<'article.release'>) => acts.release(guid, wish),
    'article.moveOn': ({ guid, act }: Checked<'article.moveOn'>) => acts.moveOn(guid, act),
    'article.corrective': async ({ guid }: Checked<'article.corrective'>): Promise<Guid> =>
      (await acts.corrective(guid)).guid,
    'article.keep': ({ guid, label }: Checked<'article.keep'>) => keepIt(guid, label),
    'article.spike': ({ guid }: Checked<'article.spike'>) => acts.spike(guid),
    'article.unspike': ({ guid }: Checked<'article.unspike'>) => acts.unspike(guid),
    'article.moreAbout': ({ guid }: Checked<'article.moreAbout'>) => moreAbout(guid),
  }
}
