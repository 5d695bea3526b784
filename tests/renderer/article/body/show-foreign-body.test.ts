// @vitest-environment jsdom
import { Editor, type JSONContent } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { undoDepth } from '@tiptap/pm/history'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { showForeignBody } from '../../../../renderer/article/body/show-foreign-body.ts'
import { vocabulary } from '../../../../shared/prose/vocabulary.ts'

function body(lines: readonly string[]): JSONContent {
  return {
    type: 'doc',
    content: lines.map((line) => ({
      type: 'paragraph',
      ...(line !== '' && { content: [{ type: 'text', text: line }] }),
    })),
  }
}

function anEditor(lines: readonly string[]): Editor {
  return new Editor({ extensions: [...vocabulary, UndoRedo], content: body(lines) })
}

function linesOf({ state }: Editor): readonly string[] {
  return state.doc.content.content.map(({ textContent }) => textContent)
}

function show(editor: Editor, lines: readonly string[]): void {
  showForeignBody(editor, editor.schema.nodeFromJSON(body(lines)))
}

describe('what somebody else wrote in the body', () => {
  it('stays when one’s own typing around it is undone', () => {
    const editor = anEditor(['Ferries sail.', 'Trams run.', 'Buses stop.'])
    editor.commands.insertContentAt(1, 'Today: ')
    show(editor, ['Today: Ferries sail.', 'Trams run again.', 'Buses stop.'])
    editor.commands.undo()
    expect(linesOf(editor)).toEqual(['Ferries sail.', 'Trams run again.', 'Buses stop.'])
    editor.commands.redo()
    expect(linesOf(editor)).toEqual(['Today: Ferries sail.', 'Trams run again.', 'Buses stop.'])
  })

  it('is no step of ours to undo', () => {
    const editor = anEditor(['Trams run.'])
    show(editor, ['Trams run again.'])
    expect(undoDepth(editor.state)).toBe(0)
  })

  it('is shown exactly, and undo and redo never break the text, whatever was typed before', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'aa', 'ab', 'ba', 'abab'), {
      minLength: 1,
      maxLength: 4,
    })
    const typing = fc.array(fc.tuple(fc.nat(30), fc.constantFrom('a', 'b', '\n')), { maxLength: 6 })
    fc.assert(
      fc.property(lines, typing, lines, (before, typed, theirs) => {
        const editor = anEditor(before)
        for (const [place, word] of typed) {
          const at = Math.min(place, editor.state.doc.content.size - 1)
          if (word === '\n') editor.chain().setTextSelection(at).splitBlock().run()
          else editor.commands.insertContentAt(at, word)
        }
        show(editor, theirs)
        expect(linesOf(editor)).toEqual(theirs)
        for (let left = 10; left > 0 && editor.commands.undo(); left -= 1) editor.state.doc.check()
        for (let left = 10; left > 0 && editor.commands.redo(); left -= 1) editor.state.doc.check()
        editor.destroy()
      }),
      { numRuns: 200 },
    )
  })
})
