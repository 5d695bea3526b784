import { cutOffClass } from './cut-off-class.ts'
import { markup, type Markup, nothing } from './markup.ts'
import type { PageList } from './page-list.ts'
import { kickerToHtml, storyToHtml, type StoryPlace } from './story-to-html.ts'

/** HOT or LATEST beside an article: headlines in the list's order. */
export function sideListToHtml(
  name: 'hot' | 'latest',
  title: string,
  { stories, cutOff }: PageList,
  place: StoryPlace,
): Markup {
  if (stories.length === 0) return nothing
  const items = stories.map(
    (story, at) =>
      markup`<li${cutOffClass(at, { cutOff })}>${kickerToHtml(story, place)}${storyToHtml(story, place)}</li>\n`,
  )
  return markup`<aside class="${name}" aria-labelledby="${name}"${place.labels}>
<h2 id="${name}">${title}</h2>
<ol>
${items}</ol>
</aside>
`
}
