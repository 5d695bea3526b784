// @vitest-environment jsdom
import { Editor, type JSONContent } from '@tiptap/core'
import { expect, test } from 'vitest'

import { enterInQuote } from '../../../../renderer/article/body/quote-keys.ts'
import { vocabulary } from '../../../../shared/prose/vocabulary.ts'

const line = (text: string): JSONContent =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }

/** The lines after a quote, with `|` for the caret, when Enter was pressed behind who is quoted. */
function linesAfterEnter(...after: readonly string[]): readonly string[] {
  const quote: JSONContent = {
    type: 'blockquote',
    content: [line('We sail.'), { type: 'attribution', content: [{ type: 'text', text: 'He' }] }],
  }
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [...vocabulary],
    content: { type: 'doc', content: [quote, ...after.map(line)] },
  })
  const size = editor.state.doc.firstChild?.nodeSize ?? 0
  editor.commands.setTextSelection(size - 2)
  expect(editor.state.selection.$from.parent.type.name).toBe('attribution')
  expect(editor.commands.command(enterInQuote)).toBe(true)
  const { doc, selection } = editor.state
  const lines: string[] = []
  doc.forEach((node, offset) => {
    if (node.type.name === 'blockquote') return
    const isHere = offset + 1 === selection.from
    lines.push((isHere ? '|' : '') + node.textContent)
  })
  editor.destroy()
  return lines
}

test('Enter behind who is quoted begins a line of its own before the text that follows', () => {
  expect(linesAfterEnter('The next day.')).toEqual(['|', 'The next day.'])
})

test('Enter behind who is quoted goes to the empty line that waits there, and makes one at the end', () => {
  expect(linesAfterEnter('', 'More.')).toEqual(['|', 'More.'])
  expect(linesAfterEnter()).toEqual(['|'])
})
