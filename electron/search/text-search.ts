import { setImmediate } from 'node:timers/promises'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Indexing } from '../../shared/query/indexing.ts'
import { searchedHead, searchedText } from '../../shared/query/searched-text.ts'
import type { Snippet } from '../../shared/query/snipper.ts'
import type { Sought } from '../../shared/query/sought.ts'
import type { Changed, DeskStore } from '../store/desk-store.ts'
import { ArticleNumbers } from './article-numbers.ts'
import type { IndexedArticle, IndexJob, Numbered } from './index-question.ts'
import { indexThread } from './index-thread.ts'
import { ReadingLeft } from './reading-left.ts'

/** Some articles, told apart by their numbers. */
export type GuidSet = {
  readonly count: number
  readonly guids: () => Iterable<Guid>
  readonly has: (guid: Guid) => boolean
}

/** The articles that say something. */
export type FoundGuids = GuidSet & {
  /** Whether the index had every article when it was asked. */
  readonly isWhole: boolean
  /** They are those that are not wanted: nothing else was said of the others. */
  readonly isAllBut: boolean
  /** Those that say it in the headline, then those in the lead, as far as that was asked for. */
  readonly first: readonly GuidSet[]
  readonly sought: readonly Sought[]
}

export type TextSearch = {
  /** Null when the thread cannot do it: then the articles must be read. */
  readonly find: (sought: readonly Sought[], isRanked: boolean) => Promise<FoundGuids | null>
  readonly snippets: (
    heads: readonly ArticleHead[],
    sought: readonly Sought[],
  ) => Promise<readonly (Snippet | null)[]>
  /** How far the index is while it is behind the desk; null when it is not. */
  readonly indexing: () => Indexing | null
  /** Ends when the index has all that the desk has. */
  readonly inStep: () => Promise<void>
  readonly close: () => Promise<void>
}

type Parts = {
  readonly store: DeskStore
  readonly workerFile: string
  readonly job: IndexJob
  /** Told now and then while many articles are read, and at the end. */
  readonly tellIndexing: (indexing: Indexing | null) => void
}

/** So few are read while a question waits for them. */
const mostWaitedFor = 500
const lookedAtOnce = 2_000
const tellEveryMs = 500

/** A desk that is opened again, only to read, is open twice for a moment. */
const filesInUse = new Set<string>()

/** Keeps a desk's index in step with the desk: from what it was when it was closed, and change by change. */
export function openTextSearch({ store, workerFile, job, tellIndexing }: Parts): TextSearch {
  const numbers = new ArticleNumbers()
  let state: 'opening' | 'comparing' | 'open' | 'over' = 'opening'
  const reading = new ReadingLeft()
  let total = 0
  let round = 0
  let waiting: { readonly isReady: () => boolean; readonly go: () => void }[] = []

  const file = job.file !== null && filesInUse.has(job.file) ? null : job.file
  if (file !== null) filesInUse.add(file)
  const thread = indexThread(
    workerFile,
    { ...job, file },
    {
      opened: (articles, isLast) => {
        for (const article of articles) numbers.adopt(article)
        if (isLast) void compare()
      },
      unread: putHeads,
      caughtUp: (caught) => {
        if (reading.hear(caught)) settle()
      },
      failed: () => {
        state = 'over'
        settle()
      },
    },
  )

  let toldAt = 0
  const indexing = (): Indexing | null =>
    state === 'open' && total > mostWaitedFor && reading.count > 0
      ? { done: total - reading.count, total }
      : null
  const isInStep = (): boolean => state === 'over' || (state === 'open' && reading.count === 0)
  const mayAnswer = (): boolean => isInStep() || (state === 'open' && total > mostWaitedFor)

  function settle(): void {
    const isLong = total > mostWaitedFor
    if (isInStep()) total = 0
    if (isLong) tellNowAndThen()
    const ready = waiting.filter(({ isReady }) => isReady())
    waiting = waiting.filter((one) => !ready.includes(one))
    for (const { go } of ready) go()
  }

  function tellNowAndThen(): void {
    if (!isInStep() && performance.now() - toldAt < tellEveryMs) return
    toldAt = performance.now()
    tellIndexing(indexing())
  }

  function until(isReady: () => boolean): Promise<void> {
    if (isReady()) return Promise.resolve()
    return new Promise((go) => waiting.push({ isReady, go }))
  }

  /** Asks, and asks again when the question itself showed that the index was damaged. */
  async function ofOneIndex<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      await until(mayAnswer)
      const asked = round
      const answer = await ask()
      if (asked === round) return answer
    }
  }

  /** Finds what the index has not, or has as it was, a little at a time. */
  async function compare(): Promise<void> {
    // An index that is opened a second time was damaged, and begins anew.
    if (state !== 'opening') numbers.forgetStamps()
    state = 'comparing'
    round += 1
    const mine = round
    const gone = numbers.without((guid) => store.head(guid) !== null)
    if (gone.length > 0) thread.tell({ kind: 'drop', ids: gone })
    const guids = Array.from(store.heads(), ({ guid }) => guid)
    reading.beginAnew()
    let given = 0
    for (let from = 0; from < guids.length; from += lookedAtOnce) {
      const some = guids.slice(from, from + lookedAtOnce)
      const articles = some.flatMap((guid) => numbers.ifStale(guid, store.stamp(guid)))
      if (articles.length > 0)
        thread.tell({ kind: 'catchUp', number: reading.give(articles.length), articles })
      given += articles.length
      await setImmediate()
      // Opened a second time meanwhile, or no more.
      if (mine !== round || (state as string) === 'over') return
    }
    total = given
    state = 'open'
    settle()
  }

  // A damaged article is still found by what the catalog knows of it.
  function putHeads(unread: readonly Numbered[]): void {
    const articles = unread.flatMap((numbered): readonly IndexedArticle[] => {
      const head = store.head(numbered.guid)
      return head === null
        ? []
        : [{ ...numbered, text: searchedHead(head), tags: head.working.tags }]
    })
    thread.tell({ kind: 'put', articles })
  }

  function put({ articles = [], streamed = [], gone = [] }: Changed): void {
    // What changes before is found to be stale then.
    if (state === 'opening' || state === 'over') return
    // Nobody holds so many texts at once: the thread reads them itself.
    if (streamed.length > 0) {
      const many = streamed.map((guid) => numbers.put(guid, store.stamp(guid)))
      total += many.length
      thread.tell({ kind: 'catchUp', number: reading.give(many.length), articles: many })
    }
    const dropped = numbers.drop(gone)
    if (dropped.length > 0) thread.tell({ kind: 'drop', ids: dropped })
    if (articles.length === 0) return
    const indexed = articles.map(({ guid, content }): IndexedArticle => {
      const numbered = numbers.put(guid, store.stamp(guid))
      return { ...numbered, text: searchedText(content), tags: content.tags }
    })
    thread.tell({ kind: 'put', articles: indexed })
  }
  const stopListening = store.onChange(put)

  return {
    find: (sought, isRanked) => {
      const asking = async (): Promise<FoundGuids> => {
        const isWhole = isInStep()
        return numbers.found(await thread.find(sought, isRanked), isWhole)
      }
      return ofOneIndex(asking).catch(() => null)
    },
    snippets: (heads, sought) => {
      const asking = (): Promise<readonly (Snippet | null)[]> =>
        thread.snippets(
          heads.map(({ guid }) => numbers.of(guid) ?? 0),
          sought,
        )
      return ofOneIndex(asking).catch(() => heads.map(() => null))
    },
    indexing,
    inStep: () => until(isInStep),
    close: async () => {
      stopListening()
      await thread.close()
      if (file !== null) filesInUse.delete(file)
    },
  }
}
