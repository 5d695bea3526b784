import type { Guid } from '../../shared/article/guid.ts'
import { compileWish } from '../../shared/find/compile-wish.ts'
import type { FindWish } from '../../shared/find/find-wish.ts'
import type { FoundArticle } from '../../shared/find/found-article.ts'
import type { KnownHit } from '../../shared/find/known-hit.ts'
import type { SearchOutcome } from '../../shared/find/search-outcome.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import type { Announce } from '../ipc/announce.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import type { SearchedArticle } from './search-job.ts'
import { type SearchThread, searchThread, type ThreadEnd } from './search-thread.ts'

type Parts = {
  readonly store: Pick<DeskStore, 'folder' | 'head'>
  readonly copies: Pick<WorkingCopies, 'typed'>
  readonly announce: Announce
  readonly guidsOf: (query: string) => Promise<readonly Guid[]>
  readonly workerFile: string
}

/** Hits of one search that were chosen, article by article. */
export type ChosenHits = {
  readonly wish: FindWish
  readonly hits: ReadonlyMap<Guid, readonly KnownHit[]>
}

/** More than anybody looks through; the rest is found when these are replaced. */
const mostHits = 5_000
const tellEveryMs = 80

/** The last search across articles, and what it found, to be found again when it is replaced. */
export function searching({ store, copies, announce, guidsOf, workerFile }: Parts) {
  let last = {
    search: -1,
    wish: null as FindWish | null,
    hits: new Map<Guid, readonly KnownHit[]>(),
  }
  let thread: SearchThread | null = null
  let wanted: object | null = null

  function cancel(): void {
    thread?.cancel()
    thread = null
    wanted = null
  }

  async function run({ search, wish, query }: Checked<'find.search'>): Promise<SearchOutcome> {
    cancel()
    const mine = { search, wish, hits: new Map<Guid, readonly KnownHit[]>() }
    last = mine
    wanted = mine
    const ended = { done: 0, total: 0, unreadable: 0, slowIn: null }
    if (compileWish(wish).kind !== 'compiled') return { ...ended, end: 'invalid' }
    const guids = await guidsOf(query)
    const { length: total } = guids
    if (wanted !== mine) return { ...ended, total, end: 'cancelled' }
    const progress = progressTeller(announce, search, total)
    const job = { folder: store.folder, guids, typed: copies.typed, wish, mostHits }
    const running = searchThread(workerFile, job, (done, articles) => {
      for (const { found, hits } of articles) mine.hits.set(found.guid, hits)
      progress.note(done, articles)
    })
    thread = running
    const end = await running.end
    progress.flush()
    return { ...ended, ...outcomeOf(end), done: progress.done(), total }
  }

  function outcomeOf(how: ThreadEnd): Partial<SearchOutcome> & Pick<SearchOutcome, 'end'> {
    if (how.end !== 'tooSlow') return how
    return { end: 'tooSlow', slowIn: store.head(how.guid)?.working.headline ?? '' }
  }

  return {
    run,
    cancel,
    /** The hits that the page names by their numbers; throws when another search has taken place since. */
    hitsOf(search: number, chosen: Checked<'find.replace'>['chosen']): ChosenHits {
      const { wish } = last
      if (last.search !== search || wish === null) throw new DeskError('searchGone')
      const hits = chosen.map(({ guid, hits: numbers }) => {
        const known = last.hits.get(guid) ?? []
        return [guid, [...new Set(numbers)].flatMap((number) => known[number] ?? [])] as const
      })
      return { wish, hits: new Map(hits) }
    },
  }
}

/** Tells the page a few times a second; it cannot draw faster. */
function progressTeller(announce: Announce, search: number, total: number) {
  let waiting: FoundArticle[] = []
  let done = 0
  let toldAt = performance.now()

  function flush(): void {
    toldAt = performance.now()
    announce('find.found', { search, done, total, articles: waiting })
    waiting = []
  }
  return {
    note(now: number, articles: readonly SearchedArticle[]): void {
      done = now
      waiting.push(...articles.map(({ found }) => found))
      if (performance.now() - toldAt > tellEveryMs) flush()
    },
    flush,
    done: () => done,
  }
}
