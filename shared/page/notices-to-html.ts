import type { ArticlePage, PageNotice } from './article-page.ts'
import { langToHtml } from './lang-to-html.ts'
import { type Markup, markup, nothing } from './markup.ts'
import { momentToHtml } from './moment-to-html.ts'
import { pageWords } from './words.ts'

/** What readers are told of a story's changes, above or below its text, in the story's own language. */
export function noticesToHtml(page: ArticlePage, place: PageNotice['place']): Markup {
  const { words, lang } = pageWords(page.language)
  const labels = langToHtml(lang, page.language)
  const notices = page.notices.filter((notice) => notice.place === place)
  if (notices.length === 0) return nothing
  return markup`<div class="notices">
${notices.map(
  ({ kind, at, text }) => markup`<div class="notice">
<p class="notice-head"><strong${labels}>${words.notices[kind]}</strong> ${momentToHtml(at)}</p>
${linesOf(text).map((line) => markup`<p>${line}</p>\n`)}</div>
`,
)}</div>
`
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
