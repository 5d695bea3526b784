import { isEmbedAddress } from '../../prose/embed-address.ts'
import { foldProse } from '../../prose/fold-prose.ts'
import { unknownAttributes } from '../../prose/node-to-html.ts'
import type { ProseNode } from '../../prose/prose.ts'
import type { PublicProse } from '../../prose/public-prose.ts'
import { oneLine, plainLines } from './plain-lines.ts'

type Lines = readonly string[]

type Shown = {
  readonly node: ProseNode
  readonly children: readonly Lines[]
  readonly lost: Set<string>
}

const blocks: Readonly<Record<string, (shown: Shown) => Lines>> = {
  paragraph: ({ children }) => children.flat(),
  heading: ({ children }) => children.flat(),
  bulletList: list,
  orderedList: list,
  listItem: ({ children }) => apart(children),
  blockquote: ({ children }) => apart(children).map((line) => (line === '' ? '>' : `> ${line}`)),
  pullQuote: ({ children }) => apart(children).map((line) => (line === '' ? '>' : `> ${line}`)),
  attribution: ({ children }) => {
    const name = children.flat().join(' ')
    return name === '' ? [] : [`— ${name}`]
  },
  table: ({ children }) => children.flat(),
  // A tab leads a spreadsheet from cell to cell.
  tableRow: ({ children }) => [children.map((cell) => cell.join(' ')).join('\t')],
  tableHeader: ({ children }) => children.flat(),
  tableCell: ({ children }) => children.flat(),
  horizontalRule: () => ['* * *'],
  embed: ({ node: { attrs = {} } }) => {
    const title = oneLine(attrs['title'])
    const href = isEmbedAddress(attrs['href']) ? attrs['href'] : ''
    return [title, href].filter((line) => line !== '')
  },
  image: ({ node: { attrs = {} }, lost }) => {
    lost.add('node image')
    return [oneLine(attrs['caption']), oneLine(attrs['credit'])].filter((line) => line !== '')
  },
}

/** A body as plain text, an empty line between its blocks; what plain text has no form for is named. */
export function proseToPlain(body: PublicProse): {
  readonly lines: Lines
  readonly lost: readonly string[]
} {
  const lost = new Set<string>()
  const parts = foldProse<Lines>(body, {
    block: (node, _parent, children) => {
      for (const name of unknownAttributes(node)) lost.add(name)
      const show = Object.hasOwn(blocks, node.type) ? blocks[node.type] : undefined
      if (show === undefined) lost.add(`node ${node.type}`)
      return show?.({ node, children, lost }) ?? apart(children)
    },
    line: (run) => {
      for (const { marks = [] } of run) for (const { type } of marks) lost.add(`mark ${type}`)
      return plainLines(run)
    },
  })
  return { lines: apart(parts), lost: [...lost].sort() }
}

function apart(blocks: readonly Lines[]): Lines {
  const said = blocks.filter((lines) => lines.length > 0)
  return said.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}

function list({ node, children }: Shown): Lines {
  const start = node.attrs?.['start']
  const first = node.type === 'bulletList' ? null : typeof start === 'number' ? start : 1
  return children
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => {
      const marker = first === null ? '- ' : `${first + at}. `
      const indent = ' '.repeat(marker.length)
      return lines
        .filter((line) => line !== '')
        .map((line, row) => (row === 0 ? marker : indent) + line)
    })
}
