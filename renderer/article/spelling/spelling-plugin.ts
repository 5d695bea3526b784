import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'

import { inPause } from '../in-pause.ts'
import { followNear } from './near-view.ts'
import { blocksIn, type Judge, openWords, type Passage, touches } from './spelling-blocks.ts'
import {
  shownMarks,
  spellingAfter,
  type SpellingState,
  type SpellingWish,
  type Told,
  unchecked,
} from './spelling-state.ts'
import { learnVerdicts } from './spelling-verdicts.ts'

const key = new PluginKey<SpellingState>('spelling')
const pause = { quietMs: 300, mostMs: () => Infinity }
const mostAtOnce = 20_000
const none: readonly Passage[] = []

/** Marks misspelt words; checks the blocks that changed, when the keys rest. */
export function spellingPlugin(): Plugin<SpellingState> {
  return new Plugin<SpellingState>({
    key,
    state: {
      init: () => unchecked(null),
      apply: (transaction, before) =>
        spellingAfter(before, transaction, transaction.getMeta(key) as Told | undefined),
    },
    props: {
      decorations: (state) => {
        const spelling = key.getState(state)
        return spelling === undefined ? DecorationSet.empty : shownMarks(spelling, state)
      },
    },
    view: (view) => {
      const rounds = checkWhenIdle(view)
      const sight = followNear(view, {
        known: () => key.getState(view.state)?.near ?? { from: 0, to: 0 },
        onNews: (near) => tell(view, { kind: 'near', near }),
      })
      return {
        update: (_view, before) => {
          if (key.getState(before)?.dirty !== key.getState(view.state)?.dirty) rounds.wake()
        },
        destroy: () => {
          rounds.stop()
          sight.stop()
        },
      }
    },
  })
}

function tell(view: EditorView, told: Told): void {
  view.dispatch(view.state.tr.setMeta(key, told).setMeta('addToHistory', false))
}

/** Checks the whole text anew under another wish; one that stands already changes nothing. */
export function wishSpelling(view: EditorView, wish: SpellingWish): void {
  if (!isSameWish(key.getState(view.state)?.wish ?? null, wish)) tell(view, { kind: 'wish', wish })
}

function isSameWish(one: SpellingWish, other: SpellingWish): boolean {
  if (one === null || other === null) return one === other
  return (
    one.language === other.language && one.ignored === other.ignored && one.learnt === other.learnt
  )
}

/** What the text is judged by; null while nothing is checked. */
export function spellingJudge(state: EditorState): Judge | null {
  return key.getState(state)?.wish ?? null
}

/** The passages that are not in the story's own language; the same array while there are no others. */
export function passagesIn(state: EditorState): readonly Passage[] {
  return key.getState(state)?.passages ?? none
}

function checkWhenIdle(view: EditorView) {
  const { soon: wake, stop } = inPause(() => void round(), pause)
  let isAsking = false
  let isGone = false

  async function round(): Promise<void> {
    const { wish, dirty, near } = key.getState(view.state) ?? unchecked(null)
    if (isGone || isAsking || wish === null || dirty.length === 0) return
    // What somebody looks at comes first.
    const inTurn = [
      ...dirty
        .filter((range) => touches(range, near))
        .map((range) => ({
          from: Math.max(range.from, near.from),
          to: Math.min(range.to, near.to),
        })),
      ...dirty,
    ]
    const blocks = blocksIn(view.state.doc, inTurn, mostAtOnce)
    const open = openWords(blocks, wish.language)
    if (open.size > 0) {
      isAsking = true
      const answers = await Promise.all(
        [...open].map(([language, words]) => learnVerdicts(words, language)),
      )
      const isAnswered = answers.every(Boolean)
      isAsking = false
      // The text may have moved on meanwhile: look again, now that the words are known.
      if (isAnswered) wake()
      return
    }
    // Ranges without a text block are done with too.
    const done =
      blocks.length === 0 ? dirty.map((range) => ({ ...range, words: [], passages: [] })) : blocks
    tell(view, { kind: 'checked', blocks: done })
  }

  return {
    wake,
    stop: () => {
      isGone = true
      stop()
    },
  }
}
