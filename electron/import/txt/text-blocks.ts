import { markup, type Markup } from '../../../shared/page/markup.ts'
import { isEmbedAddress } from '../../../shared/prose/embed-address.ts'

/** The blocks of a text of ours as HTML: what its signs say that they are, each other a paragraph. */
export function blocksToHtml(blocks: readonly string[]): string {
  return blocks.map((block) => blockToHtml(block).toString()).join('\n')
}

function blockToHtml(block: string): Markup {
  const lines = block.split('\n')
  if (block === '* * *') return markup`<hr>`
  if (lines.every((line) => line.startsWith('>'))) return quote(lines)
  if (lines.every((line) => line.includes('\t'))) return table(lines)
  if (/^(?:- |\d+\. )/.test(block)) return list(lines)
  const [first = '', second] = lines
  const href = second ?? first
  if (lines.length < 3 && isEmbedAddress(href) && /^https?:\/\/\S+$/.test(href))
    return markup`<p class="embed"><a href="${href}">${first}</a></p>`
  return markup`<p>${broken(lines)}</p>`
}

function broken(lines: readonly string[]): readonly Markup[] {
  return lines.map((line, at) => (at === 0 ? markup`${line}` : markup`<br>${line}`))
}

function quote(lines: readonly string[]): Markup {
  const parts = lines
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n')
    .split(/\n{2,}/)
  const by = parts.length > 1 && parts.at(-1)?.startsWith('— ') === true ? parts.pop() : undefined
  const said = parts.map((part) => markup`<p>${broken(part.split('\n'))}</p>`)
  const speaker = by === undefined ? null : markup`<footer>${by.slice(2)}</footer>`
  return markup`<blockquote>${said}${speaker}</blockquote>`
}

/** Each line that is set in goes on with the item above it. */
function list(lines: readonly string[]): Markup {
  const items: string[][] = []
  for (const line of lines) {
    const item = /^(?:- |\d+\. )(.*)$/.exec(line)?.[1]
    if (item === undefined) items.at(-1)?.push(line.trim())
    else items.push([item])
  }
  const shown = items.map((item) => markup`<li><p>${broken(item)}</p></li>`)
  const start = /^(\d+)\. /.exec(lines[0] ?? '')?.[1]
  return start === undefined
    ? markup`<ul>${shown}</ul>`
    : markup`<ol start="${start}">${shown}</ol>`
}

function table(lines: readonly string[]): Markup {
  const rows = lines.map(
    (line) => markup`<tr>${line.split('\t').map((cell) => markup`<td>${cell}</td>`)}</tr>`,
  )
  return markup`<table>${rows}</table>`
}
