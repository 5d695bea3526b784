import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { Launch } from '../../shared/list/launch.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'
import { newList } from '../../shared/list/new-list.ts'
import { Catalog } from '../../electron/store/catalog.ts'
import { DeskError } from '../../electron/store/desk-error.ts'
import type { Changed, DeskStore } from '../../electron/store/desk-store.ts'
import { emptyTagBook } from '../../shared/tag/tag-book.ts'
import { tagsNow } from '../../shared/tag/tags-now.ts'

export type MemoryDesk = {
  readonly store: DeskStore
  /** Puts an article on the desk, or in another state. */
  readonly put: (head: ArticleHead) => void
  /** How many articles were looked at in the order of release. */
  readonly looked: () => number
}

/** A desk that keeps its lists and catalog in memory, and changes as one that is on disk does. */
export function memoryDesk(
  articles: readonly ArticleHead[],
  launched: readonly Launch[] = [],
): MemoryDesk {
  const look = { size: 0, changedAtMs: 0 }
  const catalog = new Catalog(articles.map((head) => ({ head, look })))
  const lists = new Map<ListName, DeskList>(
    (['hot', 'latest', 'tray'] as const).map((name) => [name, newList(name)]),
  )
  const launches = [...launched]
  const listeners = new Set<(change: Changed) => unknown>()
  let looked = 0
  let last: Promise<unknown> = Promise.resolve()

  function* lookedAt(heads: Iterable<ArticleHead>): Iterable<ArticleHead> {
    for (const head of heads) {
      looked += 1
      yield head
    }
  }

  const store: DeskStore = {
    folder: '',
    desk: () => newDesk({ name: 'Memory' }),
    tags: () => [],
    tagBook: () => emptyTagBook,
    tagsNow: () => tagsNow(emptyTagBook),
    words: () => [],
    templates: () => [],
    searches: () => [],
    restore: () => Promise.reject(new Error('it has no files')),
    binned: () => Promise.resolve([]),
    readBinned: () => Promise.resolve(null),
    list: (name) => lists.get(name) ?? noList(name),
    lists: () => [...lists.values()],
    launches: async function* () {
      yield* launches
    },
    readLaunch: async ({ at, turn }) =>
      launches.find((launch) => launch.at === at && launch.turn === turn) ?? null,
    head: (guid: Guid) => catalog.head(guid),
    heads: () => catalog.heads(),
    stamp: () => '',
    newest: (tag) => lookedAt(catalog.newest(tag)),
    newestThat: (key, search) =>
      catalog.newestThat(key, () => {
        const { tag, passes } = search()
        return {
          tag,
          passes: (head) => {
            looked += 1
            return passes(head)
          },
        }
      }),
    carrying: (tag) => catalog.carrying(tag),
    readArticle: () => Promise.resolve(null),
    readVersion: () => Promise.resolve(null),
    readKept: () => Promise.resolve(null),
    isReadOnly: false,
    readOnlyBecause: null,
    problems: [],
    journal: null,
    change: (decide) => {
      const turn = last.then(async () => {
        const { change, result } = await decide()
        if (change === null) return result
        for (const list of change.lists ?? []) lists.set(list.name, list)
        if (change.launch !== undefined) launches.push(change.launch)
        for (const tell of listeners) tell(change)
        return result
      })
      last = turn.catch(() => undefined)
      return turn
    },
    onChange: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    close: () => Promise.resolve(),
  }
  return {
    store,
    put: (head) => {
      catalog.put({ head, look })
      for (const tell of listeners) tell({ streamed: [head.guid] })
    },
    looked: () => looked,
  }
}

function noList(name: ListName): never {
  throw new DeskError('noList', { name })
}
