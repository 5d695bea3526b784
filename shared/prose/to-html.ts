import { markup, type Markup, nothing } from '../page/markup.ts'
import { foldProse } from './fold-prose.ts'
import type { PublicProse } from './public-prose.ts'
import { inlineToHtml } from './inline-to-html.ts'
import { nodeToHtml, unknownAttributes } from './node-to-html.ts'

export type ToHtmlOptions = {
  /** Where a picture of the desk stands for the reader of this page. */
  readonly mediaAddress: (media: string) => string
  /** The body's own; English unless said. */
  readonly language?: string
}

export type HtmlBody = {
  readonly markup: Markup
  /** What the body holds and the page cannot show, as `node video`; empty for every body we write. */
  readonly dropped: readonly string[]
}

/** A body as HTML, whatever its depth. */
export function toHtml(body: PublicProse, options: ToHtmlOptions): HtmlBody {
  const dropped = new Set<string>()
  const parts = foldProse<Markup>(body, {
    block: (node, parent, children) => {
      const shown = nodeToHtml({ node, parent, children, options })
      const lost = shown === null ? [`node ${node.type}`] : unknownAttributes(node)
      for (const name of lost) dropped.add(name)
      return shown ?? nothing
    },
    line: (run) => inlineToHtml(run, dropped),
  })
  return { markup: markup`${parts}`, dropped: [...dropped].sort() }
}
