import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { PublicContent } from '../../shared/article/public-content.ts'
import { moreAbout } from '../../shared/article/more-about.ts'
import { articleWords, readingMinutes } from '../../shared/article/word-count.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { draftOf } from '../../shared/list/draft-of.ts'
import { fill } from '../../shared/list/fill.ts'
import type { ListName } from '../../shared/list/list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import type { ArticlePage } from '../../shared/page/article-page.ts'
import type { Homepage } from '../../shared/page/homepage.ts'
import { momentsOf } from '../../shared/page/moment.ts'
import type { Site } from '../../shared/page/site.ts'
import type { Story } from '../../shared/page/story.ts'
import { toHtml } from '../../shared/prose/to-html.ts'
import { moreAboutSupply } from '../article/more-about-of.ts'
import { listSupply } from '../list/list-supply.ts'
import type { PublicReader } from './public-reader.ts'
import { rememberedNewest } from './remembered-newest.ts'

type Reader = Omit<PublicReader, 'readVersion'>

type View = {
  readonly which: 'draft' | 'live'
  /** The moment of the page: what lists hold back until then is let in. */
  readonly now: Instant
  readonly mayShow: (head: ArticleHead) => boolean
}

type Subject = Pick<ArticlePage, 'path'> & {
  readonly guid: Guid
  readonly at: Instant
  readonly content: PublicContent
}

type Made = {
  readonly page: ArticlePage
  /** What the body holds and no page can show. */
  readonly dropped: readonly string[]
  /** The pictures that the page shows. */
  readonly media: readonly string[]
}

export type DeskPages = {
  readonly article: (subject: Subject, site: Site) => Made
  /** The first HOT story, whose lead and picture the homepage shows. */
  readonly top: ArticleHead | null
  readonly homepage: (top: Pick<Content, 'lead' | 'image'> | null) => Homepage
}

/** What a desk's pages say, for the export and the preview alike. */
export function deskPages(reader: Reader, { which, now, mayShow }: View): DeskPages {
  const desk = reader.desk()
  const sections = new Map(desk.sections.map(({ id, name }) => [id, name]))
  const momentOf = momentsOf(desk)
  const tags = new Map(reader.tags().map(({ id, name }) => [id, name]))
  const sectionOf = (id: Content['section']): string | null =>
    id === null ? null : (sections.get(id) ?? null)

  const storyOf = (head: ArticleHead, kicker: string | null, headline: string): Story => {
    const { section, language } = head.released ?? head.working
    const at = momentOf(head.firstReleasedAt ?? head.createdAt)
    return { guid: head.guid, headline, kicker, section: sectionOf(section), language, at }
  }
  const rowsOf = (name: ListName) => {
    const list = reader.list(name)
    const arrangement = which === 'draft' ? draftOf(list) : list.live
    return fill(list, arrangement, listSupply(reader, list, now, mayShow))
  }
  const storiesOf = (name: ListName): readonly Story[] =>
    rowsOf(name).flatMap(({ entry, head }) =>
      head === null ? [] : storyOf(head, entry.kicker, publicHeadline({ entry, head })),
    )

  const hot = storiesOf('hot')
  const latest = storiesOf('latest')
  const newest = rememberedNewest(reader.newest, mayShow)
  const supply = { ...moreAboutSupply(reader, mayShow), newest }

  return {
    article: ({ guid, path, at, content }, site) => {
      const { tags: tagged, headline, byline, dateline, lead, language, image } = content
      const shown = new Set(image === null ? [] : [String(image.media)])
      const mediaAddress = (media: string): string => {
        shown.add(media)
        return site.addresses.media(media)
      }
      const { markup, dropped } = toHtml(content.body, { mediaAddress, language })
      const page: ArticlePage = {
        path,
        at: momentOf(at),
        language,
        headline,
        byline,
        dateline,
        lead,
        image,
        section: sectionOf(content.section),
        minutes: readingMinutes(articleWords(content), desk.wordsPerMinute),
        body: markup,
        notices: content.notices.map(({ at, ...told }) => ({ ...told, at: momentOf(at) })),
        tags: tagged.flatMap((id) => tags.get(id) ?? []),
        moreAbout: moreAbout({ ...content, guid }, supply).map(({ head }) =>
          storyOf(head, null, publicHeadline({ head })),
        ),
        hot,
        latest,
      }
      return { page, dropped, media: [...shown] }
    },
    top: hot[0] === undefined ? null : reader.head(hot[0].guid),
    homepage: (top) => ({
      hot,
      latest,
      top: top === null ? null : { lead: top.lead, image: top.image },
    }),
  }
}
