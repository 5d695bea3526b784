import type { LeadImage } from '../../article/content.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { pictureType } from '../wire/picture-type.ts'
import { itemMetaToXml } from './item-meta.ts'
import { itemToXml } from './item-to-xml.ts'
import type { NewsmlDesk } from './newsml-desk.ts'
import { newsItemType } from './namespaces.ts'
import { block } from './text-to-xml.ts'

/** A story's picture is an item of its own: its words are this story's, so it goes by the story's name. */
export function pictureGuid({ guid }: WireStory): string {
  return `${guid}:picture`
}

export function pictureLink(story: WireStory): Markup {
  return markup`<link rel="irel:associatedWith" residref="${pictureGuid(story)}" version="${story.version}" contenttype="${newsItemType}"><itemClass qcode="ninat:picture"/></link>\n`
}

/** A story's picture, which stands beside the message as a file. */
export function pictureItemToXml(
  story: WireStory,
  image: LeadImage,
  address: string,
  desk: NewsmlDesk,
): Markup {
  return pictureItem({ ...story, pubStatus: 'usable' }, desk, [
    contentMeta(image, story.headline),
    contentSet(image, address),
  ])
}

/** The picture of a story that was held or killed: no more than that it may not be used either. */
export function withdrawnPictureToXml(story: WireStory, desk: NewsmlDesk): Markup {
  return pictureItem(story, desk, [
    markup`<contentMeta>\n<headline>${story.headline}</headline>\n</contentMeta>\n<contentSet/>\n`,
  ])
}

function pictureItem(story: WireStory, desk: NewsmlDesk, parts: readonly Markup[]): Markup {
  const { releasedAt, firstReleasedAt, embargoedUntil, pubStatus, content } = story
  const itemMeta = itemMetaToXml(
    {
      itemClass: 'ninat:picture',
      versionCreated: releasedAt,
      firstCreated: firstReleasedAt,
      embargoed: embargoedUntil,
      pubStatus,
      title: '',
      edNote: '',
      signal: null,
      page: null,
      expires: content.expires,
      end: [],
    },
    desk,
  )
  return itemToXml('newsItem', {
    guid: pictureGuid(story),
    version: story.version,
    language: content.language,
    parts: [itemMeta, ...parts],
  })
}

function contentMeta({ alt, caption, credit }: LeadImage, headline: string): Markup {
  return markup`<contentMeta>
<headline>${headline}</headline>
${credit === '' ? null : markup`<creditline>${credit}</creditline>\n`}${caption === '' ? null : markup`<description role="drol:caption">${block(caption)}</description>\n`}${alt === '' ? null : markup`<description role="drol:altText">${block(alt)}</description>\n`}</contentMeta>
`
}

function contentSet({ media, width, height }: LeadImage, address: string): Markup {
  return markup`<contentSet>
<remoteContent rendition="rnd:highRes" href="${address}" contenttype="${pictureType(media)}" width="${width}" height="${height}"/>
</contentSet>
`
}
