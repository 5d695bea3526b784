import type { CommandProps } from '@tiptap/core'
import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { findWrapping, liftTarget } from '@tiptap/pm/transform'

export type QuoteKind = 'blockquote' | 'pullQuote'

type PlacedQuote = { readonly node: Node; readonly at: number; readonly depth: number }

/** The innermost quote around a place. */
export function quoteAround($place: ResolvedPos): PlacedQuote | null {
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    const node = $place.node(depth)
    if (node.type.name === 'blockquote' || node.type.name === 'pullQuote') {
      return { node, at: $place.before(depth), depth }
    }
  }
  return null
}

export function attributionOf({ lastChild }: Node): Node | null {
  return lastChild?.type.name === 'attribution' ? lastChild : null
}

/** Makes a quote of the selected blocks, the other kind of quote, or plain text again. */
export function toggleQuote(kind: QuoteKind): (props: CommandProps) => boolean {
  return ({ state, tr, dispatch }) => {
    const type = state.schema.nodes[kind]
    const quote = quoteAround(tr.selection.$from)
    if (type === undefined) return false
    if (quote?.node.type === type) return unquote(tr, quote, dispatch !== undefined)
    if (quote !== null) return changeKind(tr, quote, type, dispatch !== undefined)
    return wrap(tr, type, dispatch !== undefined)
  }
}

function unquote(tr: Transaction, { node, at }: PlacedQuote, isMeant: boolean): boolean {
  const paragraph = node.type.schema.nodes['paragraph']
  const by = attributionOf(node)
  const end = at + node.nodeSize - 1
  if (by !== null) tr.setNodeMarkup(end - by.nodeSize, paragraph)
  const range = tr.doc.resolve(at + 1).blockRange(tr.doc.resolve(end))
  const target = range === null ? null : liftTarget(range)
  if (range === null || target === null) return false
  if (isMeant) tr.lift(range, target).scrollIntoView()
  return true
}

function changeKind(
  tr: Transaction,
  { node, at }: PlacedQuote,
  type: NodeType,
  isMeant: boolean,
): boolean {
  const $at = tr.doc.resolve(at)
  const isPlaceFit = $at.parent.canReplaceWith($at.index(), $at.index() + 1, type)
  if (!isPlaceFit || !type.validContent(node.content)) return false
  if (isMeant) tr.setNodeMarkup(at, type)
  return true
}

function wrap(tr: Transaction, type: NodeType, isMeant: boolean): boolean {
  const { $from, $to } = tr.selection
  const paragraph = type.schema.nodes['paragraph']
  // A pull quote holds paragraphs alone, so a heading in it becomes one.
  if (type.name === 'pullQuote' && paragraph !== undefined) {
    tr.setBlockType($from.pos, $to.pos, paragraph)
  }
  const range = tr.doc
    .resolve(tr.mapping.map($from.pos))
    .blockRange(tr.doc.resolve(tr.mapping.map($to.pos)))
  const wrapping = range === null ? null : findWrapping(range, type)
  if (range === null || wrapping === null) return false
  if (isMeant) tr.wrap(range, wrapping).scrollIntoView()
  return true
}

// The line that Enter made for the name is the name's, not one more of the quote.
function dropEmptyLine(tr: Transaction, { node, depth }: PlacedQuote): void {
  const { $from } = tr.selection
  const isLine = $from.depth === depth + 1 && $from.parent.content.size === 0
  const isLast = isLine && $from.index(depth) === node.childCount - 1
  if (isLast && node.childCount > 1) tr.delete($from.before(), $from.after())
}

/** Goes to the line that says who is quoted, which is made where there is none. */
export function goToAttribution({ state, tr, dispatch }: CommandProps): boolean {
  const quote = quoteAround(tr.selection.$from)
  const type = state.schema.nodes['attribution']
  if (quote === null || type === undefined) return false
  if (dispatch === undefined) return true
  dropEmptyLine(tr, quote)
  const end = tr.mapping.map(quote.at + quote.node.nodeSize - 1)
  if (attributionOf(quote.node) === null) {
    tr.insert(end, type.create())
    tr.setSelection(TextSelection.create(tr.doc, end + 1))
  } else tr.setSelection(TextSelection.create(tr.doc, end - 1))
  tr.scrollIntoView()
  return true
}
