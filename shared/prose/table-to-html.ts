import { markup, type Markup, nothing } from '../page/markup.ts'
import { pageWords } from '../page/words.ts'
import { spanOf } from './attributes-of.ts'
import type { Shown } from './node-to-html.ts'
import type { ProseNode } from './prose.ts'

/** A table in a frame that scrolls where the page is narrower, by keyboard too. */
export function tableToHtml({ node, children, options }: Shown): Markup {
  const rows = node.content ?? []
  const heads = rows.findIndex((row) => !isHeaderRow(row))
  const split = heads === -1 ? 0 : heads
  const head = children.slice(0, split)
  const body = children.slice(split)
  const { words } = pageWords(options.language ?? 'en')
  return markup`<div class="table" role="group" aria-label="${words.table}" tabindex="0">
<table>
${head.length === 0 ? null : markup`<thead>\n${head}</thead>\n`}<tbody>\n${body}</tbody>
</table>
</div>
`
}

export function cellToHtml({ node, parent, children }: Shown, name: 'td' | 'th'): Markup {
  const spans = markup`${spanToHtml(node, 'colspan')}${spanToHtml(node, 'rowspan')}`
  if (name === 'td') return markup`<td${spans}>${children}</td>\n`
  const scope = parent !== null && isHeaderRow(parent) ? 'col' : 'row'
  return markup`<th scope="${scope}"${spans}>${children}</th>\n`
}

/** A row of heads alone names the columns; a head beside other cells names its row. */
function isHeaderRow({ content = [] }: ProseNode): boolean {
  return content.length > 0 && content.every(({ type }) => type === 'tableHeader')
}

function spanToHtml(cell: ProseNode, name: 'colspan' | 'rowspan'): Markup {
  const count = spanOf(cell, name)
  if (count === 1) return nothing
  return name === 'colspan' ? markup` colspan="${count}"` : markup` rowspan="${count}"`
}
