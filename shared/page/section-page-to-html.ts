import { documentToHtml } from './document-to-html.ts'
import { footerToHtml, mastheadToHtml, skipToHtml } from './frame-to-html.ts'
import { langToHtml } from './lang-to-html.ts'
import { markup } from './markup.ts'
import { ownListToHtml } from './own-list-to-html.ts'
import { riverToHtml } from './river-to-html.ts'
import type { SectionPage } from './section-page.ts'
import { sectionsToHtml } from './sections-to-html.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

const all = { desktop: null, phone: null }

/** A section's page: the desk's lists of it, then its stories, newest first. */
export function sectionPageToHtml(page: SectionPage, path: string | null, site: Site): string {
  const { name, language } = site.desk
  const { words, lang } = pageWords(language)
  // The section says where its stories belong, so they need not.
  const stories = page.stories.map((story) => ({ ...story, section: null }))
  const place = { site, lang: language, labels: markup``, current: null }
  const newest = { id: 'newest', kind: 'latest', title: words.latest, stories, cutOff: all }
  const isEmpty = [page, ...page.lists].every((list) => list.stories.length === 0)
  const body = markup`${skipToHtml(site, language)}${mastheadToHtml(site, language)}${sectionsToHtml(site, language, page.id)}<main class="front section-page" id="news">
<h1>${page.name}</h1>
${isEmpty ? markup`<p class="nothing"${langToHtml(lang, language)}>${words.nothingYet}</p>\n` : null}${page.lists.map((list) => ownListToHtml(list, place))}${riverToHtml(newest, { ...place, lang, labels: langToHtml(lang, language) })}</main>
${footerToHtml(site, language)}`
  return documentToHtml({
    site,
    language,
    title: `${page.name} – ${name}`,
    description: '',
    path,
    feeds: page.lists,
    body,
  })
}
