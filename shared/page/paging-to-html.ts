import { langToHtml } from './lang-to-html.ts'
import { markup, type Markup, nothing } from './markup.ts'
import type { Paging } from './stories-page.ts'
import { pageWords } from './words.ts'

/** The ways from one page of stories to the next. */
export function pagingToHtml({ newer, older }: Paging, language: string): Markup {
  const { words, lang } = pageWords(language)
  if (newer === null && older === null) return nothing
  const way = (address: string | null, rel: string, text: string): Markup | null =>
    address === null ? null : markup`<li><a rel="${rel}" href="${address}">${text}</a></li>\n`
  return markup`<nav class="paging" aria-label="${words.pages}"${langToHtml(lang, language)}>
<ul>
${way(newer, 'prev', words.newer)}${way(older, 'next', words.older)}</ul>
</nav>
`
}
