import type { Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

import type { Hit } from './find-hit.ts'

type Painted = { readonly hits: readonly Hit[]; readonly current: Hit | undefined }

const highlightsKey = new PluginKey<DecorationSet>('findHighlights')
// More marks than anybody looks at would only make the page slow.
const mostPainted = 5_000

function decorationsOf({ hits, current }: Painted): Decoration[] {
  const body = hits.filter(({ place }) => place === 'body')
  const shown = body.length <= mostPainted ? body : body.slice(0, mostPainted)
  const all = current?.place === 'body' && !shown.includes(current) ? [...shown, current] : shown
  return all.map((hit) =>
    Decoration.inline(hit.from, hit.to, {
      class: hit === current ? 'find-hit find-hit-current' : 'find-hit',
    }),
  )
}

/** Marks in the body what was found; between two searches the marks move with the text. */
export function findHighlights(onEscape: () => boolean): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: highlightsKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, set) => {
        const painted = transaction.getMeta(highlightsKey) as Painted | undefined
        if (painted === undefined) return set.map(transaction.mapping, transaction.doc)
        return DecorationSet.create(transaction.doc, decorationsOf(painted))
      },
    },
    props: {
      decorations: (state) => highlightsKey.getState(state),
      handleKeyDown: (_view, event) => event.key === 'Escape' && onEscape(),
    },
  })
}

export function paintHits(editor: Editor, painted: Painted): void {
  if (editor.isDestroyed || highlightsKey.getState(editor.state) === undefined) return
  const { tr } = editor.state
  editor.view.dispatch(tr.setMeta(highlightsKey, painted).setMeta('addToHistory', false))
}
