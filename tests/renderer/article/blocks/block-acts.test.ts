// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { afterEach, expect, it } from 'vitest'

import {
  deleteBlocks,
  duplicateBlocks,
  stepBlocks,
} from '../../../../renderer/article/blocks/block-acts.ts'
import { useBlockSaid } from '../../../../renderer/article/blocks/block-said.ts'
import { turnings } from '../../../../renderer/article/blocks/turn-into.ts'
import { quotes } from '../../../../renderer/article/body/quotes.ts'
import { vocabulary } from '../../../../shared/prose/vocabulary.ts'

let editor: Editor

afterEach(() => editor.destroy())

/** An editor with the caret behind the first of these words. */
function open(content: string, caret: string): void {
  editor = new Editor({
    element: document.createElement('div'),
    extensions: [...vocabulary, quotes, UndoRedo],
    content,
  })
  editor.state.doc.descendants((node, at) => {
    const found = node.isText ? (node.text ?? '').indexOf(caret) : -1
    if (found >= 0) editor.commands.setTextSelection(at + found + caret.length)
  })
}

const order = () => editor.state.doc.children.map(({ textContent }) => textContent)
const said = () => useBlockSaid.getState().text
const turn = (id: string) => turnings(editor).find((one) => one.id === id)

it('a step is told with the place it led to', () => {
  open('<p>one</p><h2>two</h2><p>three</p>', 'two')
  stepBlocks(editor, 'up')
  expect([order(), said()]).toEqual([['two', 'one', 'three'], 'Moved up, heading 1 of 3'])
  stepBlocks(editor, 'up')
  expect(said()).toBe('Already at the top, heading 1 of 3')
  editor.commands.selectAll()
  stepBlocks(editor, 'down')
  expect(said()).toBe('Already at the end, blocks 1 to 3 of 3')
})

it('each step is one of undo, also when they follow at once', () => {
  open('<p>one</p><p>two</p><p>three</p>', 'one')
  stepBlocks(editor, 'down')
  stepBlocks(editor, 'down')
  expect(order()).toEqual(['two', 'three', 'one'])
  editor.commands.undo()
  expect(order()).toEqual(['two', 'one', 'three'])
  editor.commands.undo()
  expect(order()).toEqual(['one', 'two', 'three'])
})

it('a copy stands under its block, and the caret is in it where it was', () => {
  open('<p>one</p><p>two</p>', 'on')
  duplicateBlocks(editor)
  expect(order()).toEqual(['one', 'one', 'two'])
  expect(editor.state.selection.$from.index(0)).toBe(1)
  expect(editor.state.selection.$from.parentOffset).toBe(2)
})

it('a deleted block leaves the caret beside it, and the last one a line to write on', () => {
  open('<p>one</p><p>two</p>', 'one')
  deleteBlocks(editor)
  expect(order()).toEqual(['two'])
  expect(editor.state.selection.$from.parent.textContent).toBe('two')
  deleteBlocks(editor)
  expect(editor.getJSON()).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  editor.commands.undo()
  expect(order()).toEqual(['two'])
})

it('the only item of a list goes with its list', () => {
  open('<p>one</p><ul><li><p>two</p></li></ul>', 'two')
  deleteBlocks(editor)
  editor.state.doc.check()
  expect(order()).toEqual(['one'])
})

it.each([
  ['<ul><li><p>x</p></li></ul>', 'paragraph', 'paragraph'],
  ['<blockquote><p>x</p></blockquote>', 'paragraph', 'paragraph'],
  ['<h2>x</h2>', 'paragraph', 'paragraph'],
  ['<p>x</p>', 'heading3', 'heading'],
  ['<p>x</p>', 'orderedList', 'orderedList'],
  ['<ul><li><p>x</p></li></ul>', 'orderedList', 'orderedList'],
  ['<blockquote><p>x</p></blockquote>', 'pullQuote', 'pullQuote'],
])('%s turns into a %s', (html, id, type) => {
  open(html, 'x')
  expect(turn(id)?.isPossible).toBe(true)
  turn(id)?.run()
  expect(editor.state.doc.firstChild?.type.name).toBe(type)
  expect(turn(id)?.isNow).toBe(true)
  expect(turn(id)?.isPossible).toBe(false)
})
