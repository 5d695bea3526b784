import type { Archive, ArchiveMonth, ArchiveTag } from './archive.ts'
import { documentToHtml } from './document-to-html.ts'
import { footerToHtml, mastheadToHtml, skipToHtml } from './frame-to-html.ts'
import { hashtag } from './hashtag.ts'
import { langToHtml } from './lang-to-html.ts'
import { markup, type Markup } from './markup.ts'
import { sectionsToHtml } from './sections-to-html.ts'
import type { Site } from './site.ts'
import { type PageWords, pageWords } from './words.ts'

/** Every month that has stories, a year under its number, then the tags that lead to most of them. */
export function archiveToHtml({ months, tags }: Archive, path: string, site: Site): string {
  const { name, language } = site.desk
  const { words, lang } = pageWords(language)
  const labels = langToHtml(lang, language)
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  const shown = years.map((year) =>
    yearToHtml(
      year,
      months.filter(({ month }) => month.startsWith(year)),
      words,
    ),
  )
  const none = markup`<p class="nothing">${words.nothingYet}</p>\n`
  const body = markup`${skipToHtml(site, language)}${mastheadToHtml(site, language)}${sectionsToHtml(site, language, null)}<main class="front archive" id="news"${labels}>
<h1>${words.archive}</h1>
${months.length === 0 ? none : shown}${tags.length === 0 ? null : tagsToHtml(tags, site, words)}</main>
${footerToHtml(site, language)}`
  const title = `${words.archive} – ${name}`
  return documentToHtml({ site, language, title, description: '', path, feeds: [], body })
}

function yearToHtml(year: string, months: readonly ArchiveMonth[], words: PageWords): Markup {
  const items = months.map(
    ({ month, address, count }) =>
      markup`<li><a href="${address}">${words.months[Number(month.slice(5, 7)) - 1] ?? month}</a> <span class="count">${count}</span></li>\n`,
  )
  const id = `year-${year}`
  return markup`<section class="year" aria-labelledby="${id}">
<h2 id="${id}">${year}</h2>
<ul>
${items}</ul>
</section>
`
}

function tagsToHtml(tags: readonly ArchiveTag[], { desk }: Site, words: PageWords): Markup {
  const lang = langToHtml(desk.language, pageWords(desk.language).lang)
  const items = tags.map(
    ({ name, address }) => markup`<li><a class="tag" href="${address}">${hashtag(name)}</a></li>\n`,
  )
  return markup`<section class="all-tags" aria-labelledby="all-tags">
<h2 id="all-tags">${words.oftenTagged}</h2>
<ul${lang}>
${items}</ul>
</section>
`
}
