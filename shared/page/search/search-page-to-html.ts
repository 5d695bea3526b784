import { documentToHtml } from '../document-to-html.ts'
import { footerToHtml, mastheadToHtml, skipToHtml } from '../frame-to-html.ts'
import { langToHtml } from '../lang-to-html.ts'
import { markup } from '../markup.ts'
import { sectionsToHtml } from '../sections-to-html.ts'
import type { Site } from '../site.ts'
import { pageWords } from '../words.ts'

/** The page that `scripts` make a search of; without them it leads to the archive. */
export function searchPageToHtml(path: string, scripts: readonly string[], site: Site): string {
  const { name, language } = site.desk
  const { words, lang } = pageWords(language)
  const { archive } = site.addresses
  const way = archive === null ? null : markup` <a href="${archive}">${words.archive}</a>`
  const body = markup`${skipToHtml(site, language)}${mastheadToHtml(site, language)}${sectionsToHtml(site, language, null)}<main class="front search-page" id="news"${langToHtml(lang, language)}>
<h1>${words.search}</h1>
<p class="search-off">${words.searching.off}${way}</p>
<div class="search"></div>
</main>
${footerToHtml(site, language)}`
  const title = `${words.search} – ${name}`
  return documentToHtml({ site, language, title, description: '', path, feeds: [], scripts, body })
}
