import * as fc from 'fast-check'

import { bodySchema } from '../../shared/prose/body-schema.ts'
import { splitBlock, wrapIn } from '@tiptap/pm/commands'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { wrapInList } from '@tiptap/pm/schema-list'

/** One thing an editor's hands do to a body, somewhere in it. */
export type BodyEdit = {
  readonly kind:
    | 'type'
    | 'delete'
    | 'split'
    | 'bold'
    | 'link'
    | 'heading'
    | 'quote'
    | 'list'
    | 'image'
    | 'rule'
  readonly at: number
  readonly length: number
  readonly text: string
}

export const bodyEdit: fc.Arbitrary<BodyEdit> = fc.record({
  kind: fc.constantFrom(
    'type',
    'type',
    'type',
    'delete',
    'split',
    'bold',
    'link',
    'heading',
    'quote',
    'list',
    'image',
    'rule',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
})

const image = {
  media: `${'a'.repeat(64)}.jpg`,
  width: 4,
  height: 3,
  alt: '',
  caption: 'порт',
  credit: '',
}

/** The transaction of an edit; an edit that fits nowhere there is null. */
export function transactionOf(document: Node, edit: BodyEdit): Transaction | null {
  const schema = bodySchema()
  const position = Math.round(edit.at * document.content.size)
  const base = EditorState.create({ doc: document })
  const anchor = TextSelection.near(document.resolve(position))
  const head = Math.min(document.content.size, anchor.from + edit.length)
  const state = base.apply(
    base.tr.setSelection(TextSelection.between(anchor.$from, document.resolve(head))),
  )
  const { tr, selection } = state
  let made: Transaction | null = null
  const dispatch = (transaction: Transaction): void => {
    made = transaction
  }
  switch (edit.kind) {
    case 'type':
      return tr.insertText(edit.text)
    case 'delete':
      return tr.deleteSelection()
    case 'split':
      splitBlock(state, dispatch)
      return made
    case 'bold':
      return tr.addMark(selection.from, selection.to, schema.mark('bold'))
    case 'link':
      return tr.addMark(
        selection.from,
        selection.to,
        schema.mark('link', { href: 'https://desk.example/a' }),
      )
    case 'heading':
      return tr.setBlockType(selection.from, selection.to, schema.node('heading').type, {
        level: 2,
      })
    case 'quote':
      wrapIn(schema.nodes['blockquote'] ?? schema.topNodeType)(state, dispatch)
      return made
    case 'list':
      wrapInList(schema.nodes['bulletList'] ?? schema.topNodeType)(state, dispatch)
      return made
    case 'image':
      return tr.replaceSelectionWith(schema.node('image', image))
    case 'rule':
      return tr.replaceSelectionWith(schema.node('horizontalRule'))
  }
}
