import { Selection } from '@tiptap/extensions'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Shows what is selected while the focus is elsewhere. TipTap selects it again in the browser when
 * the focus comes back; for a click that would undo the click, which says itself where the caret goes.
 */
export const keptSelection = Selection.extend({
  addProseMirrorPlugins() {
    let isPointing = false
    const point = (view: EditorView, { target }: Event): void => {
      isPointing = true
      // With the focus there already, nothing is selected again between the press and its caret.
      const isText = target instanceof Element && target.closest('[contenteditable]') === view.dom
      if (isText && !view.hasFocus()) view.focus()
      const release = (): void => {
        isPointing = false
      }
      window.addEventListener('pointerup', release, { once: true, capture: true })
      window.addEventListener('pointercancel', release, { once: true, capture: true })
    }
    return (this.parent?.() ?? []).map(({ spec }: Plugin) => {
      const { handleDOMEvents, ...props } = spec.props ?? {}
      const restore = handleDOMEvents?.focus
      return new Plugin({
        ...spec,
        props: {
          ...props,
          handleDOMEvents: {
            ...handleDOMEvents,
            pointerdown: point,
            focus: function (view, event) {
              return !isPointing && restore?.call(this, view, event)
            },
          },
        },
      })
    })
  },
})
