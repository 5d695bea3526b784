import { markup, type Markup, nothing } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import { storyToHtml, type StoryPlace } from './story-to-html.ts'
import type { Story } from './story.ts'

/** MORE ABOUT under an article: each story with its time, newest first. */
export function moreAboutToHtml(
  title: string,
  stories: readonly Story[],
  place: StoryPlace,
): Markup {
  if (stories.length === 0) return nothing
  const items = stories.map(
    (story) => markup`<li>${momentToHtml(story.at)} ${storyToHtml(story, place)}</li>\n`,
  )
  return markup`<section class="more-about" aria-labelledby="more-about"${place.labels}>
<h2 id="more-about">${title}</h2>
<ol>
${items}</ol>
</section>
`
}
