import type { SectionId } from '../desk/desk.ts'
import { langToHtml } from './lang-to-html.ts'
import { markup, type Markup, nothing } from './markup.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

/** The way to the desk's sections; `here` is the one whose page this is. */
export function sectionsToHtml(site: Site, around: string, here: SectionId | null): Markup {
  const { words, lang } = pageWords(site.desk.language)
  const items = site.desk.sections.flatMap(({ id, name }) => {
    const address = site.addresses.section(id)
    if (address === null) return []
    const current = id === here ? markup` aria-current="page"` : null
    return [markup`<li><a href="${address}"${current}>${name}</a></li>\n`]
  })
  if (items.length === 0) return nothing
  return markup`<nav class="sections" aria-label="${words.sections}"${langToHtml(lang, around)}>
<ul${langToHtml(site.desk.language, lang)}>
${items}</ul>
</nav>
`
}
