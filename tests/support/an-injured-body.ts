import * as fc from 'fast-check'

import type { Prose, ProseNode } from '../../shared/prose/prose.ts'
import { anyBody } from './a-body.ts'

type Injury = {
  readonly name: string
  readonly fits: (node: ProseNode) => boolean
  readonly harm: (node: ProseNode) => ProseNode
}

const all = (): boolean => true
const is =
  (...types: readonly string[]) =>
  ({ type }: ProseNode): boolean =>
    types.includes(type)
const withAttrs =
  (attrs: object) =>
  (node: ProseNode): ProseNode => ({
    ...node,
    attrs: { ...node.attrs, ...attrs },
  })
const withMark =
  (type: string, attrs?: Record<string, unknown>) =>
  (node: ProseNode): ProseNode => ({
    ...node,
    marks: [
      ...(node.marks ?? []).filter((mark) => mark.type !== type),
      { type, ...(attrs && { attrs }) },
    ],
  })
const withBlock =
  (block: ProseNode) =>
  (node: ProseNode): ProseNode => ({
    ...node,
    content: [...(node.content ?? []), block],
  })
const paragraph: ProseNode = { type: 'paragraph' }
const quotes = is('blockquote', 'pullQuote')

/** One thing each that no body of ours may hold. */
const injuries: readonly Injury[] = [
  {
    name: 'unknown node',
    fits: is('doc', 'blockquote', 'listItem', 'tableCell'),
    harm: withBlock({ type: 'video' }),
  },
  { name: 'unknown node among text', fits: is('paragraph'), harm: withBlock({ type: 'mention' }) },
  { name: 'unknown mark', fits: is('text', 'hardBreak'), harm: withMark('highlight') },
  { name: 'unknown attribute', fits: all, harm: withAttrs({ textAlign: 'right' }) },
  { name: 'unknown key', fits: all, harm: (node) => ({ ...node, color: 'red' }) },
  { name: 'attribute of a mark', fits: is('text'), harm: withMark('bold', { weight: 700 }) },
  {
    name: 'address of a link',
    fits: is('text'),
    harm: withMark('link', { href: 'javascript:alert(1)' }),
  },
  {
    name: 'user in an address',
    fits: is('text'),
    harm: withMark('link', { href: 'https://bank.example@evil.example/' }),
  },
  {
    name: 'attribute of a link',
    fits: is('text'),
    harm: withMark('link', { href: 'https://a.example/', target: '_blank' }),
  },
  {
    name: 'name of a language',
    fits: is('text'),
    harm: withMark('language', { lang: 'en" onclick="x' }),
  },
  { name: 'no name of a language', fits: is('text'), harm: withMark('language') },
  {
    name: 'two heights',
    fits: is('text'),
    harm: (node) => withMark('superscript')(withMark('subscript')(node)),
  },
  {
    name: 'address of an embed',
    fits: is('embed'),
    harm: withAttrs({ href: 'javascript:alert(1)' }),
  },
  { name: 'mail as an embed', fits: is('embed'), harm: withAttrs({ href: 'mailto:a@b.example' }) },
  {
    name: 'picture from elsewhere',
    fits: is('image'),
    harm: withAttrs({ media: 'https://a.example/b.jpg' }),
  },
  {
    name: 'span of no cell',
    fits: is('tableCell', 'tableHeader'),
    harm: withAttrs({ colspan: 0 }),
  },
  {
    name: 'span beyond all tables',
    fits: is('tableCell', 'tableHeader'),
    harm: withAttrs({ rowspan: 100_000 }),
  },
  {
    name: 'width of a column',
    fits: is('tableCell', 'tableHeader'),
    harm: withAttrs({ colwidth: [120] }),
  },
  {
    name: 'table in a quote',
    fits: is('blockquote', 'listItem', 'tableCell'),
    harm: withBlock({ type: 'table', content: [{ type: 'tableRow' }] }),
  },
  {
    name: 'embed in a quote',
    fits: is('blockquote', 'listItem', 'tableCell'),
    harm: withBlock({ type: 'embed', attrs: { href: 'https://a.example/', title: '' } }),
  },
  {
    name: 'something after who said it',
    fits: quotes,
    harm: (node) => withBlock(paragraph)(withBlock({ type: 'attribution' })(node)),
  },
  {
    name: 'who said it with nothing said',
    fits: is('doc'),
    harm: withBlock({ type: 'blockquote', content: [{ type: 'attribution' }] }),
  },
  {
    name: 'heading in a pull quote',
    fits: is('pullQuote'),
    harm: (node) => ({ ...node, content: [{ type: 'heading', attrs: { level: 2 } }] }),
  },
  {
    name: 'heading of the first level',
    fits: is('heading'),
    harm: withAttrs({ level: 1 }),
  },
  {
    name: 'loose text',
    fits: is('doc', 'blockquote', 'tableRow', 'bulletList'),
    harm: withBlock({ type: 'text', text: 'loose' }),
  },
  { name: 'empty text', fits: is('paragraph'), harm: withBlock({ type: 'text', text: '' }) },
]

/** A body with one thing in it, anywhere, that the vocabulary does not hold. */
export const injured: fc.Arbitrary<{ readonly body: Prose; readonly injury: string }> = fc
  .tuple(anyBody, fc.nat(), fc.nat())
  .map(([body, which, where]) => {
    const nodes = nodesOf(body)
    const possible = injuries.filter(({ fits }) => nodes.some(fits))
    const injury = possible[which % possible.length]
    if (injury === undefined) throw new Error('a document can always be injured')
    const targets = nodes.filter(injury.fits)
    const target = targets[where % targets.length]
    return { body: exchanged(body, target, injury.harm) as Prose, injury: injury.name }
  })

function nodesOf(node: ProseNode): readonly ProseNode[] {
  return [node, ...(node.content ?? []).flatMap(nodesOf)]
}

function exchanged(
  node: ProseNode,
  target: ProseNode | undefined,
  harm: (node: ProseNode) => ProseNode,
): ProseNode {
  if (node === target) return harm(node)
  if (node.content === undefined) return node
  return { ...node, content: node.content.map((child) => exchanged(child, target, harm)) }
}
