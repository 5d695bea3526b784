// @vitest-environment jsdom
import {
  type AnyExtension,
  Editor,
  Extension,
  getExtensionField,
  type InputRule,
} from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { describe, expect, test, vi } from 'vitest'

import { editorExtensions } from '../../../../renderer/article/body/editor-extensions.ts'
import { plainLetters } from '../../../../renderer/article/body/plain-letters.ts'
import { vocabulary } from '../../../../shared/prose/vocabulary.ts'

type AddRules = (() => readonly InputRule[]) | undefined
type AddKeys = (() => object) | undefined

function anEditor() {
  const asked = vi.fn(() => false)
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [
      ...vocabulary,
      Extension.create({
        name: 'asking',
        priority: 1100,
        addProseMirrorPlugins: () => [new Plugin({ props: { handleTextInput: asked } })],
      }),
      plainLetters,
    ],
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  const type = (typed: string): boolean => {
    const { view } = editor
    const { from, to } = view.state.selection
    const insertion = () => view.state.tr.insertText(typed, from, to)
    return (
      view.someProp('handleTextInput', (take) => take(view, from, to, typed, insertion)) === true
    )
  }
  return { editor, asked, type }
}

test.each(['f', 'ї', 'Ж', '7'])('%s is taken as it is, and nobody is asked', (letter) => {
  const { editor, asked, type } = anEditor()
  expect(type(letter)).toBe(true)
  expect(asked).not.toHaveBeenCalled()
  expect(editor.state.doc.textContent).toBe(letter)
})

test.each([' ', '-', '"', '/', '*', 'ab'])('“%s” is offered to all', (typed) => {
  const { editor, asked, type } = anEditor()
  expect(type(typed)).toBe(false)
  expect(asked).toHaveBeenCalledOnce()
  expect(editor.state.doc.textContent).toBe('')
})

describe('in the editor', () => {
  // No text has a size here.
  class NoSizes {
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('ResizeObserver', NoSizes)
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: editorExtensions(() => 'en'),
  })

  const { extensions } = editor.extensionManager

  function contextOf({ name, options, storage }: AnyExtension) {
    const type = editor.schema.nodes[name] ?? editor.schema.marks[name]
    return { name, options, storage, editor, type }
  }

  test('no rule waits for a letter', () => {
    const rules = extensions.flatMap((one) => {
      const add = getExtensionField<AddRules>(one, 'addInputRules', contextOf(one))
      return add?.() ?? []
    })
    expect(rules.length).toBeGreaterThan(10)
    // The last sign of each pattern, without the group and the end of the line that close it.
    const last = rules.map(({ find }) =>
      (find as RegExp).source.replace(/\)*(\(\?!.*\))?\)*\$$/, '').slice(-2),
    )
    const ends = new Set(last)
    expect([...ends].filter((end) => !/^\\s$|[^\p{L}\p{N}.]$/u.test(end))).toEqual([])
  })

  test('no extension claims a letter', () => {
    const keys = extensions.flatMap((one) => {
      const add = getExtensionField<AddKeys>(one, 'addKeyboardShortcuts', contextOf(one))
      return Object.keys(add?.() ?? {})
    })
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((key) => /^(Shift-)?.$/u.test(key))).toEqual([])
  })
})
