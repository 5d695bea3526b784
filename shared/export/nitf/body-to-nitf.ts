import type { Markup } from '../../page/markup.ts'
import { markup, nothing } from '../../page/markup.ts'
import { foldProse } from '../../prose/fold-prose.ts'
import { unknownAttributes } from '../../prose/node-to-html.ts'
import type { PublicProse } from '../../prose/public-prose.ts'
import type { ProseNode } from '../../prose/prose.ts'
import { inlineToNitf } from './inline-to-nitf.ts'
import { nodeToNitf } from './node-to-nitf.ts'

/** A body as the content of `body.content`: paragraphs stand right in it, since `block` would reach readers. */
export function bodyToNitf(
  body: PublicProse,
  mediaAddress: (media: string) => string,
): { readonly markup: Markup; readonly lost: readonly string[] } {
  const lost = new Set<string>()
  const parts = foldProse<Markup>(body, {
    block: (node, _parent, children) => {
      const shown = nodeToNitf({ node, children, mediaAddress })
      for (const name of shown === null ? [`node ${node.type}`] : lostOf(node)) lost.add(name)
      return shown ?? nothing
    },
    line: (run) => inlineToNitf(run, lost),
  })
  return { markup: markup`${parts}`, lost: [...lost].sort() }
}

/** Attributes without a place: what no format knows, and which signs count a list. */
function lostOf(node: ProseNode): readonly string[] {
  const type = node.type === 'orderedList' ? (node.attrs?.['type'] ?? null) : null
  return [...unknownAttributes(node), ...(type === null ? [] : ['attribute orderedList.type'])]
}
