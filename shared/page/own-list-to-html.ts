import { listItemsToHtml } from './list-items-to-html.ts'
import { listToHtml } from './list-to-html.ts'
import { type Markup, nothing } from './markup.ts'
import { listTitle, type PageList } from './page-list.ts'
import { riverToHtml } from './river-to-html.ts'
import type { StoryPlace } from './story-to-html.ts'
import { pageWords } from './words.ts'

/** A list of the desk's own under its title; nothing while it shows no story. */
export function ownListToHtml(list: PageList, place: StoryPlace): Markup {
  const title = listTitle(list, pageWords(place.site.desk.language).words)
  // Apart from what the page itself goes by: a list may be called “news”.
  const id = `list-${list.name}`
  if (list.kind === 'byTime') return riverToHtml({ ...list, id, kind: 'own river', title }, place)
  if (list.stories.length === 0) return nothing
  return listToHtml({ id, kind: 'own', title }, listItemsToHtml(list, place), place)
}
