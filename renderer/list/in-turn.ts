import type { Output } from '../../shared/ipc/desk-api.ts'
import { keepViews } from '../../shared/list/keep-views.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import { pageStore } from '../state/page-state.ts'
import { listStore, shownLists } from './list-state.ts'

type Moved = Output<'list.place'>

let last: Promise<unknown> = Promise.resolve()
let onTheirWay = 0

/** Waits until main has answered every act that was sent. */
export async function afterActs(): Promise<void> {
  await last
}

/**
 * Sends acts one after another. What an act will do is shown at once; main's answer takes its place
 * when no other act is on its way, and a refusal takes it back.
 */
export async function inTurn(
  guess: readonly ListView[] | null,
  send: () => Promise<Moved | undefined>,
): Promise<Moved | undefined> {
  if (guess !== null) listStore.setState({ guess })
  onTheirWay += 1
  const turn = last.then(send)
  last = turn
  const reply = await turn
  onTheirWay -= 1
  if (reply !== undefined) pageStore.setState({ lists: keepViews(shownLists(), reply.views) })
  // What was refused leads nowhere, nor does the focus.
  if (reply === undefined) listStore.setState({ guess: null, wanted: null })
  else if (onTheirWay === 0) listStore.setState({ guess: null })
  return reply
}
