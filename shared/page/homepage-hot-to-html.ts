import { headlineToHtml } from './headline-to-html.ts'
import type { Homepage } from './homepage.ts'
import { langToHtml } from './lang-to-html.ts'
import { listItemsToHtml } from './list-items-to-html.ts'
import { listToHtml } from './list-to-html.ts'
import { markup, type Markup, nothing } from './markup.ts'
import { pictureToHtml } from './picture-to-html.ts'
import { type StoryPlace, sublinksToHtml } from './story-to-html.ts'
import type { Story } from './story.ts'

/** HOT NEWS on the homepage: the first story with its picture and lead, the others under it. */
export function homepageHotToHtml(
  title: string,
  { hot, top }: Homepage,
  place: StoryPlace,
): Markup {
  const [first] = hot.stories
  if (first === undefined) return nothing
  const lead = markup`<li class="top">
${pictureOf(top, first, place)}<div class="words">
${headlineToHtml(first, place)}${leadOf(top, first, place)}${sublinksToHtml(first, place)}</div>
</li>
`
  const others = listItemsToHtml(hot, place).slice(1)
  return listToHtml({ id: 'hot', kind: 'hot', title }, [lead, ...others], place)
}

function leadOf(top: Homepage['top'], { language }: Story, { lang }: StoryPlace): Markup | null {
  if (top === null || top.lead.trim() === '') return null
  return markup`<p class="lead"${langToHtml(language, lang)}>${top.lead}</p>\n`
}

// The headline says what a caption would; the photographer is named wherever the picture stands.
function pictureOf(top: Homepage['top'], story: Story, { site }: StoryPlace): Markup | null {
  const image = story.image ?? top?.image ?? null
  if (image === null) return null
  return pictureToHtml({ ...image, caption: '' }, site.addresses.media(image.media), 'eager')
}
