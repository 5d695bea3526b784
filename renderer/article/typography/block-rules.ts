import {
  type AnyExtension,
  Extension,
  InputRule,
  type Node as TipTapNode,
  textblockTypeInputRule,
} from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

import { placeAfter } from '../body/insert-block.ts'

/** What the vocabulary's own rules lack: a heading by one hash, and Backspace before all else takes a rule back. */
export const blockRules = Extension.create({
  name: 'blockRules',
  // Before the keys of quotes and lists, which would take the empty line away.
  priority: 1001,
  addKeyboardShortcuts() {
    return { Backspace: () => this.editor.commands.undoInputRule() }
  },
  addInputRules() {
    const heading = this.editor.schema.nodes['heading']
    if (heading === undefined) return []
    // The first level is the headline's.
    return [textblockTypeInputRule({ find: /^#\s$/, type: heading, getAttributes: { level: 2 } })]
  },
})

/** The kit with our own way of drawing a rule. */
export function withRuleOfThree(kit: AnyExtension): AnyExtension {
  return kit.extend({
    addExtensions() {
      const parts = (this.parent as (() => AnyExtension[]) | undefined)?.() ?? []
      return parts.map((part) => (part.name === 'horizontalRule' ? ruleOfThree(part) : part))
    },
  })
}

/** Three hyphens alone on a line become a rule above it, where a rule may stand. */
function ruleOfThree(horizontalRule: AnyExtension): AnyExtension {
  return (horizontalRule as TipTapNode).extend({
    addInputRules() {
      const { type } = this
      return [
        new InputRule({
          find: /^---$/,
          handler: ({ state, range }) => {
            const $from = state.doc.resolve(range.from)
            const isParagraph = $from.parent.type.name === 'paragraph'
            const at = $from.index(-1)
            const mayStand = isParagraph && $from.node(-1).canReplaceWith(at, at, type)
            if (!mayStand || placeAfter($from, type.name) !== null) return null
            const { tr } = state
            tr.delete(range.from, range.to).insert($from.before(), type.create())
            tr.setSelection(TextSelection.create(tr.doc, $from.before() + 2)).scrollIntoView()
            return undefined
          },
        }),
      ]
    },
  })
}
