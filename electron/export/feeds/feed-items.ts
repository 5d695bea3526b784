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
}

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}

/** Stories as feeds carry them. */
export function feedItems({ reader, pages, place, takePicture }: Parts) {
  const read = new Map<Guid, Promise<PublicVersion | null>>()
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

  function made({ guid, firstReleasedAt, content }: PublicVersion): MadePage {
    return pages.article({ guid, path: null, at: firstReleasedAt, content }, site)
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

  async function itemOf(
    head: ArticleHead,
    version: PublicVersion | null,
    story?: Story,
  ): Promise<FeedItem> {
    const { guid } = head
    const page = version === null ? null : made(version)
    const { image = null, lead = '', byline = '' } = version?.content ?? {}
    const isWhole = page !== null && (await canShow(page, image))
    const { section, tags = [] } = page?.page ?? {}
    return {
      guid,
      headline: story?.headline ?? publicHeadline({ head }),
      kicker: story?.kicker ?? null,
      url: place.article(guid),
      lead,
      content: isWhole ? contentOf(page) : null,
      byline,
      section: section?.name ?? null,
      tags: tags.map(({ name }) => name),
      language: (head.released ?? head.working).language,
      image: (await imageOf(story?.image ?? null)) ?? (await imageOf(image)),
      sublinks: (story?.sublinks ?? []).map((link) => ({
        guid: link.guid,
        headline: link.headline,
        url: place.article(link.guid),
      })),
      publishedAt: head.firstReleasedAt ?? head.createdAt,
      updatedAt: head.releasedAt ?? head.changedAt,
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
  }
}

function contentOf({ page }: MadePage) {
  return markup`${noticesToHtml(page, 'top')}${leadToHtml(page)}${page.body}${noticesToHtml(page, 'bottom')}`
}

function typeOf(media: MediaId): string {
  return types[media.slice(media.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
