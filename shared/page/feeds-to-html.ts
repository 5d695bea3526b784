import { feedKindNames, feedKinds } from '../export/feed/feed-kind.ts'
import { markup, type Markup } from './markup.ts'
import { listTitle, type PageList } from './page-list.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

/** Tells feed readers where the lists of a page stand as feeds; part of its head. */
export function feedsToHtml(
  lists: readonly Pick<PageList, 'name' | 'title'>[],
  { desk, addresses }: Site,
): Markup {
  const { words } = pageWords(desk.language)
  const links = lists.flatMap((list) =>
    feedKindNames.map((kind) => {
      const address = addresses.feed(list.name, kind)
      if (address === null) return null
      const title = `${listTitle(list, words)} – ${desk.name}`
      return markup`<link rel="alternate" type="${feedKinds[kind].type}" title="${title}" href="${address}">\n`
    }),
  )
  return markup`${links}`
}
