import { isEmbedAddress, siteOf } from '../../prose/embed-address.ts'
import type { ProseNode } from '../../prose/prose.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { joinedBlocks } from './joined-blocks.ts'
import { lineToMarkdown } from './line-to-markdown.ts'
import { listToMarkdown } from './list-to-markdown.ts'
import { markdownAddress } from './markdown-address.ts'
import { pictureToMarkdown } from './picture-to-markdown.ts'
import type { MarkdownLines, MarkdownOptions } from './prose-to-markdown.ts'
import { tableToMarkdown } from './table-to-markdown.ts'

export type ShownBlock = {
  readonly node: ProseNode
  readonly parent: ProseNode | null
  /** One a block, in order; a line of text is one too. */
  readonly children: readonly MarkdownLines[]
  readonly options: MarkdownOptions
  readonly lost: Set<string>
}

type Show = (shown: ShownBlock) => MarkdownLines

const blocks: Readonly<Record<string, Show>> = {
  paragraph: ({ children }) => withBreaks(children.flat()),
  heading: ({ node, children, lost }) => {
    const lines = children.flat()
    // A heading is one line.
    if (lines.length > 1) lost.add('node hardBreak')
    if (lines.length === 0) return []
    const level = Number(node.attrs?.['level'])
    const words = lines.join(' ').replace(/#(?=#*$)/g, '\\#')
    return [`${'#'.repeat(level >= 1 && level <= 6 ? level : 2)} ${words}`]
  },
  bulletList: listToMarkdown,
  orderedList: listToMarkdown,
  listItem: ({ node, children }) => joinedBlocks(node.content ?? [], children),
  blockquote: quote,
  pullQuote: (shown) => {
    shown.lost.add('node pullQuote')
    return quote(shown)
  },
  // The quote says whose it is.
  attribution: ({ children }) => children.flat(),
  table: tableToMarkdown,
  // The table reads its cells itself.
  tableRow: () => [],
  tableHeader: ({ children }) => children.flat(),
  tableCell: ({ children }) => children.flat(),
  horizontalRule: () => ['***'],
  embed: ({ node: { attrs = {} }, lost }) => {
    const { href, title } = attrs
    const said =
      typeof title === 'string' ? lineToMarkdown([{ type: 'text', text: title }], new Set()) : []
    if (!isEmbedAddress(href)) {
      lost.add('node embed')
      return said
    }
    const words = said.length === 0 ? escapeMarkdown(href) : said.join(' ')
    // The site's name as its title tells an embed from a paragraph that is a link.
    return [`[${words}](${markdownAddress(href)} "${escapeMarkdown(siteOf(href))}")`]
  },
  image: pictureToMarkdown,
}

/** One block around its finished children; of one that is not known the words are kept. */
export function blockToMarkdown(shown: ShownBlock): MarkdownLines {
  const { type } = shown.node
  const show = Object.hasOwn(blocks, type) ? blocks[type] : undefined
  if (show !== undefined) return show(shown)
  shown.lost.add(`node ${type}`)
  return joinedBlocks(shown.node.content ?? [], shown.children)
}

function quote({ node, children, lost }: ShownBlock): MarkdownLines {
  const nodes = node.content ?? []
  const isBy = nodes.at(-1)?.type === 'attribution'
  const said = isBy ? children.slice(0, -1) : children
  const by = isBy ? (children.at(-1) ?? []).join(' ') : ''
  const isSaid = said.some((block) => block.length > 0)
  // A name alone is no speaker.
  if (by !== '' && !isSaid) lost.add('node attribution')
  const under = by === '' ? [] : [isSaid ? `— <cite>${by}</cite>` : by]
  const lines = joinedBlocks(nodes, isBy ? [...said, under] : said)
  return lines.map((line) => (line === '' ? '>' : `> ${line}`))
}

/** A line that another follows in the same paragraph ends in two spaces, which all builders know. */
function withBreaks(lines: MarkdownLines): MarkdownLines {
  return lines.map((line, at) => (at === lines.length - 1 ? line : `${line}  `))
}
