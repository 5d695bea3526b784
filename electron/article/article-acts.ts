import { allowedActs, type ArticleAct } from '../../shared/article/allowed-acts.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { releaseChecks } from '../../shared/article/release-checks.ts'
import { release, type ReleaseAct } from '../../shared/article/release.ts'
import { spike } from '../../shared/article/spike.ts'
import { unspike } from '../../shared/article/unspike.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { DeskList } from '../../shared/list/list.ts'
import { withdraw } from '../../shared/list/withdraw.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import type { Change, DeskStore } from '../store/desk-store.ts'
import type { WorkingCopies } from './working-copies.ts'

export type ArticleActs = {
  /** Releases the text as typed; throws `releaseBlocked` naming what is missing. */
  readonly release: (guid: Guid, act: ReleaseAct, edNote: string) => Promise<Article>
  readonly spike: (guid: Guid) => Promise<Article>
  readonly unspike: (guid: Guid) => Promise<Article>
}

export function articleActs(
  store: DeskStore,
  copies: Pick<WorkingCopies, 'fold' | 'read'>,
  clock: Clock,
): ArticleActs {
  /** Article, version and lists change in one step, or nothing does. */
  async function run(
    guid: Guid,
    act: ArticleAct,
    decide: (article: Article, now: Instant) => Change & { articles: readonly [Article] },
  ): Promise<Article> {
    // Folded first, so that what a crash leaves in the journal stands on the text before the act.
    await copies.fold(guid)
    return store.change(async () => {
      const article = await copies.read(guid)
      if (article === null) throw new DeskError('noArticle', { guid })
      if (!allowedActs(article.state).includes(act)) {
        throw new DeskError('actNotAllowed', { state: formatMessage(`state.${article.state}`) })
      }
      const change = decide(article, clock())
      return { change, result: change.articles[0] }
    })
  }

  function listsWithout(guid: Guid): readonly DeskList[] {
    const lists = [store.list('hot'), store.list('latest')]
    return lists.map((list) => withdraw(list, guid)).filter((list) => !lists.includes(list))
  }

  return {
    release: (guid, act, edNote) =>
      run(guid, act, (article, now) => {
        refuseBlocked(article, act, edNote, now)
        const released = release(article, act, edNote, now)
        const change = { articles: [released.article] as const, versions: [released.version] }
        const isWithdrawal = act === 'hold' || act === 'kill'
        return isWithdrawal ? { ...change, lists: listsWithout(guid) } : change
      }),
    spike: (guid) =>
      run(guid, 'spike', (article, now) => ({
        articles: [spike(article, now)],
        lists: listsWithout(guid),
      })),
    unspike: (guid) =>
      run(guid, 'unspike', (article, now) => ({ articles: [unspike(article, now)] })),
  }
}

function refuseBlocked(article: Article, act: ReleaseAct, edNote: string, now: Instant): void {
  const blocking = releaseChecks(article.content, act, edNote, now).filter(
    ({ severity }) => severity === 'blocks',
  )
  if (blocking.length === 0) return
  const missing = blocking.map(({ rule }) => formatMessage(`finding.${rule}`)).join(' ')
  throw new DeskError('releaseBlocked', { missing })
}
