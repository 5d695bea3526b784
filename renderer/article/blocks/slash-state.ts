import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state'

import { isBlockMeant } from '../../../shared/prose/is-block-meant.ts'
import type { BlockChoice } from './block-choices.ts'

/** A slash that asks for a block, with what is typed after it. */
export type Slash = {
  readonly from: number
  readonly typed: string
  /** What may stand here, as it was when the slash was typed. */
  readonly offered: readonly BlockChoice[]
  /** What of it is meant; never empty. */
  readonly choices: readonly BlockChoice[]
  /** Which of them Enter chooses. */
  readonly at: number
}

type Told =
  | { readonly kind: 'open'; readonly from: number; readonly offered: readonly BlockChoice[] }
  | { readonly kind: 'point'; readonly at: number }
  | { readonly kind: 'close' }

export const slashKey = new PluginKey<Slash | null>('slash')

export function slashIn(state: EditorState): Slash | null {
  return slashKey.getState(state) ?? null
}

export function tellSlash(tr: Transaction, told: Told): Transaction {
  return tr.setMeta(slashKey, told).setMeta('addToHistory', told.kind === 'open')
}

/** A slash once left, by Escape or by a word that no block has, is a slash from then on. */
export function nextSlash(tr: Transaction, before: Slash | null): Slash | null {
  const told = tr.getMeta(slashKey) as Told | undefined
  if (told?.kind === 'open') {
    const { from, offered } = told
    return offered.length === 0 ? null : { from, typed: '', offered, choices: offered, at: 0 }
  }
  if (before === null || told?.kind === 'close') return null
  if (told?.kind === 'point') return { ...before, at: told.at }
  return tr.docChanged || tr.selectionSet ? followed(tr, before) : before
}

function followed({ doc, mapping, selection }: Transaction, before: Slash): Slash | null {
  const from = mapping.map(before.from)
  const { $head, empty } = selection
  const $from = doc.resolve(Math.min(from, doc.content.size))
  if (!empty || !$from.sameParent($head) || $head.pos <= from) return null
  const words = $from.parent.textBetween($from.parentOffset, $head.parentOffset, '\n', '\n')
  if (!words.startsWith('/')) return null
  const typed = words.slice(1)
  if (typed === before.typed) return { ...before, from }
  const choices = before.offered.filter(({ id }) => isBlockMeant(id, typed))
  return choices.length === 0 ? null : { ...before, from, typed, choices, at: 0 }
}
