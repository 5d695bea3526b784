import { documentToHtml } from './document-to-html.ts'
import { footerToHtml, mastheadToHtml, skipToHtml } from './frame-to-html.ts'
import { langToHtml } from './lang-to-html.ts'
import { listData } from './list-data.ts'
import { markup, type Markup } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import { ownListToHtml } from './own-list-to-html.ts'
import { pagingToHtml } from './paging-to-html.ts'
import { riverToHtml } from './river-to-html.ts'
import { sectionsToHtml } from './sections-to-html.ts'
import type { Site } from './site.ts'
import type { StoriesPage } from './stories-page.ts'
import { pageWords } from './words.ts'

const all = { desktop: null, phone: null }

/** A page of stories, newest first: the desk's lists of a section come before them. */
export function storiesPageToHtml(page: StoriesPage, path: string | null, site: Site): string {
  const { name, language } = site.desk
  const { words, lang } = pageWords(language)
  const { paging, section } = page
  // The section says where its stories belong, so they need not.
  const stories =
    section === null ? page.stories : page.stories.map((story) => ({ ...story, section: null }))
  const place = { site, lang: language, labels: markup``, current: null }
  const isNewest = page.kind !== 'month' && paging.number === null
  const title = isNewest ? words.latest : words.stories
  const river = { id: 'newest', kind: 'latest', title, stories, cutOff: all }
  const isEmpty = [page, ...page.lists].every((list) => list.stories.length === 0)
  const body = markup`${skipToHtml(site, language)}${mastheadToHtml(site, language)}${sectionsToHtml(site, language, section)}<main class="front stories-page" id="news">
<h1>${page.name}</h1>
${paging.number === null ? null : rangeToHtml(page)}${isEmpty ? markup`<p class="nothing"${langToHtml(lang, language)}>${words.nothingYet}</p>\n` : null}${page.lists.map((list) => ownListToHtml(list, place))}${riverToHtml(river, { ...place, lang, labels: langToHtml(lang, language) })}${pagingToHtml(paging, language)}</main>
${footerToHtml(site, language)}`
  const numbered = paging.number === null ? page.name : `${page.name} (${paging.number})`
  return documentToHtml({
    site,
    language,
    title: `${numbered} – ${name}`,
    description: '',
    path,
    feeds: [...page.lists, ...(page.feed === null ? [] : [{ name: page.feed, title: page.name }])],
    data: path === null || isEmpty ? [] : [listData(page.name, page.stories, site)],
    body,
  })
}

/** From when to when the stories of an older page are, which its number says to nobody. */
function rangeToHtml({ stories }: StoriesPage): Markup | null {
  const [newest, oldest] = [stories[0], stories.at(-1)]
  if (newest === undefined || oldest === undefined) return null
  return markup`<p class="range moment">${momentToHtml(oldest.at)} – ${momentToHtml(newest.at)}</p>\n`
}
