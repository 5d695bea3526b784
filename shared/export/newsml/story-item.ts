import { closed, markup, type Markup } from '../../page/markup.ts'
import { toHtml } from '../../prose/to-html.ts'
import type { WireLink, WireStory } from '../wire/wire-story.ts'
import { contentMetaToXml } from './content-meta.ts'
import { itemMetaToXml } from './item-meta.ts'
import { itemToXml } from './item-to-xml.ts'
import { newsItemType, xhtml } from './namespaces.ts'
import type { NewsmlDesk } from './newsml-desk.ts'
import { pictureItemToXml, pictureLink, withdrawnPictureToXml } from './picture-item.ts'
import { block } from './text-to-xml.ts'

export type StoryItems = {
  /** The story and, after it, its picture. */
  readonly markup: Markup
  /** What of the story it has no place for. */
  readonly lost: readonly string[]
}

type Options = {
  readonly desk: NewsmlDesk
  readonly mediaAddress: (media: string) => string
}

/** A story as NewsML-G2 tells it; of one that was held or killed nothing but what names it. */
export function storyToNewsml(story: WireStory, { desk, mediaAddress }: Options): StoryItems {
  const { content, pubStatus } = story
  const body = toHtml(content.body, { mediaAddress, language: content.language })
  const item = itemToXml('newsItem', {
    guid: story.guid,
    version: story.version,
    language: content.language,
    parts: [
      rightsToXml(content.usageTerms),
      itemMetaOf(story, desk),
      contentMetaToXml(story),
      // Empty where nothing may be said: receivers look for it.
      pubStatus === 'usable' ? contentSet(body.markup, story) : markup`<contentSet/>\n`,
    ],
  })
  const notices = content.notices.length > 0 ? ['field notices'] : []
  const picture = pictureOf(story, desk, mediaAddress)
  return { markup: markup`${item}${picture}`, lost: [...body.dropped, ...notices] }
}

function hasPicture({ content, hasWithdrawnPicture }: WireStory): boolean {
  return content.image !== null || hasWithdrawnPicture
}

function pictureOf(
  story: WireStory,
  desk: NewsmlDesk,
  mediaAddress: Options['mediaAddress'],
): Markup | null {
  const { image } = story.content
  if (image !== null) return pictureItemToXml(story, image, mediaAddress(image.media), desk)
  return story.hasWithdrawnPicture ? withdrawnPictureToXml(story, desk) : null
}

function itemMetaOf(story: WireStory, desk: NewsmlDesk): Markup {
  const { content, related } = story
  return itemMetaToXml(
    {
      itemClass: 'ninat:text',
      versionCreated: story.releasedAt,
      firstCreated: story.firstReleasedAt,
      embargoed: story.embargoedUntil,
      pubStatus: story.pubStatus,
      title: '',
      edNote: content.edNote,
      signal: story.signal,
      page: story.pubStatus === 'usable' ? story.url : null,
      expires: content.expires,
      end: [hasPicture(story) ? pictureLink(story) : null, ...related.map(relatedToXml)],
    },
    desk,
  )
}

function relatedToXml({ guid, headline }: WireLink, at: number): Markup {
  return markup`<link rel="irel:seeAlso" rank="${at + 1}" residref="${guid}" contenttype="${newsItemType}"><itemClass qcode="ninat:text"/><headline>${headline}</headline></link>\n`
}

function rightsToXml(usageTerms: string): Markup | null {
  if (usageTerms.trim() === '') return null
  return markup`<rightsInfo>\n<usageTerms>${block(usageTerms)}</usageTerms>\n</rightsInfo>\n`
}

/**
 * The body twice: XHTML for those that read the standard, and last HTML as text, since receivers that
 * take the last one keep of XHTML no more than each paragraph's first words.
 */
function contentSet(body: Markup, { headline, words }: WireStory): Markup {
  return markup`<contentSet>
<inlineXML contenttype="application/xhtml+xml" wordcount="${words}">
<html xmlns="${xhtml}"><head><title>${headline}</title></head><body>
${closed(body)}</body></html>
</inlineXML>
<inlineData contenttype="text/html" wordcount="${words}"><![CDATA[${body}]]></inlineData>
</contentSet>
`
}
