import { markup, type Markup, nothing } from '../page/markup.ts'
import type { ProseNode } from './prose.ts'
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

type Frame = { readonly node: ProseNode; readonly children: Markup[]; next: number }

/** A body as HTML. It walks with a stack of its own, so no depth of nesting can overflow the engine's. */
export function toHtml(body: PublicProse, options: ToHtmlOptions): HtmlBody {
  const dropped = new Set<string>()
  const finish = ({ node, children }: Frame, parent: ProseNode | null): Markup => {
    const shown = nodeToHtml({ node, parent, children, options })
    const lost = shown === null ? [`node ${node.type}`] : unknownAttributes(node)
    for (const name of lost) dropped.add(name)
    return shown ?? nothing
  }

  const root: Frame = { node: body, children: [], next: 0 }
  const open = [root]
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const child = frame.node.content?.[frame.next]
    if (child === undefined) {
      open.pop()
      const parent = open.at(-1)
      parent?.children.push(finish(frame, parent.node))
    } else if (isInline(child)) {
      const run = inlineRun(frame.node.content ?? [], frame.next)
      frame.children.push(inlineToHtml(run, dropped))
      frame.next += run.length
    } else {
      frame.next += 1
      open.push({ node: child, children: [], next: 0 })
    }
  }
  return { markup: markup`${root.children}`, dropped: [...dropped].sort() }
}

function isInline({ type }: ProseNode): boolean {
  return type === 'text' || type === 'hardBreak'
}

function inlineRun(nodes: readonly ProseNode[], from: number): readonly ProseNode[] {
  const end = nodes.findIndex((node, at) => at >= from && !isInline(node))
  return nodes.slice(from, end === -1 ? nodes.length : end)
}
