import { EditorState, NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import { expect, it } from 'vitest'

import { selectedBlocks } from '../../../../renderer/article/blocks/block-range.ts'
import { moveBlocks } from '../../../../renderer/article/blocks/move-blocks.ts'
import { bodySchema } from '../../../../shared/prose/body-schema.ts'
import type { ProseNode } from '../../../../shared/prose/prose.ts'

const line = (text: string): ProseNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const item = (...content: readonly ProseNode[]): ProseNode => ({ type: 'listItem', content })
const list = (...content: readonly ProseNode[]): ProseNode => ({ type: 'bulletList', content })

function stateOf(...content: readonly ProseNode[]): EditorState {
  return EditorState.create({ doc: bodySchema().nodeFromJSON({ type: 'doc', content }) })
}

function placeOf({ doc }: EditorState, words: string): number {
  let found = -1
  doc.descendants((node, at) => {
    if (node.isText && node.text?.includes(words)) found = at + (node.text.indexOf(words) ?? 0)
  })
  return found
}

function moved(state: EditorState, selection: Selection, gap: number) {
  const tr = state.tr.setSelection(selection)
  const range = selectedBlocks(selection)
  const isMoved = range !== null && moveBlocks(tr, range, gap)
  tr.doc.check()
  return { isMoved, doc: tr.doc, selection: tr.selection }
}

function caretIn(state: EditorState, words: string): Selection {
  return TextSelection.create(state.doc, placeOf(state, words) + 1)
}

it.each([
  ['one', 2, 'two one three four'],
  ['one', 4, 'two three four one'],
  ['four', 0, 'four one two three'],
  ['three', 1, 'one three two four'],
])('%s goes to gap %i, and the caret with it', (words, gap, order) => {
  const state = stateOf(...['one', 'two', 'three', 'four'].map(line))
  const { doc, selection } = moved(state, caretIn(state, words), gap)
  expect(doc.children.map(({ textContent }) => textContent).join(' ')).toBe(order)
  expect(selection.$from.parent.textContent).toBe(words)
  expect(selection.$from.parentOffset).toBe(1)
})

it.each([1, 2])('into gap %i, beside itself, it stays', (gap) => {
  const state = stateOf(...['one', 'two', 'three'].map(line))
  expect(moved(state, caretIn(state, 'two'), gap).isMoved).toBe(false)
})

it('an item goes within its own list, with the list it holds', () => {
  const inner = list(item(line('a')), item(line('b')))
  const state = stateOf(line('one'), list(item(line('x'), inner), item(line('y'))))
  const outer = moved(state, caretIn(state, 'x'), 2).doc
  expect(outer.child(1).children.map(({ textContent }) => textContent)).toEqual(['y', 'xab'])
  const nested = moved(state, caretIn(state, 'b'), 0).doc
  expect(nested.child(1).firstChild?.textContent).toBe('xba')
})

it('a list that is selected whole, or has one item, goes as one block', () => {
  const state = stateOf(line('one'), list(item(line('x')), item(line('y'))))
  const whole = TextSelection.create(state.doc, placeOf(state, 'x'), placeOf(state, 'y') + 1)
  expect(moved(state, whole, 0).doc.child(0).type.name).toBe('bulletList')
  const single = stateOf(line('one'), list(item(line('x'))))
  expect(moved(single, caretIn(single, 'x'), 0).doc.child(0).textContent).toBe('x')
})

it('blocks that are selected together go together, and stay selected', () => {
  const state = stateOf(...['one', 'two', 'three'].map(line))
  const both = TextSelection.create(state.doc, placeOf(state, 'two'), placeOf(state, 'three') + 5)
  const { doc, selection } = moved(state, both, 0)
  expect(doc.textBetween(selection.from, selection.to, ' ')).toBe('two three')
  expect(doc.textContent).toBe('twothreeone')
})

it('a rule goes as what it is, and stays selected', () => {
  const state = stateOf(line('one'), { type: 'horizontalRule' }, line('two'))
  const { doc, selection } = moved(state, NodeSelection.create(state.doc, 5), 0)
  expect(doc.firstChild?.type.name).toBe('horizontalRule')
  expect(selection).toBeInstanceOf(NodeSelection)
  expect(selection.from).toBe(0)
})

it('from a cell the whole table goes', () => {
  const cell: ProseNode = { type: 'tableCell', content: [line('port')] }
  const table: ProseNode = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }
  const state = stateOf(line('one'), table)
  const { doc, selection } = moved(state, caretIn(state, 'port'), 0)
  expect(doc.firstChild?.type.name).toBe('table')
  expect(selection.$from.parent.textContent).toBe('port')
})
