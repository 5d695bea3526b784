import { adsToHtml } from './ads-to-html.ts'
import { documentToHtml } from './document-to-html.ts'
import { footerToHtml, skipToHtml } from './frame-to-html.ts'
import { homepageHotToHtml } from './homepage-hot-to-html.ts'
import type { Homepage } from './homepage.ts'
import { langToHtml } from './lang-to-html.ts'
import { listData } from './list-data.ts'
import { markup } from './markup.ts'
import { ownListToHtml } from './own-list-to-html.ts'
import { listTitle } from './page-list.ts'
import { riverToHtml } from './river-to-html.ts'
import { sectionsToHtml } from './sections-to-html.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

/** The site's first page: HOT NEWS large, LATEST as a river of times and headlines, then the desk's own lists. */
export function homepageToHtml(page: Homepage, path: string | null, site: Site): string {
  const { name, language } = site.desk
  const { words, lang } = pageWords(language)
  const place = { site, lang, labels: langToHtml(lang, language), current: null }
  const titled = { ...place, lang: language, labels: markup`` }
  const lists = [page.hot, page.latest, ...page.others]
  const isEmpty = lists.every(({ stories }) => stories.length === 0)
  const hot = listTitle(page.hot, words)
  const latest = {
    ...page.latest,
    id: 'latest',
    kind: 'latest',
    title: listTitle(page.latest, words),
  }
  const body = markup`${skipToHtml(site, language)}<header class="masthead front">
<h1 class="desk">${name}</h1>
${sectionsToHtml(site, language, null)}</header>
<main class="front" id="news">
${isEmpty ? markup`<p class="nothing"${place.labels}>${words.nothingYet}</p>\n` : null}${homepageHotToHtml(hot, page, place)}${adsToHtml(site, 'afterHot', language, true)}${riverToHtml(latest, place)}${page.others.map((list) => ownListToHtml(list, titled))}</main>
${adsToHtml(site, 'afterLatest', language)}${footerToHtml(site, language)}`
  const data =
    path === null
      ? []
      : lists
          .filter(({ stories }) => stories.length > 0)
          .map((list) => listData(listTitle(list, words), list.stories, site))
  const about = { title: name, description: '', path, feeds: lists, data }
  return documentToHtml({ site, language, ...about, body })
}
