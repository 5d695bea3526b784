import { documentToHtml } from './document-to-html.ts'
import { footerToHtml, mastheadToHtml, skipToHtml } from './frame-to-html.ts'
import { langToHtml } from './lang-to-html.ts'
import { markup } from './markup.ts'
import { sectionsToHtml } from './sections-to-html.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

/** What a reader meets at an address that never had a page, or whose stories all moved on. */
export function noticePageToHtml(kind: 'notFound' | 'noMore', site: Site): string {
  const { name, language } = site.desk
  const { words, lang } = pageWords(language)
  const { title, text } = words[kind]
  const ways = [
    [site.addresses.homepage, words.homepage],
    [site.addresses.archive, words.archive],
    [site.addresses.search, words.search],
  ] as const
  const items = ways.map(([address, way]) =>
    address === null ? null : markup`<li><a href="${address}">${way}</a></li>\n`,
  )
  const body = markup`${skipToHtml(site, language)}${mastheadToHtml(site, language)}${sectionsToHtml(site, language, null)}<main class="front notice-page" id="news"${langToHtml(lang, language)}>
<h1>${title}</h1>
<p>${text}</p>
<ul class="ways">
${items}</ul>
</main>
${footerToHtml(site, language)}`
  return documentToHtml({
    site,
    language,
    title: `${title} – ${name}`,
    description: '',
    path: null,
    feeds: [],
    body,
  })
}
