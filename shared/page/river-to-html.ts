import { cutOffClass } from './cut-off-class.ts'
import { langToHtml } from './lang-to-html.ts'
import { listToHtml } from './list-to-html.ts'
import { markup, type Markup, nothing } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import type { PageList } from './page-list.ts'
import {
  kickerToHtml,
  storyPictureToHtml,
  storyToHtml,
  type StoryPlace,
  sublinksToHtml,
} from './story-to-html.ts'
import type { Story } from './story.ts'

type River = Pick<PageList, 'stories' | 'cutOff'> & {
  /** What the heading goes by within the page. */
  readonly id: string
  readonly kind: string
  readonly title: string
}

/** Stories as a river of times and headlines. */
export function riverToHtml(
  { id, kind, title, stories, cutOff }: River,
  place: StoryPlace,
): Markup {
  if (stories.length === 0) return nothing
  const items = stories.map((story, at) => {
    const moment = momentToHtml(story.at)
    const words = markup`${kickerToHtml(story, place)}${storyToHtml(story, place)}`
    const parts = markup`${storyPictureToHtml(story, place)}${sublinksToHtml(story, place)}`
    return markup`<li${cutOffClass(at, { cutOff })}>${moment} ${sectionToHtml(story, place)}${words}${parts}</li>\n`
  })
  return listToHtml({ id, kind, title }, items, place)
}

function sectionToHtml({ section }: Story, { site, lang }: StoryPlace): Markup | null {
  if (section === null) return null
  return markup`<span class="section"${langToHtml(site.desk.language, lang)}>${section}</span> `
}
