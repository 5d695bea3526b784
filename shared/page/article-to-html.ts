import type { Section } from '../desk/desk.ts'
import type { ArticlePage } from './article-page.ts'
import { hashtag } from './hashtag.ts'
import { langToHtml } from './lang-to-html.ts'
import { type Markup, markup, nothing } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import { pictureToHtml } from './picture-to-html.ts'
import { noticesToHtml } from './notices-to-html.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

/** The article itself: section and time, headline, picture, lead, body, tags; what readers are told of it stands around its text. */
export function articleToHtml(page: ArticlePage, site: Site): Markup {
  const { words, lang } = pageWords(site.desk.language)
  const labels = langToHtml(lang, page.language)
  const { section, byline, image } = page
  return markup`<article>
<header>
<div class="topic">
${section === null ? null : sectionToHtml(section, page, site)}<p class="moment">${momentToHtml(page.at)}</p>
</div>
<h1>${page.headline}</h1>
<div class="credits">
${byline.trim() === '' ? null : markup`<p class="byline">${byline}</p>\n`}<p class="reading"><span${labels}>${words.minutes(page.minutes)}</span></p>
</div>
</header>
${noticesToHtml(page, 'top')}${image === null ? null : pictureToHtml(image, site.addresses.media(image.media), 'eager')}${leadToHtml(page)}<div class="body">
${page.body}</div>
${noticesToHtml(page, 'bottom')}${page.tags.length === 0 ? null : tagsToHtml(page, markup`<span class="label"${labels}>${words.tags}</span>`, site)}</article>
`
}

function sectionToHtml({ id, name }: Section, { language }: ArticlePage, site: Site): Markup {
  const names = langToHtml(site.desk.language, language)
  const address = site.addresses.section(id)
  const shown =
    address === null
      ? markup`<span${names}>${name}</span>`
      : markup`<a${names} href="${address}">${name}</a>`
  return markup`<p class="section">${shown}</p>\n`
}

/** The lead, the dateline before its first words as wires print it. */
export function leadToHtml({ dateline, lead }: Pick<ArticlePage, 'dateline' | 'lead'>): Markup {
  const place = dateline.trim() === '' ? null : markup`<span class="dateline">${dateline}</span>`
  const [first, ...rest] = lead.split('\n').filter((line) => line.trim() !== '')
  if (place === null && first === undefined) return nothing
  const dash = place === null || first === undefined ? null : ' – '
  const opening = markup`<p class="lead">${place}${dash}${first ?? null}</p>\n`
  return markup`${opening}${rest.map((line) => markup`<p class="lead">${line}</p>\n`)}`
}

function tagsToHtml(
  { tags, language }: ArticlePage,
  label: Markup,
  { desk, addresses }: Site,
): Markup {
  // Tags are the desk's words, whatever language the story is in.
  const lang = langToHtml(desk.language, language)
  const names = tags.map(({ id, name }) => {
    const address = addresses.tag(id)
    return address === null
      ? markup` <span class="tag"${lang}>${hashtag(name)}</span>`
      : markup` <a class="tag"${lang} href="${address}">${hashtag(name)}</a>`
  })
  return markup`<p class="tags">${label}${names}</p>
`
}
