import { markup, type Markup } from '../page/markup.ts'
import { isEmbedAddress, siteOf } from './embed-address.ts'

/** What stands elsewhere, as a card that leads there; null for an address that no embed may have. */
export function embedToHtml(href: unknown, title: string): Markup | null {
  if (!isEmbedAddress(href)) return null
  const words = title.trim() === '' ? href : title
  return markup`<p class="embed"><a href="${href}" rel="noopener noreferrer">${words}</a> <span class="site">${siteOf(href)}</span></p>\n`
}
