import { feedKindNames, type FeedKind } from '../../../shared/export/feed/feed-kind.ts'
import { feedTimes } from '../../../shared/export/feed/feed-times.ts'
import type { Feed, FeedItem } from '../../../shared/export/feed/feed.ts'
import { listToJson } from '../../../shared/export/feed/list-to-json.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { listTitle, type PageList } from '../../../shared/page/page-list.ts'
import { pageWords } from '../../../shared/page/words.ts'
import type { ExportTarget } from '../export-target.ts'
import { sitePaths } from '../html/site-paths.ts'
import type { PublicReader } from '../public-reader.ts'
import type { feedItems } from './feed-items.ts'
import type { FeedPlace } from './feed-place.ts'
import { writeFeed } from './write-feed.ts'

export type FeedParts = {
  readonly reader: PublicReader
  readonly target: ExportTarget
  readonly place: FeedPlace
  readonly items: ReturnType<typeof feedItems>
}

/** Writes the desk's public lists as feeds of one kind, or as every kind with `lists/<name>.json`. */
export async function writeLists(
  { reader, target, place, items }: FeedParts,
  lists: readonly PageList[],
  kind: FeedKind | 'all',
): Promise<void> {
  const { name: source, language, timezone } = reader.desk()
  const { words } = pageWords(language)
  const times = feedTimes(timezone)
  const kinds = kind === 'all' ? feedKindNames : [kind]
  const named = (path: string) => ({ id: place.id(path), url: place.file(path) })
  for (const list of lists) {
    const listed = (await Promise.all(list.stories.map(items.listed))).flat()
    const launchedAt = reader.list(list.name).launched?.at ?? null
    const title = listTitle(list, words)
    if (kind === 'all') {
      const { name, kind } = list
      const text = listToJson({ name, kind, title, launchedAt, items: listed }, times)
      await target.write(sitePaths.list(name), text)
    }
    const feed: Omit<Feed, 'id' | 'url'> = {
      title: `${title} – ${source}`,
      source,
      language,
      homepage: place.homepage,
      next: null,
      updatedAt: lastOf(launchedAt, listed),
      items: listed,
    }
    for (const each of kinds) {
      const path = sitePaths.feed(list.name, each)
      await writeFeed(each, path, { ...feed, ...named(path) }, { target, times })
    }
  }
}

/** When a feed last changed, as far as the desk's own times tell. */
export function lastOf(launchedAt: Instant | null, items: readonly FeedItem[]): Instant | null {
  const moments = items.map(({ updatedAt }) => updatedAt)
  return [...moments, ...(launchedAt === null ? [] : [launchedAt])].sort().at(-1) ?? null
}
