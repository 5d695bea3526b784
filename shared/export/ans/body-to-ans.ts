import { foldProse } from '../../prose/fold-prose.ts'
import { inlineToHtml } from '../../prose/inline-to-html.ts'
import { unknownAttributes } from '../../prose/node-to-html.ts'
import type { ProseNode } from '../../prose/prose.ts'
import type { PublicProse } from '../../prose/public-prose.ts'
import { toHtml } from '../../prose/to-html.ts'
import type { AnsElement, AnsText } from './ans.ts'
import { type AnsBlock, blockToAns } from './block-to-ans.ts'
import type { AnsMedia } from './ans-image.ts'

type BodyWish = { readonly media: AnsMedia; readonly language: string }

export type AnsBody = {
  readonly elements: readonly AnsElement[]
  /** What the body holds and Arc has no place for, as `mark underline`. */
  readonly lost: readonly string[]
}

/**
 * A body in the pieces that Arc's editor works with. What none of them can hold whole, as a table with
 * wide cells, stands as one piece of HTML.
 */
export function bodyToAns(body: PublicProse, { media, language }: BodyWish): AnsBody {
  const lost = new Set<string>()
  const rawHtml = (node: ProseNode): AnsElement => {
    // A part of what is public is public.
    const part = { type: 'doc', content: [node] } as unknown as PublicProse
    const { markup, dropped } = toHtml(part, { mediaAddress: media.url, language })
    for (const name of dropped) lost.add(name)
    return { type: 'raw_html', content: markup.toString().trim() }
  }
  const elementsOf = ({ node, elements }: AnsBlock): readonly AnsElement[] =>
    elements ?? [rawHtml(node)]

  const blocks = foldProse<AnsBlock>(body, {
    line: (run, parent) => {
      const content = inlineToHtml(run, lost).toString()
      const text: AnsText = { type: 'text', content }
      return { node: parent, elements: [text] }
    },
    block: (node, parent, children) => {
      const elements = blockToAns({ node, parent, children, media, elementsOf })
      const unknown = elements === 'unknown' ? [`node ${node.type}`] : unknownAttributes(node)
      for (const name of unknown) lost.add(name)
      const cells = node.type === 'tableRow' ? { cells: children } : {}
      return { node, elements: elements === 'unknown' ? [] : elements, ...cells }
    },
  })
  return { elements: blocks.flatMap(elementsOf), lost: [...lost].sort() }
}
