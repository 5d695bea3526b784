import { langToHtml } from './lang-to-html.ts'
import { markup, type Markup } from './markup.ts'
import { pictureToHtml } from './picture-to-html.ts'
import type { Site } from './site.ts'
import type { NamedStory, Story } from './story.ts'

/** Where on a site a story is named. */
export type StoryPlace = {
  readonly site: Site
  /** The language of the list that names it. */
  readonly lang: string
  /** The list's `lang`, where it is not the page's. */
  readonly labels: Markup
  /** The article whose page this is, so that a list can say "you are here". */
  readonly current: string | null
}

/** A story's headline, leading to its page where the site has one. */
export function storyToHtml(story: NamedStory, { site, lang, current }: StoryPlace): Markup {
  const names = markup` class="headline"${langToHtml(story.language, lang)}`
  const address = site.addresses.article(story.guid)
  if (address === null) return markup`<span${names}>${story.headline}</span>`
  const here = story.guid === current ? markup` aria-current="page"` : null
  return markup`<a${names} href="${address}"${here}>${story.headline}</a>`
}

/** The word over a headline, where the list gives it one. */
export function kickerToHtml({ kicker, language }: Story, { lang }: StoryPlace): Markup | null {
  if (kicker === null || kicker.trim() === '') return null
  return markup`<span class="kicker"${langToHtml(language, lang)}>${kicker}</span> `
}

/** The links that a list has under a story. */
export function sublinksToHtml({ sublinks }: Story, place: StoryPlace): Markup | null {
  if (sublinks.length === 0) return null
  const items = sublinks.map((story) => markup`<li>${storyToHtml(story, place)}</li>\n`)
  return markup`<ul class="sublinks">\n${items}</ul>\n`
}

/** The list's own picture of a story. The headline says what a caption would; the photographer is named. */
export function storyPictureToHtml(
  { image }: Pick<Story, 'image'>,
  { site }: StoryPlace,
): Markup | null {
  if (image === null) return null
  return pictureToHtml({ ...image, caption: '' }, site.addresses.media(image.media), 'lazy')
}
