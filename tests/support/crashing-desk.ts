import { DeskError } from '../../electron/store/desk-error.ts'
import type { Change, Changed, DeskStore } from '../../electron/store/desk-store.ts'
import type { JournalRecord } from '../../electron/store/journal-record.ts'
import type { Journal } from '../../electron/store/journal.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { KeptVersion } from '../../shared/article/kept-version.ts'
import type { Version } from '../../shared/article/version.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { ListName } from '../../shared/list/list.ts'
import { newList } from '../../shared/list/new-list.ts'
import { emptyTagBook } from '../../shared/tag/tag-book.ts'
import { tagsNow } from '../../shared/tag/tags-now.ts'

/** What reached the disk, in order: a crash leaves a beginning of it. */
export type DiskEvent =
  | { readonly kind: 'record'; readonly record: JournalRecord }
  | { readonly kind: 'forget'; readonly guids: readonly Guid[] }
  | { readonly kind: 'change'; readonly change: Change }

export type CrashingDesk = {
  readonly store: DeskStore
  readonly events: readonly DiskEvent[]
  /** Set to make the journal or the files refuse. */
  readonly failing: { journal: boolean; files: boolean }
}

/** A desk that stands where a crash after those events would have left it. */
export function crashingDesk(before: readonly DiskEvent[]): CrashingDesk {
  const events: DiskEvent[] = [...before]
  const failing = { journal: false, files: false }
  const desk = newDesk({ name: 'Crashing' })
  const listeners = new Set<(change: Changed) => unknown>()
  let last: Promise<unknown> = Promise.resolve()

  function changes(): readonly Change[] {
    return events.flatMap((event) => (event.kind === 'change' ? [event.change] : []))
  }

  function articleOf(guid: Guid): Article | null {
    const articles = changes().flatMap(({ articles = [] }) => articles)
    return articles.findLast((article) => article.guid === guid) ?? null
  }

  function versionOf(guid: Guid, number: number): Version | null {
    const versions = changes().flatMap(({ versions = [] }) => versions)
    return versions.find(({ guid: of, version }) => of === guid && version === number) ?? null
  }

  function keptOf(guid: Guid, number: number): KeptVersion | null {
    const all = changes().flatMap(({ kept = [] }) => kept)
    return all.find((kept) => kept.guid === guid && kept.number === number) ?? null
  }

  function listOf(name: ListName) {
    const lists = changes().flatMap(({ lists = [] }) => lists)
    return lists.findLast((list) => list.name === name) ?? newList(name === 'latest' ? name : 'hot')
  }

  const journal: Journal = {
    replayed: replayedOf(before),
    problems: [],
    prepare: async () => undefined,
    append: async (record) => {
      if (failing.journal) {
        await soon()
        throw new DeskError('diskFull')
      }
      events.push({ kind: 'record', record })
      await soon()
    },
    forget: async (guids) => {
      if (failing.journal) throw new DeskError('diskFull')
      events.push({ kind: 'forget', guids })
      await soon()
    },
    close: async () => undefined,
  }

  const change: DeskStore['change'] = (decide) => {
    const turn = last.then(async () => {
      const decision = await decide()
      if (decision.change === null) return decision.result
      await soon()
      if (failing.files) throw new DeskError('diskFull')
      const { stream, ...rest } = decision.change
      const streamed: Article[] = []
      if (stream !== undefined) for await (const article of stream) streamed.push(article)
      const articles = [...(rest.articles ?? []), ...streamed]
      if (stream === undefined || articles.length > 0)
        events.push({ kind: 'change', change: { ...rest, articles } })
      await soon()
      const guids = streamed.map(({ guid }) => guid)
      for (const tell of listeners) await tell({ ...rest, streamed: guids })
      return decision.result
    })
    last = turn.catch(() => undefined)
    return turn
  }

  const store: DeskStore = {
    folder: '',
    isReadOnly: false,
    readOnlyBecause: null,
    problems: [],
    journal,
    desk: () => desk,
    tags: () => [],
    tagBook: () => emptyTagBook,
    tagsNow: () => tagsNow(emptyTagBook),
    words: () => [],
    templates: () => [],
    searches: () => [],
    binned: () => Promise.resolve([]),
    readBinned: () => Promise.resolve(null),
    lists: () => [listOf('hot'), listOf('latest')],
    launches: async function* () {},
    readLaunch: () => Promise.resolve(null),
    list: listOf,
    head: () => null,
    heads: () => [],
    stamp: () => '',
    newest: () => [],
    newestThat: () => [],
    carrying: () => 0,
    readArticle: async (guid) => articleOf(guid),
    readVersion: async (guid, version) => versionOf(guid, version),
    readKept: async (guid, number) => keptOf(guid, number),
    change,
    restore: () => Promise.reject(new Error('it has no files')),
    onChange: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    close: async () => undefined,
  }
  return { store, events, failing }
}

function replayedOf(events: readonly DiskEvent[]): readonly JournalRecord[] {
  let records: readonly JournalRecord[] = []
  for (const event of events) {
    if (event.kind === 'record') records = [...records, event.record]
    if (event.kind === 'forget') {
      records = records.filter(({ guid }) => !event.guids.includes(guid))
    }
  }
  return records
}

// A disk answers in a later turn, as the real one does.
function soon(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
