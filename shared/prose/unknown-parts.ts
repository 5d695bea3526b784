import { bodySchema } from './body-schema.ts'
import { isLinkAddress } from './link-address.ts'
import { isMediaName } from './media-name.ts'
import type { Mark, Prose, ProseNode } from './prose.ts'
import { readProse } from './read-prose.ts'

/** Something in a body that the vocabulary cannot hold; `name` is what the body calls it. */
export type UnknownPart = {
  readonly kind: 'block' | 'style' | 'property' | 'address' | 'picture' | 'order'
  readonly name: string
  /** What has the property. */
  readonly of: string
}

const keys: readonly string[] = ['type', 'attrs', 'content', 'marks', 'text']
const most = 20
const longest = 80

/** What keeps a body from being edited here, in the order it stands, each once; empty when nothing does. */
export function unknownParts(body: Prose): readonly UnknownPart[] {
  if (readProse(body) !== null) return []
  const found = new Map<string, UnknownPart>()
  const open: ProseNode[] = [body]
  for (let node = open.pop(); node !== undefined && found.size < most; node = open.pop()) {
    for (const part of partsOf(node)) found.set(JSON.stringify(part), part)
    // A list of its own, since no depth of nesting may overflow the engine's.
    if (Array.isArray(node.content)) open.push(...node.content.toReversed().filter(isNode))
  }
  return found.size > 0 ? [...found.values()] : [part('order', '')]
}

function isNode(value: unknown): value is ProseNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

function part(kind: UnknownPart['kind'], called: unknown, of = ''): UnknownPart {
  const name = typeof called === 'string' ? called : ''
  return { kind, name: name.slice(0, longest), of: of.slice(0, longest) }
}

function partsOf(node: ProseNode): readonly UnknownPart[] {
  const { type } = node
  const { nodes } = bodySchema()
  const known = Object.hasOwn(nodes, type) ? nodes[type] : undefined
  if (known === undefined) return [part('block', type)]
  const media = node.attrs?.['media']
  return [
    ...unknownNames(node.attrs, known.spec.attrs, type),
    ...Object.keys(node)
      .filter((key) => !keys.includes(key))
      .map((key) => part('property', key, type)),
    ...(type === 'image' && !isMediaName(media) ? [part('picture', media)] : []),
    ...(Array.isArray(node.marks) ? node.marks.filter(isNode).flatMap(partsOfMark) : []),
  ]
}

function partsOfMark({ type, attrs }: Mark): readonly UnknownPart[] {
  const { marks } = bodySchema()
  const known = Object.hasOwn(marks, type) ? marks[type] : undefined
  if (known === undefined) return [part('style', type)]
  const href = attrs?.['href']
  return [
    ...unknownNames(attrs, known.spec.attrs, type),
    ...(type === 'link' && !isLinkAddress(href) ? [part('address', href)] : []),
  ]
}

function unknownNames(
  attrs: ProseNode['attrs'],
  known: Readonly<Record<string, unknown>> | null | undefined,
  of: string,
): readonly UnknownPart[] {
  return Object.keys(attrs ?? {})
    .filter((name) => !Object.hasOwn(known ?? {}, name))
    .map((name) => part('property', name, of))
}
