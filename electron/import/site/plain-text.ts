import { toText } from '../../../shared/prose/to-text.ts'
import { htmlToProse } from '../html-to-prose.ts'

/** What a site keeps as HTML and shows as a line: a title, a name, a caption. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, ' ').trim()
  return toText(htmlToProse(html).prose).replace(/\s+/g, ' ').trim()
}
