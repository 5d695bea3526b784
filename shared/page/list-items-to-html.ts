import { cutOffClass } from './cut-off-class.ts'
import { headlineToHtml } from './headline-to-html.ts'
import { markup, type Markup } from './markup.ts'
import type { PageList } from './page-list.ts'
import { storyPictureToHtml, type StoryPlace, sublinksToHtml } from './story-to-html.ts'

/** The stories of a list by hand, each with the list's picture and links. */
export function listItemsToHtml(list: PageList, place: StoryPlace): readonly Markup[] {
  return list.stories.map((story, at) => {
    const words = markup`${headlineToHtml(story, place)}${sublinksToHtml(story, place)}`
    return markup`<li${cutOffClass(at, list)}>\n${storyPictureToHtml(story, place)}${words}</li>\n`
  })
}
