import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

import { slashOpens } from '../../../shared/prose/slash-opens.ts'
import { blockChoices } from './block-choices.ts'
import { chooseBlock } from './choose-block.ts'
import { nextSlash, type Slash, slashIn, slashKey, tellSlash } from './slash-state.ts'
import { optionId, slashListId, useSlashMenu } from './slash-menu-store.ts'

/** A slash where a block may begin opens the list of blocks. */
export const slash = Extension.create({
  name: 'slash',
  // While the list is open, Enter and the arrows are its own before they are a quote's.
  priority: 1100,
  addProseMirrorPlugins() {
    return [slashPlugin(this.editor)]
  },
})

function slashPlugin(editor: Editor): Plugin<Slash | null> {
  return new Plugin<Slash | null>({
    key: slashKey,
    state: { init: () => null, apply: nextSlash },
    props: {
      attributes: (state) => attributesOf(slashIn(state)),
      handleTextInput: (view, from, to, typed) => typed === '/' && open(editor, view, [from, to]),
      handleKeyDown: (view, event) => {
        const now = slashIn(view.state)
        return now !== null && isPlain(event) && answer(editor, now, event.key)
      },
      handleDOMEvents: {
        blur: (view) => {
          if (slashIn(view.state) !== null) close(view)
        },
      },
    },
    view: () => ({
      update: ({ state }, before) => {
        const now = slashIn(state)
        if (now === slashIn(before)) return
        useSlashMenu.setState({ open: now === null ? null : { editor, slash: now } })
      },
      destroy: () => {
        if (useSlashMenu.getState().open?.editor === editor) useSlashMenu.setState({ open: null })
      },
    }),
  })
}

function open(editor: Editor, view: EditorView, [from, to]: readonly [number, number]): boolean {
  const { $from, empty } = view.state.selection
  const { parent, parentOffset } = $from
  if (!empty || from !== to || from !== $from.pos) return false
  if (parent.type.name === 'attribution') return false
  const before = parent.textBetween(0, parentOffset, '\n', '￼')
  const after = parent.textBetween(parentOffset, parent.content.size, '\n', '￼')
  if (!slashOpens(before, after)) return false
  const offered = blockChoices.filter((choice) => choice.isPossible(editor))
  view.dispatch(
    tellSlash(view.state.tr.insertText('/', from), {
      kind: 'open',
      from,
      offered,
    }).scrollIntoView(),
  )
  return true
}

function answer(editor: Editor, { choices, at, from }: Slash, pressed: string): boolean {
  const { view } = editor
  const point = (to: number): true => {
    const around = (to + choices.length) % choices.length
    view.dispatch(tellSlash(view.state.tr, { kind: 'point', at: around }))
    return true
  }
  switch (pressed) {
    case 'ArrowDown':
      return point(at + 1)
    case 'ArrowUp':
      return point(at - 1)
    case 'Escape':
      close(view)
      return true
    case 'Enter':
    case 'Tab': {
      const choice = choices[at]
      if (choice !== undefined) chooseBlock(editor, from, choice)
      return true
    }
    default:
      return false
  }
}

function close(view: EditorView): void {
  view.dispatch(tellSlash(view.state.tr, { kind: 'close' }))
}

function isPlain({ ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  return !(ctrlKey || metaKey || altKey || shiftKey || isComposing)
}

// The caret stays in the text, so the text says which line of the list is meant.
function attributesOf(now: Slash | null): Record<string, string> {
  const choice = now?.choices[now.at]
  if (choice === undefined) return {}
  return {
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': slashListId,
    'aria-activedescendant': optionId(choice.id),
  }
}
