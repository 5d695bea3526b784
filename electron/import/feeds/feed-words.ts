import { parseFragment } from 'parse5'

import { toText } from '../../../shared/prose/to-text.ts'
import { htmlToProse } from '../html-to-prose.ts'

/** HTML as one line of plain text. */
export function lineOfHtml(html: string): string {
  const text = /[<&]/.test(html) ? toText(htmlToProse(html).prose) : html
  return oneLine(text)
}

/** A title that may have been escaped once more than its feed's XML asks: `Rock &amp; roll`. */
export function titleOf(text: string): string {
  if (text.includes('<') || !/&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(text)) return oneLine(text)
  const [node] = parseFragment(text).childNodes
  return oneLine(node !== undefined && 'value' in node ? node.value : text)
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
