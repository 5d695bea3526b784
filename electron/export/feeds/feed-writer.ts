import type { Guid } from '../../../shared/article/guid.ts'
import { feedKinds, type FeedKind } from '../../../shared/export/feed/feed-kind.ts'
import { feedTimes } from '../../../shared/export/feed/feed-times.ts'
import type { Feed, FeedItem } from '../../../shared/export/feed/feed.ts'
import { ArticleFailure } from '../article-failure.ts'
import { deskPages } from '../desk-pages.ts'
import type { ExportRun, ExportWriter } from '../format.ts'
import { shownStories } from '../html/shown-stories.ts'
import { sitePaths } from '../html/site-paths.ts'
import { pagePaths } from '../page-paths.ts'
import { feedItems } from './feed-items.ts'
import { feedPages } from './feed-pages.ts'
import { feedPlace } from './feed-place.ts'
import { storyFeeds, writeStoryFeeds } from './story-feeds.ts'
import { writeFeed } from './write-feed.ts'
import { lastOf, writeLists } from './write-lists.ts'

/** Feeds that stand by themselves and point at the desk's site. */
export function feedWriter(run: ExportRun, kind: FeedKind): ExportWriter {
  const { reader, target } = run
  const { name: source, language, timezone } = reader.desk()
  const paths = pagePaths(reader.newest())
  const place = feedPlace(reader.desk(), (guid) => paths.get(guid) ?? null)
  const pages = deskPages(reader, { which: 'live', now: run.now, mayShow: run.mayShow })
  const takePicture = (): Promise<boolean> => Promise.resolve(true)
  const items = feedItems({ reader, pages, place, takePicture, mayShow: run.mayShow })
  const files = feedPages([...run.articles.values()])
  const pathOf = (page: number): string => `articles/${page + 1}.${feedKinds[kind].ending}`
  const pageOf = new Map<Guid, number>(
    files.flatMap((heads, page) => heads.map(({ guid }) => [guid, page] as const)),
  )

  return {
    // What a file of fifty holds is read when its turn comes, so that no desk is in memory as a whole.
    article: (version) => {
      const dropped = items.dropped(version)
      if (dropped.length > 0) {
        throw new ArticleFailure('exportFailure.unknownContent', { what: dropped.join(', ') })
      }
      const file = pathOf(pageOf.get(version.guid) ?? 0)
      // RSS has no link to another story.
      const isRelated = kind === 'rss' && version.content.related.length > 0
      return Promise.resolve({ file, lost: isRelated ? ['field related'] : [] })
    },
    finish: async () => {
      const times = feedTimes(timezone)
      for (const [page, heads] of files.entries()) {
        const listed: readonly FeedItem[] = await Promise.all(heads.map(items.plain))
        const feed: Feed = {
          id: place.id(pathOf(page)),
          url: place.file(pathOf(page)),
          title: source,
          source,
          language,
          homepage: place.homepage,
          next: page + 1 < files.length ? place.file(pathOf(page + 1)) : null,
          updatedAt: lastOf(null, listed),
          items: listed,
        }
        await writeFeed(kind, pathOf(page), feed, { target, times })
      }
      const parts = { reader, target, place, items }
      await writeLists(parts, pages.lists.all, kind)
      const { sections } = reader.desk()
      const stories = shownStories(reader.newest(), ({ guid }) => run.articles.has(guid), String)
      const feeds = storyFeeds(sections, reader.tags(), stories)
      await writeStoryFeeds(parts, feeds, { kind, written: run.articles })
      return pages.lists.all.map(({ name }) => ({ name, file: sitePaths.feed(name, kind) }))
    },
  }
}
