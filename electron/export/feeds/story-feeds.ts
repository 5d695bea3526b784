import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Section } from '../../../shared/desk/desk.ts'
import { feedKindNames, type FeedKind } from '../../../shared/export/feed/feed-kind.ts'
import { feedTimes } from '../../../shared/export/feed/feed-times.ts'
import type { Feed } from '../../../shared/export/feed/feed.ts'
import type { Tag } from '../../../shared/tag/tag.ts'
import { eachAtOnce } from '../each-at-once.ts'
import type { ShownStories } from '../html/shown-stories.ts'
import { sitePaths } from '../html/site-paths.ts'
import { sectionPaths, tagPaths } from '../named-paths.ts'
import { writeFeed } from './write-feed.ts'
import { type FeedParts, lastOf } from './write-lists.ts'

// As many as feed readers show of one feed at once.
const perFeed = 20
const width = 4

/** The feed of a section or a tag. */
export type StoryFeed = {
  readonly kind: 'section' | 'tag'
  /** Where a site has its page. */
  readonly page: string
  readonly title: string
  readonly heads: readonly ArticleHead[]
}

/** What feeds a desk's stories make, besides those of its lists. */
export function storyFeeds(
  sections: readonly Section[],
  tags: readonly Tag[],
  { bySection, byTag }: Pick<ShownStories, 'bySection' | 'byTag'>,
): readonly StoryFeed[] {
  const [ofSections, ofTags] = [sectionPaths(sections), tagPaths(tags)]
  return [
    ...sections.map(({ id, name }) => ({
      kind: 'section' as const,
      page: ofSections.get(id) ?? '',
      title: name,
      heads: (bySection.get(id) ?? []).slice(0, perFeed),
    })),
    ...tags.flatMap(({ id, name }) => {
      const heads = byTag.get(id)?.slice(0, perFeed)
      if (heads === undefined) return []
      return [{ kind: 'tag' as const, page: ofTags.get(id) ?? '', title: name, heads }]
    }),
  ]
}

type Wish = {
  readonly kind: FeedKind | 'all'
  /** Whether the feed's page stands in its site as it did. */
  readonly isSamePage?: (path: string) => boolean
  /** The stories that this run writes. */
  readonly written: ReadonlyMap<Guid, unknown>
}

/**
 * Writes them, each with its newest stories: a section's with their whole text, a tag's with their
 * leads, since a story has one section and any number of tags. In a site that stands, one is left
 * as it is when neither its page nor any of its stories changed.
 */
export async function writeStoryFeeds(
  { reader, target, place, items }: FeedParts,
  feeds: readonly StoryFeed[],
  { kind, isSamePage = () => false, written }: Wish,
): Promise<void> {
  const { name: source, language, timezone } = reader.desk()
  const times = feedTimes(timezone)
  const kinds = kind === 'all' ? feedKindNames : [kind]
  const named = (path: string) => ({ id: place.id(path), url: place.file(path) })
  const pathsOf = ({ page }: StoryFeed) =>
    kinds.map((each) => [each, sitePaths.feed(sitePaths.feedName(page), each)] as const)

  async function isKept(feed: StoryFeed): Promise<boolean> {
    if (target.keep === undefined || !isSamePage(feed.page)) return false
    if (feed.heads.some(({ guid }) => written.has(guid))) return false
    for (const [, path] of pathsOf(feed)) if (!(await target.keep(path))) return false
    return true
  }

  await eachAtOnce(feeds, width, async (feed) => {
    if (await isKept(feed)) return
    const listed = await Promise.all(
      feed.heads.map(feed.kind === 'section' ? items.plain : items.brief),
    )
    const told: Omit<Feed, 'id' | 'url'> = {
      title: `${feed.title} – ${source}`,
      source,
      language,
      homepage: place.homepage,
      next: null,
      updatedAt: lastOf(null, listed),
      items: listed,
    }
    for (const [each, path] of pathsOf(feed)) {
      await writeFeed(each, path, { ...told, ...named(path) }, { target, times })
    }
  })
}
