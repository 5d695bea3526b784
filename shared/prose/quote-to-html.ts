import { markup, type Markup } from '../page/markup.ts'
import type { Shown } from './node-to-html.ts'

/** A quote; who said it stands under it, in the figure that holds both. */
export function quoteToHtml({ node, children }: Shown, kind: 'quote' | 'pull-quote'): Markup {
  const isAttributed = node.content?.at(-1)?.type === 'attribution'
  const said = isAttributed ? children.slice(0, -1) : children
  const by = isAttributed ? children.at(-1) : undefined
  const quote = markup`<blockquote>\n${said}</blockquote>\n`
  const isBare = by === undefined || by.toString() === ''
  if (isBare && kind === 'quote') return quote
  return markup`<figure class="${kind}">\n${quote}${by ?? null}</figure>\n`
}
