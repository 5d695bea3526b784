import { cutOffClass } from './cut-off-class.ts'
import type { Homepage } from './homepage.ts'
import { langToHtml } from './lang-to-html.ts'
import { markup, type Markup, nothing } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import { pictureToHtml } from './picture-to-html.ts'
import {
  kickerToHtml,
  storyPictureToHtml,
  storyToHtml,
  type StoryPlace,
  sublinksToHtml,
} from './story-to-html.ts'
import type { Story } from './story.ts'

/** HOT NEWS on the homepage: the first story with its picture and lead, the others under it. */
export function homepageHotToHtml(
  title: string,
  { hot, top }: Homepage,
  place: StoryPlace,
): Markup {
  const [first, ...others] = hot.stories
  if (first === undefined) return nothing
  const items = others.map((story, at) => {
    const words = markup`${headlineToHtml(story, place)}${sublinksToHtml(story, place)}`
    return markup`<li${cutOffClass(at + 1, hot)}>\n${storyPictureToHtml(story, place)}${words}</li>\n`
  })
  return markup`<section class="hot" aria-labelledby="hot"${place.labels}>
<h2 id="hot">${title}</h2>
<ol>
<li class="top">
${pictureOf(top, first, place)}<div class="words">
${headlineToHtml(first, place)}${leadOf(top, first, place)}${sublinksToHtml(first, place)}</div>
</li>
${items}</ol>
</section>
`
}

function headlineToHtml(story: Story, place: StoryPlace): Markup {
  const kicker = kickerToHtml(story, place)
  return markup`${kicker === null ? null : markup`<p>${kicker}</p>\n`}<h3>${storyToHtml(story, place)}</h3>
<p class="moment">${momentToHtml(story.at)}</p>
`
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
