// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { keymap } from '@tiptap/pm/keymap'
import { Plugin } from '@tiptap/pm/state'
import { expect, onTestFinished, test, vi } from 'vitest'

import { gatherKeys } from '../../../../renderer/article/body/gather-keys.ts'
import { vocabulary } from '../../../../shared/prose/vocabulary.ts'

function withPlugins(plugins: readonly Plugin[]) {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [...vocabulary],
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  // What it looks at in a moment is gone by then.
  onTestFinished(() => editor.destroy())
  editor.view.updateState(editor.state.reconfigure({ plugins: gatherKeys(plugins) }))
  return {
    plugins: editor.state.plugins,
    press: (key: string, more: KeyboardEventInit = {}): void => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
      editor.view.dom.dispatchEvent(event)
    },
  }
}

test('keys of neighbours keep their turns, and whoever has a say in keys besides keeps its own', () => {
  const asked: string[] = []
  const note =
    (name: string, isDone = false) =>
    () => {
      asked.push(name)
      return isDone
    }
  const { plugins, press } = withPlugins([
    keymap({ 'Mod-b': note('first') }),
    keymap({}),
    new Plugin({ props: { decorations: () => null } }),
    keymap({ 'Mod-b': note('second') }),
    new Plugin({ props: { handleKeyDown: note('between'), handleTextInput: () => false } }),
    keymap({ 'Mod-b': note('third', true) }),
    keymap({ 'Mod-b': note('too late') }),
  ])
  expect(plugins).toHaveLength(4)
  press('b', { ctrlKey: true })
  expect(asked).toEqual(['first', 'second', 'between', 'third'])
})

test('a letter is nobody’s key; a letter with a key held, and a key that is none, are', () => {
  const asked = vi.fn(() => false)
  const { press } = withPlugins([keymap({ b: asked, 'Mod-b': asked, Enter: asked })])
  press('b')
  expect(asked).not.toHaveBeenCalled()
  press('b', { ctrlKey: true })
  press('Enter')
  expect(asked).toHaveBeenCalledTimes(2)
})

test('a plugin with state or a view is left as it is', () => {
  const kept = [
    new Plugin({ props: { handleKeyDown: () => false }, view: () => ({}) }),
    new Plugin({
      props: { handleKeyDown: () => false },
      state: { init: () => 0, apply: (_tr, value: number) => value },
    }),
  ]
  expect(gatherKeys(kept)).toEqual(kept)
})
