import type { Guid } from '../article/guid.ts'
import { adsToHtml } from './ads-to-html.ts'
import { articleData } from './article-data.ts'
import type { ArticlePage } from './article-page.ts'
import { articleToHtml } from './article-to-html.ts'
import { documentToHtml } from './document-to-html.ts'
import { footerToHtml, mastheadToHtml, skipToHtml } from './frame-to-html.ts'
import { langToHtml } from './lang-to-html.ts'
import { markup } from './markup.ts'
import { moreAboutToHtml } from './more-about-to-html.ts'
import { listTitle } from './page-list.ts'
import { sideListToHtml } from './side-list-to-html.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

/** An article's page, in the reading order that design fixes. */
export function articlePageToHtml(page: ArticlePage, guid: Guid, site: Site): string {
  const around = page.language
  const { words, lang } = pageWords(site.desk.language)
  const place = { site, lang, labels: langToHtml(lang, around), current: guid }
  const hot = sideListToHtml('hot', listTitle(page.hot, words), page.hot, place)
  const latest = sideListToHtml('latest', listTitle(page.latest, words), page.latest, place)
  const body = markup`${skipToHtml(site, around)}${mastheadToHtml(site, around)}<div class="page">
<main id="news">
${articleToHtml(page, site)}${moreAboutToHtml(words.moreAbout, page.moreAbout, place)}</main>
${adsToHtml(site, 'afterMoreAbout', around)}<div class="side">
${hot}${adsToHtml(site, 'afterHot', around)}${latest}${adsToHtml(site, 'afterLatest', around)}</div>
</div>
${footerToHtml(site, around)}`
  return documentToHtml({
    site,
    language: page.language,
    title: `${page.headline} – ${site.desk.name}`,
    description: page.lead,
    path: page.path,
    feeds: [page.hot, page.latest],
    data: page.path === null ? [] : [articleData(page, guid, site)],
    body,
  })
}
