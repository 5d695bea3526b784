import { cutOffClass } from './cut-off-class.ts'
import { markup, type Markup, nothing } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import { listTitle, type PageList } from './page-list.ts'
import { riverToHtml } from './river-to-html.ts'
import {
  kickerToHtml,
  storyPictureToHtml,
  storyToHtml,
  type StoryPlace,
  sublinksToHtml,
} from './story-to-html.ts'
import { pageWords } from './words.ts'

/** A list of the desk's own under its title; nothing while it shows no story. */
export function ownListToHtml(list: PageList, place: StoryPlace): Markup {
  const title = listTitle(list, pageWords(place.site.desk.language).words)
  // Apart from what the page itself goes by: a list may be called “news”.
  const id = `list-${list.name}`
  if (list.kind === 'byTime') return riverToHtml({ ...list, id, kind: 'own river', title }, place)
  if (list.stories.length === 0) return nothing
  const items = list.stories.map((story, at) => {
    const kicker = kickerToHtml(story, place)
    return markup`<li${cutOffClass(at, list)}>
${storyPictureToHtml(story, place)}${kicker === null ? null : markup`<p>${kicker}</p>\n`}<h3>${storyToHtml(story, place)}</h3>
<p class="moment">${momentToHtml(story.at)}</p>
${sublinksToHtml(story, place)}</li>\n`
  })
  return markup`<section class="own" aria-labelledby="${id}"${place.labels}>
<h2 id="${id}">${title}</h2>
<ol>
${items}</ol>
</section>
`
}
