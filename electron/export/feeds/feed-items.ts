import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { LeadImage, MediaId } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { PublicVersion } from '../../../shared/article/public-content.ts'
import type { FeedImage, FeedItem } from '../../../shared/export/feed/feed.ts'
import { publicHeadline } from '../../../shared/list/public-headline.ts'
import { leadToHtml } from '../../../shared/page/article-to-html.ts'
import { markup } from '../../../shared/page/markup.ts'
import { noticesToHtml } from '../../../shared/page/notices-to-html.ts'
import type { Site } from '../../../shared/page/site.ts'
import type { Story } from '../../../shared/page/story.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { DeskPages, MadePage } from '../desk-pages.ts'
import type { PublicReader } from '../public-reader.ts'
import type { FeedPlace } from './feed-place.ts'

type Parts = {
  readonly reader: PublicReader
  readonly pages: DeskPages
  readonly place: FeedPlace
  /** Makes sure that the site has a picture; false leaves it out. */
  readonly takePicture: (media: string) => Promise<boolean>
  readonly mayShow: (head: ArticleHead) => boolean
}

const mostBriefs = 2000

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}

/** Stories as feeds carry them. */
export function feedItems({ reader, pages, place, takePicture, mayShow }: Parts) {
  const read = new Map<Guid, Promise<PublicVersion | null>>()
  const briefs = new Map<Guid, Promise<FeedItem>>()
  const sectionNames = new Map(reader.desk().sections.map(({ id, name }) => [id, name]))
  const tagNames = new Map(reader.tags().map(({ id, name }) => [id, name]))
  const site: Site = {
    desk: reader.desk(),
    addresses: {
      homepage: place.homepage,
      styles: [],
      media: place.media,
      article: place.article,
      section: () => null,
      tag: () => null,
      archive: null,
      search: null,
      feed: () => null,
    },
  }

  // Damaged or missing, a story is named by its headline alone: its own export says what is wrong.
  async function readOrNot({ guid, version }: ArticleHead): Promise<PublicVersion | null> {
    try {
      return await reader.readVersion(guid, version)
    } catch (error) {
      if (error instanceof DeskError) return null
      throw error
    }
  }

  function made({ guid, version, firstReleasedAt, releasedAt, content }: PublicVersion): MadePage {
    const times = { at: firstReleasedAt, changedAt: releasedAt }
    return pages.article({ guid, path: null, version, ...times, content }, site)
  }

  async function imageOf(image: LeadImage | null): Promise<FeedImage | null> {
    if (image === null || !(await takePicture(image.media))) return null
    const { media, ...words } = image
    return { ...words, url: place.media(media), type: typeOf(media) }
  }

  async function canShow({ dropped, media }: MadePage, image: LeadImage | null): Promise<boolean> {
    if (dropped.length > 0) return false
    // The story's own picture stands beside its text, not in it.
    const inText = media.filter((picture) => picture !== image?.media)
    return (await Promise.all(inText.map(takePicture))).every(Boolean)
  }

  function relatedOf(guids: readonly Guid[]): FeedItem['related'] {
    return guids.flatMap((guid) => {
      const head = reader.head(guid)
      if (head === null || !mayShow(head)) return []
      return [{ guid, headline: publicHeadline({ head }), url: place.article(guid) }]
    })
  }

  /** What is told of a story without its text. */
  function toldOf(head: ArticleHead, version: PublicVersion | null) {
    const { guid } = head
    const {
      lead = '',
      byline = '',
      section = null,
      tags = [],
      related = [],
    } = version?.content ?? {}
    const { language, slugline, urgency } = head.released ?? head.working
    return {
      guid,
      headline: publicHeadline({ head }),
      url: place.article(guid),
      lead,
      byline,
      section: section === null ? null : (sectionNames.get(section) ?? null),
      tags: tags.flatMap((id) => tagNames.get(id) ?? []),
      related: relatedOf(related),
      usageTerms: version?.content.usageTerms ?? '',
      version: head.version,
      language,
      slugline,
      urgency,
      publishedAt: head.firstReleasedAt ?? head.createdAt,
      updatedAt: head.releasedAt ?? head.changedAt,
    }
  }

  async function briefOf(head: ArticleHead): Promise<FeedItem> {
    const told = toldOf(head, await readOrNot(head))
    return { ...told, kicker: null, content: null, image: null, sublinks: [] }
  }

  async function itemOf(
    head: ArticleHead,
    version: PublicVersion | null,
    story?: Story,
  ): Promise<FeedItem> {
    const page = version === null ? null : made(version)
    const { image = null } = version?.content ?? {}
    const isWhole = page !== null && (await canShow(page, image))
    const told = toldOf(head, version)
    return {
      ...told,
      headline: story?.headline ?? told.headline,
      kicker: story?.kicker ?? null,
      content: isWhole ? contentOf(page) : null,
      image: (await imageOf(story?.image ?? null)) ?? (await imageOf(image)),
      sublinks: (story?.sublinks ?? []).map((link) => ({
        guid: link.guid,
        headline: link.headline,
        url: place.article(link.guid),
      })),
    }
  }

  return {
    /** What of a story no feed can show. */
    dropped: (version: PublicVersion): readonly string[] => made(version).dropped,
    /** A story as a list shows it. */
    listed: async (story: Story): Promise<readonly FeedItem[]> => {
      const head = reader.head(story.guid)
      if (head === null) return []
      const reading = read.get(head.guid) ?? readOrNot(head)
      read.set(head.guid, reading)
      return [await itemOf(head, await reading, story)]
    },
    /** A story as it is, in no list; it is not remembered, since there may be any number. */
    plain: async (head: ArticleHead): Promise<FeedItem> => itemOf(head, await readOrNot(head)),
    /** A story by its lead. Stories with several tags are asked for as often, so some are remembered. */
    brief: async (head: ArticleHead): Promise<FeedItem> => {
      const known = briefs.get(head.guid) ?? briefOf(head)
      if (briefs.size >= mostBriefs) briefs.clear()
      briefs.set(head.guid, known)
      return known
    },
  }
}

function contentOf({ page }: MadePage) {
  return markup`${noticesToHtml(page, 'top')}${leadToHtml(page)}${page.body}${noticesToHtml(page, 'bottom')}`
}

function typeOf(media: MediaId): string {
  return types[media.slice(media.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
