import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { StepMap } from '@tiptap/pm/transform'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'

import {
  blocksIn,
  marksOf,
  openWords,
  type Passage,
  type PlacedWord,
  type Range,
  rangesWithout,
  type SpelledBlock,
} from './spelling-blocks.ts'
import { inPause } from '../in-pause.ts'
import { relanguaged } from './spelling-relanguaged.ts'
import { learnVerdicts } from './spelling-verdicts.ts'

/** What is checked and how; null while nothing is. */
export type SpellingWish = {
  readonly language: string
  readonly ignored: ReadonlySet<string>
  /** How many words were learnt here; another number says that the whole text is due again. */
  readonly learnt: number
} | null

type SpellingState = {
  readonly wish: SpellingWish
  readonly marks: DecorationSet
  /** Passages in other languages, as far as the text was checked. */
  readonly passages: readonly Passage[]
  /** Where the text has changed since it was checked. */
  readonly dirty: readonly Range[]
  /** Whether the caret stands where the last key was typed. */
  readonly isTyping: boolean
}

type Told =
  | { readonly kind: 'wish'; readonly wish: SpellingWish }
  | { readonly kind: 'checked'; readonly blocks: readonly SpelledBlock[] }

const key = new PluginKey<SpellingState>('spelling')
const pause = { quietMs: 300, mostMs: () => Infinity }
const mostAtOnce = 20_000
const none: readonly Passage[] = []

/** Marks misspelt words; checks the blocks that changed, when the keys rest. */
export function spellingPlugin(): Plugin<SpellingState> {
  return new Plugin<SpellingState>({
    key,
    state: {
      init: () => untouched(null, []),
      apply: (transaction, before) =>
        adopt(moved(before, transaction), transaction, transaction.getMeta(key) as Told),
    },
    props: { decorations: (state) => shownMarks(state) },
    view: (view) => {
      const rounds = checkWhenIdle(view)
      return {
        update: (_view, before) => {
          if (key.getState(before)?.dirty !== key.getState(view.state)?.dirty) rounds.wake()
        },
        destroy: rounds.stop,
      }
    },
  })
}

/** Checks the whole text anew under another wish; one that stands already changes nothing. */
export function wishSpelling(view: EditorView, wish: SpellingWish): void {
  if (isSameWish(key.getState(view.state)?.wish ?? null, wish)) return
  const told: Told = { kind: 'wish', wish }
  view.dispatch(view.state.tr.setMeta(key, told).setMeta('addToHistory', false))
}

function isSameWish(one: SpellingWish, other: SpellingWish): boolean {
  if (one === null || other === null) return one === other
  return (
    one.language === other.language && one.ignored === other.ignored && one.learnt === other.learnt
  )
}

export function spellingLanguage(state: EditorState): string {
  return key.getState(state)?.wish?.language ?? ''
}

/** The passages that are not in the story's own language; the same array while there are no others. */
export function passagesIn(state: EditorState): readonly Passage[] {
  return key.getState(state)?.passages ?? none
}

/** The misspelt word at the place, or else the next one after it, around the end. */
export function misspeltFrom(state: EditorState, at: number): PlacedWord | null {
  const all = key.getState(state)?.marks.find() ?? []
  // A word that was mended a moment ago keeps its mark until the next round of checking.
  const current = all.filter(
    ({ from, to, spec }) => state.doc.textBetween(from, to) === wordIn(spec).text,
  )
  const sorted = current.toSorted((one, other) => one.from - other.from)
  const found = sorted.find(({ to }) => to >= at) ?? sorted[0]
  if (found === undefined) return null
  const { from, to, spec } = found
  return { ...wordIn(spec), from, to }
}

function wordIn(spec: unknown): PlacedWord {
  return (spec as { readonly word: PlacedWord }).word
}

export function misspeltAt(state: EditorState, at: number): PlacedWord | null {
  const found = misspeltFrom(state, at)
  return found !== null && found.from <= at && at <= found.to ? found : null
}

function untouched(wish: SpellingWish, dirty: readonly Range[]): SpellingState {
  return { wish, marks: DecorationSet.empty, passages: none, dirty, isTyping: false }
}

function moved(before: SpellingState, transaction: Transaction): SpellingState {
  const { docChanged, mapping, doc, selectionSet } = transaction
  if (!docChanged) return { ...before, isTyping: before.isTyping && !selectionSet }
  if (before.wish === null) return before
  const along = <R extends Range>(range: R): R => ({
    ...range,
    from: mapping.map(range.from, -1),
    to: mapping.map(range.to, 1),
  })
  const kept = before.dirty.map(along)
  const passages = before.passages.length === 0 ? before.passages : before.passages.map(along)
  const changed: Range[] = [...relanguaged(transaction)]
  for (const [at, map] of mapping.maps.entries()) {
    const rest = mapping.slice(at + 1)
    map.forEach((_from, _to, from, to) => {
      changed.push({ from: rest.map(from, -1), to: rest.map(to, 1) })
    })
  }
  // Any other mark or attribute changes no place, and no word.
  const dirty = changed.reduce(joined, kept)
  const isTyping = mapping.maps.some(changesText) || (before.isTyping && !selectionSet)
  return { ...before, marks: before.marks.map(mapping, doc), passages, dirty, isTyping }
}

// Who types on changes the same place with every key.
function joined(ranges: readonly Range[], added: Range): readonly Range[] {
  const last = ranges.at(-1)
  if (last === undefined || !touches(last, added)) return [...ranges, added]
  const from = Math.min(last.from, added.from)
  return [...ranges.slice(0, -1), { from, to: Math.max(last.to, added.to) }]
}

function changesText(map: StepMap): boolean {
  let isChange = false
  map.forEach(() => (isChange = true))
  return isChange
}

function adopt(state: SpellingState, { doc }: Transaction, told?: Told): SpellingState {
  if (told === undefined) return state
  if (told.kind === 'wish') {
    const dirty = told.wish === null ? [] : [{ from: 0, to: doc.content.size }]
    return untouched(told.wish, dirty)
  }
  const { wish } = state
  if (wish === null) return state
  const stale = told.blocks.flatMap(({ from, to }) => state.marks.find(from, to))
  const fresh = told.blocks.flatMap((block) => [...marksOf(block, wish.language, wish.ignored)])
  const marks = state.marks.remove(stale).add(doc, fresh)
  const passages = [
    ...state.passages.filter((passage) => !told.blocks.some((block) => touches(passage, block))),
    ...told.blocks.flatMap((block) => block.passages),
  ]
  return { ...state, marks, passages, dirty: rangesWithout(state.dirty, told.blocks) }
}

function touches(one: Range, other: Range): boolean {
  return one.from <= other.to && other.from <= one.to
}

// The word being typed is not wrong yet.
function shownMarks(state: EditorState): DecorationSet {
  const { marks, isTyping } = key.getState(state) ?? { marks: DecorationSet.empty, isTyping: false }
  if (!isTyping) return marks
  const { head } = state.selection
  const underHand = marks.find(head, head).filter(({ to }) => to === head)
  return underHand.length === 0 ? marks : marks.remove(underHand)
}

function checkWhenIdle(view: EditorView) {
  const { soon: wake, stop } = inPause(() => void round(), pause)
  let isAsking = false
  let isGone = false

  async function round(): Promise<void> {
    const { wish, dirty } = key.getState(view.state) ?? { wish: null, dirty: [] }
    if (isGone || isAsking || wish === null || dirty.length === 0) return
    const blocks = blocksIn(view.state.doc, dirty, mostAtOnce)
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
    const told: Told = { kind: 'checked', blocks: done }
    view.dispatch(view.state.tr.setMeta(key, told).setMeta('addToHistory', false))
  }

  return {
    wake,
    stop: () => {
      isGone = true
      stop()
    },
  }
}
