import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { State } from '../../shared/article/state.ts'
import type { LibraryOrder } from '../../shared/library/library-order.ts'
import type { Hit } from '../../shared/query/hit.ts'
import type { Indexing } from '../../shared/query/indexing.ts'
import { marksIn } from '../../shared/query/marks-in.ts'
import { parseQuery } from '../../shared/query/parse-query.ts'
import type { Sought } from '../../shared/query/sought.ts'
import type { Clock } from '../clock.ts'
import { breath } from '../store/breath.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { writtenIn } from '../store/written-in.ts'
import { Answer, Answers } from './answers.ts'
import { answerFrom } from './answer-from.ts'
import { Library } from './library.ts'
import { matchingHeads } from './matching-heads.ts'
import type { TextSearch } from './text-search.ts'

export type Found = {
  readonly total: number
  readonly heads: readonly ArticleHead[]
  /** How many articles of the whole desk are in each state. */
  readonly states: Readonly<Record<string, number>>
  /** A hit a head; null where no words were looked for. */
  readonly hits: readonly (Hit | null)[]
  /** Words that were taken to be meant, since the desk has none as typed. */
  readonly near: readonly string[]
  /** While the index is being made, it finds only what it has. */
  readonly indexing: Indexing | null
}

/** Articles by name and state alone, as a selection keeps them. */
export type Span = { readonly guids: readonly Guid[]; readonly states: readonly State[] }

export type Search = {
  /** Articles that meet the query, newest first unless asked otherwise: `count` of them from place `from` on. */
  readonly find: (
    query: string,
    from: number,
    count: number,
    order?: LibraryOrder,
  ) => Promise<Found>
  /** The same articles by name, any number of them. */
  readonly span: (query: string, order: LibraryOrder, from: number, count: number) => Promise<Span>
  /** How many meet the query, and how many of those are in each state. */
  readonly tally: (query: string) => Promise<{
    readonly total: number
    readonly states: Readonly<Record<string, number>>
  }>
  /** Every article that meets the query, when the index has them all. */
  readonly every: (query: string) => Promise<readonly ArticleHead[]>
  /** Those of some articles that meet the query. */
  readonly matching: (
    query: string,
    heads: readonly ArticleHead[],
  ) => Promise<readonly ArticleHead[]>
  /** Puts the articles in order before somebody asks. */
  readonly warm: () => void
}

const newest: LibraryOrder = { by: 'time', isReversed: false }

/**
 * Finds articles of one desk: facts by its catalog, words by its index, or, when there is none, by
 * reading every article.
 */
export function openSearch(store: DeskStore, clock: Clock, text: TextSearch | null = null): Search {
  let library: Library | null = null
  const answers = new Answers()

  store.onChange(async (change) => {
    const { gone = [], retagged = [], desk } = change
    answers.forget()
    if (desk !== undefined) library?.forgetWorded()
    for (const guid of gone) library?.drop(guid)
    const breathe = breath()
    for (const guid of [...writtenIn(change), ...retagged]) {
      const head = store.head(guid)
      if (head !== null) library?.put(head)
      await breathe()
    }
    // What was asked meanwhile knew only some of them.
    answers.forget()
  })

  function articles(): Library {
    library ??= new Library(store)
    return library
  }

  async function answerTo(query: string, order: LibraryOrder): Promise<Answer> {
    const { isReversed } = order
    // What matches alike well stands newest first.
    const by = order.by === 'relevance' ? 'time' : order.by
    const parsed = parseQuery(query)
    if (parsed.length === 0) {
      const sorted = await articles().inOrderOf(by)
      return new Answer(() => sorted, { total: sorted.size, isReversed })
    }
    const find = async (): Promise<Answer> =>
      answerFrom({ store, text, clock }, parsed, order, await articles().inOrderOf(by))
    return answers.of(`${order.by} ${String(isReversed)} ${query}`, find)
  }

  return {
    find: async (query, from, count, order = newest) => {
      const answer = await answerTo(query, order)
      const heads = answer.slice(from, count)
      return {
        total: answer.total,
        heads,
        states: articles().states(),
        hits:
          text === null || answer.sought === null ? [] : await hitsOf(heads, answer.sought, text),
        near: [...new Set(answer.sought?.flatMap(({ near }) => near) ?? [])],
        indexing: text?.indexing() ?? null,
      }
    },
    span: async (query, order, from, count) => {
      const heads = (await answerTo(query, order)).slice(from, count)
      return { guids: heads.map(({ guid }) => guid), states: heads.map(({ state }) => state) }
    },
    tally: async (query) => {
      const answer = await answerTo(query, newest)
      if (query.trim() === '') return { total: answer.total, states: articles().states() }
      return { total: answer.total, states: await answer.states() }
    },
    every: async (query) => {
      for (;;) {
        await text?.inStep()
        const answer = await answerTo(query, newest)
        // It may have been asked for before, of an index that had not read everything.
        if (answer.isWhole) return answer.slice(0, answer.total)
      }
    },
    matching: async (query, heads) => {
      await text?.inStep()
      return matchingHeads({ store, text, clock }, parseQuery(query), heads)
    },
    warm: () => void articles().inOrderOf('time'),
  }
}

async function hitsOf(
  heads: readonly ArticleHead[],
  sought: readonly Sought[],
  text: TextSearch,
): Promise<readonly Hit[]> {
  const snippets = await text.snippets(heads, sought)
  return heads.map(({ working }, at) => ({
    headline: marksIn(working.headline, sought),
    snippet: snippets[at] ?? null,
  }))
}
