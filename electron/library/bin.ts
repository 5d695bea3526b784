import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { binDay } from '../../shared/library/bin-day.ts'
import type { Binned, BinLine } from '../../shared/library/binned.ts'
import type { LeftOut } from '../../shared/library/many-change.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { withdrawn } from '../list/withdrawn-lists.ts'
import { leftOut, type ManyParts } from './many-parts.ts'

export type Binning = { readonly changed: number; readonly left: readonly LeftOut[] }

const hours = 12

/** The desk's bin: what was deleted for good is kept there for a while, and can be brought back. */
export function openBin(parts: ManyParts) {
  const { store, copies, clock, by } = parts

  async function all(): Promise<readonly BinLine[]> {
    const binned = await store.binned()
    return binned
      .map(({ article, at, by }) => ({
        guid: article.guid,
        headline: article.content.headline,
        at,
        by,
      }))
      .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
  }

  /** Only from the archive: what is not spiked is left as it is. */
  async function remove(guids: readonly Guid[]): Promise<Binning> {
    const wanted = new Set(guids)
    for (const { guid } of copies.typed) if (wanted.has(guid)) await copies.fold(guid)
    return store.change(async () => {
      const binned: Binned[] = []
      const left: LeftOut[] = []
      for (const guid of wanted) {
        const article = await copies.read(guid).catch(() => null)
        if (article === null)
          left.push(leftOut(store, guid, { code: 'noArticle', values: { guid } }))
        else if (article.state !== 'spiked') left.push(leftOut(store, guid, notSpiked(article)))
        else {
          binned.push({ article, at: clock(), by: by(), overdueOn: [] })
        }
      }
      const gone = binned.map(({ article }) => article.guid)
      const lists = withdrawn(store, gone, { at: clock(), by: by() })
      const change = gone.length === 0 ? null : { binned, gone, ...lists }
      return { change, result: { changed: gone.length, left } }
    })
  }

  /** Back into the archive, spiked as it was. */
  function restore(guids: readonly Guid[]): Promise<Binning> {
    return store.change(async () => {
      const articles: Article[] = []
      const left: LeftOut[] = []
      for (const guid of new Set(guids)) {
        const found = await store.readBinned(guid).catch(() => null)
        if (found === null)
          left.push({ guid, headline: '', problem: { code: 'notInBin', values: {} } })
        else if (store.head(guid) === null) articles.push({ ...found.article, changedAt: clock() })
        else left.push(leftOut(store, guid, { code: 'inDeskAgain', values: {} }))
      }
      const unbinned = articles.map(({ guid }) => guid)
      const change = unbinned.length === 0 ? null : { articles, unbinned }
      return { change, result: { changed: unbinned.length, left } }
    })
  }

  /** Lets go of what has been here long enough; see decision 32. */
  async function purge(): Promise<number> {
    if (store.isReadOnly) return 0
    return store.change(async () => {
      const now = clock()
      const purged: Binned[] = []
      const binned: Binned[] = []
      const unbinned: Guid[] = []
      for (const one of await store.binned()) {
        const found = binDay(one, now)
        const { guid } = one.article
        // Its versions belong to the story that the desk has again.
        if (found.kind === 'purge' && store.head(guid) !== null) unbinned.push(guid)
        else if (found.kind === 'purge') purged.push(one)
        if (found.kind === 'overdue') binned.push({ ...one, overdueOn: found.overdueOn })
      }
      const isNothing = purged.length + binned.length + unbinned.length === 0
      return { change: isNothing ? null : { purged, binned, unbinned }, result: purged.length }
    })
  }

  const purgeQuietly = (): void => void purge().catch(() => undefined)
  const first = setTimeout(purgeQuietly, 5_000)
  const again = setInterval(purgeQuietly, hours * 3_600_000)
  first.unref()
  again.unref()
  return {
    all,
    remove,
    restore,
    purge,
    close: (): void => {
      clearTimeout(first)
      clearInterval(again)
    },
  }
}

function notSpiked({ state }: Article): LeftOut['problem'] {
  return { code: 'deleteNotSpiked', values: { state: formatMessage(`state.${state}`) } }
}
