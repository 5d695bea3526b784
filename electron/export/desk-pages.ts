import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { PublicContent } from '../../shared/article/public-content.ts'
import { moreAbout } from '../../shared/article/more-about.ts'
import { articleWords, readingMinutes } from '../../shared/article/word-count.ts'
import type { Section } from '../../shared/desk/desk.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import type { ArticlePage } from '../../shared/page/article-page.ts'
import type { Homepage } from '../../shared/page/homepage.ts'
import { momentsOf } from '../../shared/page/moment.ts'
import { onePage, type StoriesPage } from '../../shared/page/stories-page.ts'
import type { Site } from '../../shared/page/site.ts'
import type { Story } from '../../shared/page/story.ts'
import { toHtml } from '../../shared/prose/to-html.ts'
import { moreAboutSupply } from '../article/more-about-of.ts'
import { type ListsWish, pageLists } from './page-lists.ts'
import type { PublicReader } from './public-reader.ts'
import { rememberedNewest } from './remembered-newest.ts'
import { sectionStories } from './section-stories.ts'
import { storyMaker } from './story-maker.ts'

type Reader = Omit<PublicReader, 'readVersion'>

type Subject = Pick<ArticlePage, 'path' | 'version'> & {
  readonly guid: Guid
  readonly at: Instant
  readonly changedAt: Instant
  readonly content: PublicContent
}

export type MadePage = {
  readonly page: ArticlePage
  /** What the body holds and no page can show. */
  readonly dropped: readonly string[]
  /** The pictures that the page shows. */
  readonly media: readonly string[]
}

export type DeskPages = ReturnType<typeof deskPages>

/** What a desk's pages say, for the export and the preview alike. */
export function deskPages(reader: Reader, view: ListsWish) {
  const { mayShow } = view
  const desk = reader.desk()
  const momentOf = momentsOf(desk)
  const tags = new Map(reader.tags().map(({ id, name }) => [id, { id, name }]))
  const storyOf = storyMaker(reader, momentOf)
  const lists = pageLists(reader, view, storyOf)
  const newest = rememberedNewest(reader.newest, mayShow)
  const supply = { ...moreAboutSupply(reader, mayShow), newest }
  const top = lists.hot.stories[0]
  const stories = (heads: readonly ArticleHead[]): readonly Story[] =>
    heads.map((head) => storyOf(head, publicHeadline({ head })))
  let ofSections: ReturnType<typeof sectionStories> | null = null

  return {
    lists,
    article: ({ guid, path, version, at, changedAt, content }: Subject, site: Site): MadePage => {
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
        version,
        changedAt: momentOf(changedAt),
        language,
        headline,
        byline,
        dateline,
        lead,
        image,
        section: desk.sections.find(({ id }) => id === content.section) ?? null,
        minutes: readingMinutes(articleWords(content), desk.wordsPerMinute),
        body: markup,
        notices: content.notices.map(({ at, ...told }) => ({ ...told, at: momentOf(at) })),
        tags: tagged.flatMap((id) => tags.get(id) ?? []),
        moreAbout: moreAbout({ ...content, guid }, supply).map(({ head }) =>
          storyOf(head, publicHeadline({ head })),
        ),
        hot: lists.hot,
        latest: lists.latest,
      }
      return { page, dropped, media: [...shown] }
    },
    /** The first HOT story, whose lead and picture the homepage shows. */
    top: top === undefined ? null : reader.head(top.guid),
    homepage: (top: Pick<Content, 'lead' | 'image'> | null): Homepage => ({
      hot: lists.hot,
      latest: lists.latest,
      others: lists.onHomepage,
      top: top === null ? null : { lead: top.lead, image: top.image },
    }),
    momentOf,
    stories,
    /** The first page of a section. */
    section: ({ id, name }: Section): StoriesPage => {
      ofSections ??= sectionStories(reader.newest(), desk.sections, mayShow)
      return {
        kind: 'section',
        name,
        section: id,
        lists: lists.ofSection(id),
        stories: stories(ofSections.get(id) ?? []),
        feed: null,
        paging: onePage,
      }
    },
  }
}
