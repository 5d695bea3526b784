/** What is being done to many articles, and what it asks or tells meanwhile. */
import { createStore } from 'zustand/vanilla'

import type { Guid } from '../../../shared/article/guid.ts'
import type { State } from '../../../shared/article/state.ts'
import type { LeftOut } from '../../../shared/library/many-change.ts'
import { mostAtOnce } from '../../../shared/library/most-at-once.ts'
import { mostTagged } from '../../../shared/tag/most-tagged.ts'
import { refuseTooMany } from './refuse-too-many.ts'

/** Whom an action is for: a selection, or the row under the cursor. */
export type Target = { readonly guids: readonly Guid[]; readonly states: readonly State[] }

export type BulkQuestion = 'section' | 'language' | 'hold' | 'kill' | 'tags' | 'bin'

type Bulk = {
  readonly running: { readonly done: number; readonly total: number } | null
  readonly asked: { readonly question: BulkQuestion; readonly target: Target } | null
  /** The stories that the last change left as they were, while their dialog is open. */
  readonly left: readonly LeftOut[]
}

export const bulkStore = createStore<Bulk>(() => ({ running: null, asked: null, left: [] }))

/** Asks before an action; not about more than it may be done to. */
export function askBulk(question: BulkQuestion, target: Target): void {
  if (refuseTooMany(target, question === 'tags' ? mostTagged : mostAtOnce)) return
  bulkStore.setState({ asked: { question, target } })
}
