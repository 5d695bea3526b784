import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { Catalog } from '../../electron/store/catalog.ts'
import { DeskError } from '../../electron/store/desk-error.ts'
import { deskFolder } from '../../electron/store/desk-folder.ts'
import type { DeskReader } from '../../electron/store/desk-store.ts'
import type { Article } from '../../shared/article/article.ts'
import type { LeadImage, MediaId } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { contentHeadOf, headOf } from '../../shared/article/head-of.ts'
import type { Version } from '../../shared/article/version.ts'
import type { Desk } from '../../shared/desk/desk.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { DeskList, EntryId, ListName } from '../../shared/list/list.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { emptyArrangement, newList } from '../../shared/list/new-list.ts'
import type { Tag } from '../../shared/tag/tag.ts'
import { articleOf } from './an-article.ts'
import { emptyTagBook } from '../../shared/tag/tag-book.ts'
import { tagsNow } from '../../shared/tag/tags-now.ts'

type Wish = {
  readonly folder?: string
  readonly desk?: Partial<Desk>
  readonly tags?: readonly Tag[]
  /** Released versions; each brings its article. */
  readonly versions?: readonly Version[]
  /** Articles that were never released, or are edited since: they stand in place of a version's own. */
  readonly articles?: readonly Article[]
  readonly hot?: DeskList
  readonly latest?: DeskList
  /** The desk's own lists. */
  readonly lists?: readonly DeskList[]
  /** Articles whose version file is damaged, and whose is gone. */
  readonly damaged?: readonly Guid[]
  readonly lost?: readonly Guid[]
}

/** A desk in memory, as exports and previews read it. */
export function aDesk(wish: Wish = {}): DeskReader {
  const { versions = [], damaged = [], lost = [] } = wish
  const articles = new Map(versions.map((version) => [version.guid, articleOf(version)]))
  for (const article of wish.articles ?? []) articles.set(article.guid, article)
  const released = new Map(versions.map((version) => [version.guid, version]))
  const heads = Array.from(articles.values(), (article) => {
    const version = released.get(article.guid)
    return headOf(article, version === undefined ? null : contentHeadOf(version.content))
  })
  const catalog = new Catalog(heads.map((head) => ({ head, look: { size: 0, changedAtMs: 0 } })))
  const own = (wish.lists ?? []).map((list) => [list.name, list] as const)
  const lists: Readonly<Record<ListName, DeskList>> = {
    hot: wish.hot ?? newList('hot'),
    latest: wish.latest ?? newList('latest'),
    tray: newList('tray'),
    ...Object.fromEntries(own),
  }

  return {
    folder: wish.folder ?? '/no/such/desk',
    desk: () => newDesk({ name: 'Harbour Wire', ...wish.desk }),
    tags: () => wish.tags ?? [],
    tagBook: () => ({ ...emptyTagBook, tags: wish.tags ?? [] }),
    tagsNow: () => tagsNow(emptyTagBook),
    words: () => [],
    templates: () => [],
    searches: () => [],
    binned: () => Promise.resolve([]),
    readBinned: () => Promise.resolve(null),
    list: (name) => lists[name] ?? newList('hot'),
    lists: () => Object.values(lists),
    launches: async function* () {},
    readLaunch: () => Promise.resolve(null),
    head: (guid) => catalog.head(guid),
    heads: () => catalog.heads(),
    stamp: () => '',
    newest: (tag) => catalog.newest(tag),
    newestThat: (key, search) => catalog.newestThat(key, search),
    carrying: (tag) => catalog.carrying(tag),
    readArticle: async (guid) => articles.get(guid) ?? null,
    readKept: () => Promise.resolve(null),
    readVersion: async (guid) => {
      if (damaged.includes(guid)) {
        throw new DeskError('damaged', { path: 'versions/x.json', reason: 'it is cut short' })
      }
      return lost.includes(guid) ? null : (released.get(guid) ?? null)
    },
  }
}

/** HOT with these articles live, in this order. */
export function aHotList(...guids: readonly Guid[]): DeskList {
  const entries = guids.map((article) => newEntry(`entry-${article}` as EntryId, article))
  return { ...newList('hot'), live: { ...emptyArrangement, entries } }
}

/** Puts a picture into a desk's media folder. Any bytes do: nothing here looks inside. */
export async function aPicture(
  folder: string,
  wish: Partial<LeadImage> & { readonly bytes?: Uint8Array } = {},
): Promise<LeadImage> {
  const { bytes = Buffer.from('a picture'), ...words } = wish
  const media = `${createHash('sha256').update(bytes).digest('hex')}.jpg` as MediaId
  const path = join(folder, deskFolder.mediaFile(media))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  const size = { width: 1200, height: 800 }
  return {
    media,
    ...size,
    alt: 'A bridge',
    caption: 'The bridge at noon',
    credit: 'Photo: A. B.',
    ...words,
  }
}
