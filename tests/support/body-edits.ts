import * as fc from 'fast-check'

import { setBlockType, splitBlock, wrapIn } from '@tiptap/pm/commands'
import type { Node, NodeType } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { wrapInList } from '@tiptap/pm/schema-list'
import {
  addColumnAfter,
  addRowBefore,
  deleteColumn,
  fixTables,
  mergeCells,
  splitCell,
  toggleHeader,
} from '@tiptap/pm/tables'

import { bodySchema } from '../../shared/prose/body-schema.ts'
import { aroundCell } from './around-cell.ts'

const kinds = [
  'type',
  'type',
  'type',
  'delete',
  'split',
  'bold',
  'superscript',
  'note',
  'language',
  'link',
  'heading',
  'quote',
  'pullQuote',
  'attribution',
  'list',
  'table',
  'row',
  'column',
  'noColumn',
  'merge',
  'unmerge',
  'heads',
  'embed',
  'image',
  'rule',
] as const

/** One thing an editor's hands do to a body, somewhere in it. */
export type BodyEdit = {
  readonly kind: (typeof kinds)[number]
  readonly at: number
  readonly length: number
  readonly text: string
}

export const bodyEdit: fc.Arbitrary<BodyEdit> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
})

function aTable(): Node {
  const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] }
  const row = { type: 'tableRow', content: [cell, cell, cell] }
  return bodySchema().nodeFromJSON({ type: 'table', content: [row, row] })
}

const image = {
  media: `${'a'.repeat(64)}.jpg`,
  width: 4,
  height: 3,
  alt: '',
  caption: 'порт',
  credit: '',
}

/** What one of ProseMirror's own commands would do; null when it does nothing there. */
function commanded(state: EditorState, command: Command): Transaction | null {
  let made: Transaction | null = null
  command(state, (transaction) => {
    made = transaction
  })
  return made
}

function typeOf(name: string): NodeType {
  return bodySchema().nodes[name] ?? bodySchema().topNodeType
}

/** The transaction of an edit; an edit that fits nowhere there is null. */
export function transactionOf(document: Node, edit: BodyEdit): Transaction | null {
  const made = madeBy(document, edit)
  if (made === null) return null
  // As the editor's plugin does: a table that lost a cell is made whole at once.
  const state = EditorState.create({ doc: made.doc })
  for (const step of fixTables(state)?.steps ?? []) made.step(step)
  return made
}

function madeBy(document: Node, edit: BodyEdit): Transaction | null {
  const schema = bodySchema()
  const position = Math.round(edit.at * document.content.size)
  const base = EditorState.create({ doc: document })
  const anchor = TextSelection.near(document.resolve(position))
  const head = Math.min(document.content.size, anchor.from + edit.length)
  const state = base.apply(
    base.tr.setSelection(TextSelection.between(anchor.$from, document.resolve(head))),
  )
  const { tr, selection } = state
  const mark = (name: string, attrs?: Record<string, unknown>): Transaction =>
    tr.addMark(selection.from, selection.to, schema.mark(name, attrs))
  switch (edit.kind) {
    case 'type':
      return tr.insertText(edit.text)
    case 'delete':
      return tr.deleteSelection()
    case 'split':
      return commanded(state, splitBlock)
    case 'bold':
    case 'superscript':
      return mark(edit.kind)
    case 'note':
      return mark('noted')
    case 'language':
      return mark('language', { lang: 'uk' })
    case 'link':
      return mark('link', { href: 'https://desk.example/a' })
    case 'heading':
      return tr.setBlockType(selection.from, selection.to, schema.node('heading').type, {
        level: 2,
      })
    case 'quote':
      return commanded(state, wrapIn(typeOf('blockquote')))
    case 'pullQuote':
      return commanded(state, wrapIn(typeOf('pullQuote')))
    case 'attribution':
      return commanded(state, setBlockType(typeOf('attribution')))
    case 'list':
      return commanded(state, wrapInList(typeOf('bulletList')))
    case 'table':
      return tr.replaceSelectionWith(aTable())
    case 'row':
      return commanded(state, addRowBefore)
    case 'column':
      return commanded(state, addColumnAfter)
    case 'noColumn':
      return commanded(state, deleteColumn)
    case 'merge':
      return commanded(aroundCell(state, edit.length), mergeCells)
    case 'unmerge':
      return commanded(state, splitCell)
    case 'heads':
      return commanded(state, toggleHeader('row'))
    case 'embed':
      return tr.replaceSelectionWith(schema.node('embed', { href: 'https://desk.example/film' }))
    case 'image':
      return tr.replaceSelectionWith(schema.node('image', image))
    case 'rule':
      return tr.replaceSelectionWith(schema.node('horizontalRule'))
  }
}
