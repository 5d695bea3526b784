import { foldProse } from '../../prose/fold-prose.ts'
import { unknownAttributes } from '../../prose/node-to-html.ts'
import type { ProseNode } from '../../prose/prose.ts'
import type { PublicProse } from '../../prose/public-prose.ts'
import { blockToMarkdown } from './block-to-markdown.ts'
import { lineToMarkdown } from './line-to-markdown.ts'
import { joinedBlocks } from './joined-blocks.ts'

/** A block as its lines; none when there is nothing of it to read. */
export type MarkdownLines = readonly string[]

export type MarkdownOptions = {
  /** Where a picture of the desk stands for a page of the site. */
  readonly mediaAddress: (media: string) => string
}

export type MarkdownBody = {
  readonly text: string
  /** What the body holds and Markdown does not show as it is, as `node pullQuote`. */
  readonly lost: readonly string[]
}

/** A body as CommonMark with pipe tables, which a parser reads back as the same blocks and words. */
export function proseToMarkdown(body: PublicProse, options: MarkdownOptions): MarkdownBody {
  const lost = new Set<string>()
  const blocks = foldProse<MarkdownLines>(body, {
    block: (node, parent, children) => {
      for (const name of unknownAttributes(node)) lost.add(name)
      return blockToMarkdown({ node, parent, children, options, lost })
    },
    line: (run: readonly ProseNode[]) => lineToMarkdown(run, lost),
  })
  const lines = joinedBlocks(body.content ?? [], blocks)
  return { text: lines.map((line) => `${line}\n`).join(''), lost: [...lost].sort() }
}
