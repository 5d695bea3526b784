import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { StepMap } from '@tiptap/pm/transform'
import { DecorationSet } from '@tiptap/pm/view'

import {
  blocksIn,
  type Judge,
  marksOf,
  type Passage,
  type Range,
  rangesWithout,
  type SpelledBlock,
  touches,
} from './spelling-blocks.ts'
import { relanguaged } from './spelling-relanguaged.ts'

/** What is checked and how; null while nothing is. */
export type SpellingWish =
  | (Judge & {
      /** How many words were learnt here; another number says that the whole text is due again. */
      readonly learnt: number
    })
  | null

export type SpellingState = {
  readonly wish: SpellingWish
  /** The part of the text that is in sight or near it. */
  readonly near: Range
  /** The misspelt words of that part: each that is drawn costs every key something. */
  readonly marks: DecorationSet
  /** Passages in other languages, as far as the text was checked. */
  readonly passages: readonly Passage[]
  /** Where the text has changed since it was checked. */
  readonly dirty: readonly Range[]
  /** Whether the caret stands where the last key was typed. */
  readonly isTyping: boolean
}

/** What the editor is told about its spelling. */
export type Told =
  | { readonly kind: 'wish'; readonly wish: SpellingWish }
  | { readonly kind: 'near'; readonly near: Range }
  | { readonly kind: 'checked'; readonly blocks: readonly SpelledBlock[] }

const nowhere: Range = { from: 0, to: 0 }

export function unchecked(wish: SpellingWish, near = nowhere, dirty: readonly Range[] = []) {
  const marks = DecorationSet.empty
  return { wish, near, marks, passages: [], dirty, isTyping: false } satisfies SpellingState
}

/** The spelling after a transaction and what was told with it. */
export function spellingAfter(
  before: SpellingState,
  transaction: Transaction,
  told?: Told,
): SpellingState {
  const state = moved(before, transaction)
  const { doc } = transaction
  switch (told?.kind) {
    case undefined:
      return state
    case 'wish': {
      const dirty = told.wish === null ? [] : [{ from: 0, to: doc.content.size }]
      return unchecked(told.wish, state.near, dirty)
    }
    case 'near':
      return { ...state, near: told.near, marks: marksNear(doc, told.near, state.wish) }
    case 'checked':
      return checked(state, doc, told.blocks)
  }
}

/** The marks but for the word under the hand, which is not wrong yet. */
export function shownMarks({ marks, isTyping }: SpellingState, { selection }: EditorState) {
  if (!isTyping) return marks
  const { head } = selection
  const underHand = marks.find(head, head).filter(({ to }) => to === head)
  return underHand.length === 0 ? marks : marks.remove(underHand)
}

function moved(before: SpellingState, transaction: Transaction): SpellingState {
  const { docChanged, mapping, doc, selectionSet } = transaction
  if (!docChanged) return { ...before, isTyping: before.isTyping && !selectionSet }
  const along = <R extends Range>(range: R): R => ({
    ...range,
    from: mapping.map(range.from, -1),
    to: mapping.map(range.to, 1),
  })
  const near = along(before.near)
  if (before.wish === null) return { ...before, near }
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
  return { ...before, near, marks: before.marks.map(mapping, doc), passages, dirty, isTyping }
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

function marksNear(doc: Node, near: Range, wish: SpellingWish): DecorationSet {
  if (wish === null) return DecorationSet.empty
  const blocks = blocksIn(doc, [near], Infinity)
  return DecorationSet.create(
    doc,
    blocks.flatMap((block) => marksOf(block, wish)),
  )
}

function checked(state: SpellingState, doc: Node, blocks: readonly SpelledBlock[]): SpellingState {
  const { wish, near } = state
  if (wish === null) return state
  const drawn = blocks.filter((block) => touches(block, near))
  const stale = drawn.flatMap(({ from, to }) => state.marks.find(from, to))
  const fresh = drawn.flatMap((block) => marksOf(block, wish))
  const marks = state.marks.remove(stale).add(doc, fresh)
  const passages = [
    ...state.passages.filter((passage) => !blocks.some((block) => touches(passage, block))),
    ...blocks.flatMap((block) => block.passages),
  ]
  return { ...state, marks, passages, dirty: rangesWithout(state.dirty, blocks) }
}
