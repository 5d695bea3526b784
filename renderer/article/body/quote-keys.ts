import type { CommandProps } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'

import { attributionOf, goToAttribution, quoteAround } from './quote-commands.ts'

/** From the line that says who is quoted, on to the story; from an empty last line of the quote, to that line. */
export function enterInQuote(props: CommandProps): boolean {
  const { tr, dispatch } = props
  const { $from, empty } = tr.selection
  const quote = quoteAround($from)
  if (!empty || quote === null) return false
  const { node, at, depth } = quote
  if ($from.parent.type.name === 'attribution') {
    const after = at + node.nodeSize
    const paragraph = node.type.schema.nodes['paragraph']?.create()
    if (dispatch === undefined || paragraph === undefined) return true
    const next = tr.doc.resolve(after).nodeAfter
    // What already stands there is not written into; an empty line waits for it.
    if (next === null || !next.sameMarkup(paragraph) || next.content.size > 0)
      tr.insert(after, paragraph)
    tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
    return true
  }
  const isLast = $from.depth === depth + 1 && $from.index(depth) === node.childCount - 2
  const isEmptyLast = isLast && $from.parent.content.size === 0 && node.childCount > 2
  if (!isEmptyLast || attributionOf(node) === null) return false
  if (dispatch === undefined) return true
  tr.delete($from.before(), $from.after())
  return goToAttribution(props)
}

/** At the beginning of its line, who is quoted becomes words of the quote, or goes when nobody is named. */
export function backspaceInQuote({ tr, dispatch }: CommandProps): boolean {
  const { $from, empty } = tr.selection
  if (!empty || $from.parentOffset > 0 || $from.depth === 0) return false
  const paragraph = tr.doc.type.schema.nodes['paragraph']
  if ($from.parent.type.name === 'attribution') {
    if (dispatch === undefined) return true
    const at = $from.before()
    if ($from.parent.content.size > 0) tr.setNodeMarkup(at, paragraph)
    else {
      tr.delete(at, $from.after())
      tr.setSelection(Selection.near(tr.doc.resolve(at), -1))
    }
    return true
  }
  return backIntoAttribution({ tr, dispatch } as CommandProps)
}

// The text after a quote does not run into the name under it.
function backIntoAttribution({ tr, dispatch }: CommandProps): boolean {
  const { $from } = tr.selection
  const before = tr.doc.resolve($from.before()).nodeBefore
  const isQuote = before?.type.name === 'blockquote' || before?.type.name === 'pullQuote'
  if (!isQuote || attributionOf(before) === null) return false
  if (dispatch === undefined) return true
  const end = $from.before() - 2
  if ($from.parent.content.size === 0) tr.delete($from.before(), $from.after())
  tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView()
  return true
}
