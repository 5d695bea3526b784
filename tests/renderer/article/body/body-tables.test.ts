// @vitest-environment jsdom
import { Editor, type JSONContent } from '@tiptap/core'
import { expect, test } from 'vitest'

import { bodyTables } from '../../../../renderer/article/body/body-tables.ts'
import { Table } from '../../../../shared/prose/table.ts'
import { vocabulary } from '../../../../shared/prose/vocabulary.ts'

const parts = vocabulary.map((part) => (part === Table ? bodyTables(Table) : part))
const cell: JSONContent = { type: 'tableCell', content: [{ type: 'paragraph' }] }
const row = (...content: JSONContent[]): JSONContent => ({ type: 'tableRow', content })

test.each(['addRowBefore', 'addRowAfter', 'addColumnAfter', 'toggleHeaderRow'] as const)(
  'a table with holes, as it may stand in a file, is whole after %s',
  (command) => {
    const editor = new Editor({
      element: document.createElement('div'),
      extensions: parts,
      content: { type: 'doc', content: [{ type: 'table', content: [row(cell, cell), row(cell)] }] },
    })
    // In the second row, where a place is missing.
    editor.commands.setTextSelection(14)
    expect(editor.isActive('table')).toBe(true)
    expect(editor.commands[command]()).toBe(true)
    editor.state.doc.check()
    const widths = editor.state.doc.firstChild?.content.content.map(({ childCount }) => childCount)
    expect(new Set(widths).size).toBe(1)
    editor.destroy()
  },
)

test('a table takes the empty line it is made in, and leaves one to write on', () => {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: parts,
  })
  editor.commands.insertTable()
  const types = editor.state.doc.content.content.map(({ type }) => type.name)
  expect(types).toEqual(['table', 'paragraph'])
  expect(editor.can().insertTable()).toBe(false)
  editor.destroy()
})
