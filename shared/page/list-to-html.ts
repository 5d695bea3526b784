import { markup, type Markup } from './markup.ts'
import type { StoryPlace } from './story-to-html.ts'

type Titled = {
  /** What the heading goes by within the page. */
  readonly id: string
  readonly kind: string
  readonly title: string
}

/** A list under its title, which names it for who cannot see where it begins. */
export function listToHtml(
  { id, kind, title }: Titled,
  items: readonly Markup[],
  { labels }: StoryPlace,
): Markup {
  return markup`<section class="${kind}" aria-labelledby="${id}"${labels}>
<h2 id="${id}">${title}</h2>
<ol>
${items}</ol>
</section>
`
}
