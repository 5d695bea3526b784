import { markup, type Markup } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import { kickerToHtml, storyToHtml, type StoryPlace } from './story-to-html.ts'
import type { Story } from './story.ts'

/** A story's headline with the word over it and the time under it, as lists by hand show it. */
export function headlineToHtml(story: Story, place: StoryPlace): Markup {
  const kicker = kickerToHtml(story, place)
  return markup`${kicker === null ? null : markup`<p>${kicker}</p>\n`}<h3>${storyToHtml(story, place)}</h3>
<p class="moment">${momentToHtml(story.at)}</p>
`
}
