import { adsToHtml } from './ads-to-html.ts'
import { documentToHtml } from './document-to-html.ts'
import { footerToHtml, skipToHtml } from './frame-to-html.ts'
import { homepageHotToHtml } from './homepage-hot-to-html.ts'
import type { Homepage } from './homepage.ts'
import { langToHtml } from './lang-to-html.ts'
import { markup, type Markup, nothing } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import type { Site } from './site.ts'
import { storyToHtml, type StoryPlace } from './story-to-html.ts'
import type { Story } from './story.ts'
import { pageWords } from './words.ts'

/** The site's first page: HOT NEWS large, LATEST as a river of times and headlines. */
export function homepageToHtml(page: Homepage, path: string | null, site: Site): string {
  const { name, language } = site.desk
  const { words, lang } = pageWords(language)
  const place = { site, lang, labels: langToHtml(lang, language), current: null }
  const body = markup`${skipToHtml(site, language)}<header class="masthead front">
<h1 class="desk">${name}</h1>
</header>
<main class="front" id="news">
${page.hot.length + page.latest.length > 0 ? null : markup`<p class="nothing"${place.labels}>${words.nothingYet}</p>\n`}${homepageHotToHtml(words.hotNews, page, place)}${adsToHtml(site, 'afterHot', language, true)}${riverToHtml(words.latest, page.latest, place)}</main>
${adsToHtml(site, 'afterLatest', language)}${footerToHtml(site, language)}`
  return documentToHtml({ site, language, title: name, description: '', path, body })
}

function riverToHtml(title: string, stories: readonly Story[], place: StoryPlace): Markup {
  if (stories.length === 0) return nothing
  const items = stories.map((story) => {
    const moment = momentToHtml(story.at)
    return markup`<li>${moment} ${sectionToHtml(story, place)}${storyToHtml(story, place)}</li>\n`
  })
  return markup`<section class="latest" aria-labelledby="latest"${place.labels}>
<h2 id="latest">${title}</h2>
<ol>
${items}</ol>
</section>
`
}

function sectionToHtml({ section }: Story, { site, lang }: StoryPlace): Markup | null {
  if (section === null) return null
  return markup`<span class="section"${langToHtml(site.desk.language, lang)}>${section}</span> `
}
