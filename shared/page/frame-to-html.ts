import { langToHtml } from './lang-to-html.ts'
import { markup, type Markup } from './markup.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

/** The link past the masthead, for those who read by keyboard or ear. */
export function skipToHtml(site: Site, around: string): Markup {
  const { words, lang } = pageWords(site.desk.language)
  return markup`<a class="skip" href="#news"${langToHtml(lang, around)}>${words.skip}</a>
`
}

/** The desk's name over an article, leading home. */
export function mastheadToHtml(site: Site, around: string): Markup {
  const { words, lang } = pageWords(site.desk.language)
  const { name, language } = site.desk
  return markup`<header class="masthead">
<nav aria-label="${words.homepage}"${langToHtml(lang, around)}>
<a class="desk" href="${site.addresses.homepage}"${langToHtml(language, lang)}>${name}</a>
</nav>
</header>
`
}

export function footerToHtml(site: Site, around: string): Markup {
  const { name, language } = site.desk
  return markup`<footer class="foot"${langToHtml(language, around)}>
${waysToHtml(site)}<p>${name}</p>
</footer>
`
}

/** The ways to every story of the site. */
function waysToHtml({ desk, addresses }: Site): Markup | null {
  const { words, lang } = pageWords(desk.language)
  const ways = [
    [addresses.archive, words.archive],
    [addresses.search, words.search],
  ] as const
  const items = ways.map(([address, way]) =>
    address === null ? null : markup`<li><a href="${address}">${way}</a></li>\n`,
  )
  if (items.every((item) => item === null)) return null
  return markup`<nav aria-label="${words.allStories}"${langToHtml(lang, desk.language)}>
<ul>
${items}</ul>
</nav>
`
}
